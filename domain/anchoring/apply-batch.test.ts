import { describe, expect, test } from 'vitest'
import type { Transform } from '@tiptap/pm/transform'
import { schema } from '@/domain/article/schema'
import { cut, EditedText, put } from '@/domain/testing/edited-text'
import { unpackPlacements } from './placements'

describe('a range follows its words', () => {
  test('what is typed before, after and at its edges stays outside', () => {
    const desk = new EditedText('De dijk is te laag.', ['dijk is'])
    desk.edit(put('oude ', 'dijk'))
    expect(desk.on(0)).toEqual(['dijk is', 'anchored'])
    desk.edit((tr, at) => tr.insert(at('dijk is') + 7, schema.text(' al jaren')))
    expect(desk.on(0)).toEqual(['dijk is', 'anchored'])
    expect(desk.anchors.wounds).toEqual([])
  })

  test.each([
    ['first', (tr: Transform) => tr.delete(0, 16), 'De rest is af.', 'En '],
    ['last', (tr: Transform) => tr.delete(16, tr.doc.content.size), 'De dijk is oud', ' nu'],
  ])('also when the %s of its blocks is taken away, and somebody types at the edge that is left', (_which, take, words, typed) => {
    const desk = new EditedText('De dijk is oud\n\nDe rest is af.', ['De dijk is oud\n\nDe rest is af.']).edit(take)
    expect(desk.on(0)).toEqual([words, 'changed'])
    const place = typed.startsWith(' ') ? desk.doc.content.size - 1 : 1
    desk.edit((tr) => tr.insert(place, schema.text(typed)), { client: 'another' })
    expect(desk.on(0)).toEqual([words, 'changed'])
  })

  test.each([
    ['before', 'af\n\nDe dijk is oud', '\n\nDe dijk is oud', 'af', 1],
    ['after', 'De dijk is oud\n\n af', 'De dijk is oud\n\n ', 'af', 18],
  ])('also when the words of the block %s it are taken away, and others are put there', (_which, text, on, words, place) => {
    const desk = new EditedText(text.replace('af\n\n', 'af \n\n'), [on.replace(/^\n\n/, ' \n\n')])
    desk.edit(cut(words), { client: 'another' })
    expect(desk.on(0)).toEqual(['De dijk is oud', 'anchored'])
    desk.edit((tr) => tr.insert(place, schema.text('x')), { client: 'another' })
    expect(desk.on(0)).toEqual(['De dijk is oud', 'anchored'])
  })

  test('what is typed inside changes it, and what is taken out again makes it whole', () => {
    const desk = new EditedText('De dijk is te laag.', ['dijk is'])
    desk.edit(put('x', 'k is'))
    expect(desk.on(0)).toEqual(['dijxk is', 'changed'])
    desk.edit(cut('x'))
    expect(desk.on(0)).toEqual(['dijk is', 'anchored'])
    expect(desk.anchors.wounds).toEqual([])
  })

  test('an Enter between two words is white space, one in a word is not', () => {
    const desk = new EditedText('De dijk is te laag.', ['dijk is'])
    desk.edit((tr, at) => tr.split(at('is te')))
    expect(desk.on(0)).toEqual(['dijk \n\nis', 'anchored'])
    desk.edit((tr, at) => tr.split(at('jk')))
    expect(desk.on(0)).toEqual(['di\n\njk \n\nis', 'changed'])
  })
})

describe('a range loses its words', () => {
  test('also one of white space alone, when its block is left without any', () => {
    const desk = new EditedText('De dijk  \n\nDe rest.', ['  '])
    desk.edit(cut('De dijk'))
    expect(desk.on(0)).toEqual([null, 'detached'])
    expect(unpackPlacements(desk.anchors.placements)).toEqual([])
  })

  test('when the last of them goes, also when others stand between them by then', () => {
    const desk = new EditedText('De dijk is te laag.', ['dijk'])
    desk.edit(put('XX', 'jk'))
    desk.edit(cut('di'))
    expect(desk.on(0)).toEqual(['XXjk', 'changed'])
    desk.edit(cut('jk'))
    expect(desk.on(0)).toEqual([null, 'detached'])
    expect(desk.states.get(0)?.quote).toMatchObject({ exact: 'XXjk', prefix: 'De ', suffix: ' is te laag.' })
  })

  test('and has them back when they are put in again, in one piece or letter by letter', () => {
    const desk = new EditedText('De dijk is te laag. De rest.', ['dijk is te laag'])
    desk.edit(cut('dijk is te laag'))
    expect(desk.on(0)).toEqual([null, 'detached'])
    for (const letter of 'dijk is te laag') {
      desk.edit((tr, at) => tr.insert(at('. De rest'), schema.text(letter)))
    }
    expect(desk.on(0)).toEqual(['dijk is te laag', 'anchored'])
    expect(desk.anchors).toMatchObject({ wounds: [{ lost: null, detached: null }], inserted: [] })
  })

  test('a twin that stood there all along does not count, and does not stand in the way', () => {
    const desk = new EditedText('Het klopt. En nog eens: Het klopt. Klaar', ['Het klopt'])
    desk.edit(cut('Het klopt'))
    expect(desk.on(0)).toEqual([null, 'detached'])
    desk.edit(put('Het klopt, ', 'Klaar'))
    expect(desk.on(0)).toEqual(['Het klopt', 'anchored'])
    const place = unpackPlacements(desk.anchors.placements)[0]
    expect(place && desk.doc.textBetween(place.to, place.to + 2)).toBe(', ')
  })

  test('words put in twice are ambiguous until one of the copies is taken out again', () => {
    const desk = new EditedText('Het klopt. Klaar', ['Het klopt'])
    desk.edit(cut('Het klopt'))
    desk.edit((tr, at) => {
      tr.insert(at('Klaar'), schema.text('Het klopt en Het klopt '))
    })
    expect(desk.on(0)).toEqual([null, 'detached'])
    desk.edit(put('toch ', 'Klaar'))
    expect(desk.on(0)).toEqual([null, 'detached'])
    desk.edit(cut('Het klopt en '))
    expect(desk.on(0)).toEqual(['Het klopt', 'anchored'])
  })

  test('words that stand again where they stood are back, whatever copies were put in', () => {
    for (const [part, after] of [
      ['te ', 'laag'],
      ['laag', '. dijk'],
    ] as const) {
      const desk = new EditedText('De dijk is te laag. Klaar', ['dijk is te laag'])
      desk.edit(cut(part)).edit(put('dijk is te laag ', 'Klaar'), { client: 'other' }).edit(put(part, after))
      expect(desk.on(0)).toEqual(['dijk is te laag', 'anchored'])
      expect(desk.anchors).toMatchObject({ wounds: [], inserted: [] })
    }
  })

  test('words of its own that still stand hold it: a correction that quotes what stood there takes nothing with it', () => {
    const desk = new EditedText('Het kost 3,5 miljoen. Klaar', ['kost 3,5 miljoen'])
    desk.edit(cut('3')).edit(put('4', ',5')).edit(put('Hier stond: kost 3,5 miljoen. ', 'Klaar'))
    expect(desk.on(0)).toEqual(['kost 4,5 miljoen', 'changed'])
  })

  test('a part that is lost comes back by the same rule', () => {
    const desk = new EditedText('Er zijn tien miljoen mensen. Klaar', ['tien miljoen mensen'])
    desk.edit(cut('tien '))
    expect(desk.on(0)).toEqual(['miljoen mensen', 'changed'])
    desk.edit(put('tien ', 'miljoen'))
    expect(desk.on(0)).toEqual(['tien miljoen mensen', 'anchored'])
    expect(desk.anchors.wounds).toEqual([])
  })

  test('what stood there last comes back too, and then the whole', () => {
    const desk = new EditedText('Er zijn tien miljoen mensen. Klaar', ['tien miljoen'])
    desk.edit(cut('tien ')).edit(cut('miljoen'))
    expect(desk.on(0)).toEqual([null, 'detached'])
    desk.edit(put('miljoen', ' mensen'))
    expect(desk.on(0)).toEqual(['miljoen', 'changed'])
    desk.edit(put('tien ', 'miljoen'))
    expect(desk.on(0)).toEqual(['tien miljoen', 'anchored'])
  })

  test('a move within one batch carries it along, whichever comes first', () => {
    for (const insertsFirst of [true, false]) {
      const desk = new EditedText('Eerst dit. Dan dat.\n\nAnders niets.', ['Dan dat'])
      desk.edit((tr, at) => {
        if (insertsFirst) tr.insert(at('Anders'), schema.text('Dan dat. '))
        tr.delete(at('Dan dat.'), at('Dan dat.') + 8)
        if (!insertsFirst) tr.insert(at('Anders'), schema.text('Dan dat. '))
      })
      expect(desk.on(0)).toEqual(['Dan dat', 'anchored'])
    }
  })

  test('what is put back and edited further in the same batch has come back, and is changed', () => {
    const takeAway = (tr: Transform, at: (words: string) => number) =>
      tr.delete(at('De dijk'), at('De dijk') + 'De dijk is te laag. '.length)
    const putBack = (tr: Transform, at: (words: string) => number) => {
      tr.insert(at('Meer'), schema.text('De dijk is te laag. '))
      tr.insert(at('laag.'), schema.text('erg '))
    }
    const desk = new EditedText('Eerst. De dijk is te laag. De rest. Meer', ['dijk is te laag'])
    desk.edit(takeAway).edit(putBack)
    expect(desk.on(0)).toEqual(['dijk is te erg laag', 'changed'])
    desk.edit(cut('erg '))
    expect(desk.on(0)).toEqual(['dijk is te laag', 'anchored'])
    const atOnce = new EditedText('Eerst. De dijk is te laag. De rest. Meer', ['dijk is te laag']).edit((tr, at) => {
      takeAway(tr, at)
      putBack(tr, at)
    })
    expect(atOnce.on(0)).toEqual(['dijk is te erg laag', 'changed'])
  })

  test('an undo with a further edit behind it in the same batch brings back what had changed already', () => {
    const desk = new EditedText('De dijk is te laag. De rest', ['dijk is te laag'])
    desk.edit(put('veel ', 'te')).edit(cut('dijk is veel te laag'))
    expect(desk.on(0)).toEqual([null, 'detached'])
    desk.edit(
      (tr, at) => {
        tr.insert(4, schema.text('dijk is veel te laag'))
        tr.insert(at('laag'), schema.text('erg '))
      },
      { mirrors: new Map([[0, 2]]) },
    )
    expect(desk.on(0)).toEqual(['dijk is veel te erg laag', 'changed'])
    desk.edit(cut('veel ')).edit(cut('erg '))
    expect(desk.on(0)).toEqual(['dijk is te laag', 'anchored'])
  })

  test('of two like sentences moved in one batch neither is taken for the other', () => {
    const desk = new EditedText('Het klopt. Het klopt. Klaar', ['Het klopt'])
    desk.edit((tr, at) => {
      tr.delete(1, 1 + 'Het klopt. Het klopt. '.length)
      tr.insert(at('Klaar') + 5, schema.text(' Het klopt.'))
      tr.insert(at('Klaar') + 5, schema.text(' Het klopt.'))
    })
    expect(desk.on(0)).toEqual([null, 'detached'])
  })

  test.each([
    ['into the middle of a paragraph', 'Slot. De brug kostte 35 miljoen. Bos vond 35 miljoen te veel.'],
    ['without a space', 'Slot.De brug kostte 35 miljoen. Bos vond 35 miljoen te veel.'],
    ['before others', 'De brug kostte 35 miljoen. Bos vond 35 miljoen te veel. En nu.'],
  ])('a passage in which its words stand twice carries it along, %s', (_where, landed) => {
    const passage = 'De brug kostte 35 miljoen. Bos vond 35 miljoen te veel.'
    const [before = '', after = ''] = landed.split(passage)
    const desk = new EditedText(`${passage}\n\n${before}${after}`, ['35 miljoen'])
    desk.edit(cut(passage))
    desk.edit((tr) => tr.insert(tr.doc.content.size - 1 - after.length, schema.text(passage)))
    expect(desk.on(0)).toEqual(['35 miljoen', 'anchored'])
    expect(desk.startOf(0)).toBe(landed.indexOf('35 miljoen'))
  })

  test('an undo that names what it undoes brings back what is ambiguous by its words', () => {
    const desk = new EditedText('Het klopt. Klaar', ['Het klopt'])
    desk.edit(cut('Het klopt'))
    desk.edit(put('Het klopt en Het klopt ', 'Klaar'))
    desk.edit((tr) => tr.insert(1, schema.text('Het klopt')), { mirrors: new Map([[0, 1]]) })
    expect(desk.on(0)).toEqual(['Het klopt', 'anchored'])
    expect(unpackPlacements(desk.anchors.placements)[0]?.from).toBe(1)
  })

  test('words that were replaced and put back heal, with annotations that overlap', () => {
    const desk = new EditedText('Er zijn tien miljoen mensen. Klaar', ['tien miljoen', 'miljoen mensen', 'mensen'])
    desk.edit((tr, at) => tr.replaceWith(at('tien'), at('tien') + 12, schema.text('veel')))
    expect([desk.on(0), desk.on(1), desk.on(2)]).toEqual([
      [null, 'detached'],
      [' mensen', 'changed'],
      ['mensen', 'anchored'],
    ])
    desk.edit((tr, at) => tr.replaceWith(at('veel'), at('veel') + 4, schema.text('tien miljoen')))
    expect([desk.on(0), desk.on(1), desk.on(2)]).toEqual([
      ['tien miljoen', 'anchored'],
      ['miljoen mensen', 'anchored'],
      ['mensen', 'anchored'],
    ])
    expect(desk.anchors.inserted).toEqual([])
  })

  test('what others put between its words is none of its own, also once all of it went and came back', () => {
    for (const back of [put('dijk is veel te laag', '. De rest'), put('dijk  is veel te laag', '. De rest')]) {
      const desk = new EditedText('De dijk is te laag. De rest', ['dijk is te laag'])
      desk.edit(put('veel ', 'te')).edit(cut('dijk is veel te laag')).edit(back)
      expect(desk.on(0)[1]).toBe('changed')
      desk.edit(cut('te laag')).edit(cut(desk.doc.textContent.includes('dijk  is') ? 'dijk  is ' : 'dijk is '))
      expect(desk.doc.textContent).toContain('veel')
      expect(desk.on(0)).toEqual([null, 'detached'])
    }
  })

  test('a part that is lost comes back also where others put words between those that are left', () => {
    const desk = new EditedText('Er zijn tien miljoen mensen. Klaar', ['tien miljoen mensen'])
    desk.edit(put('ruim ', 'tien')).edit(put('hele ', 'miljoen')).edit(cut(' mensen'), { client: 'another' })
    expect(desk.on(0)).toEqual(['tien hele miljoen', 'changed'])
    desk.edit(put(' mensen', '. Klaar'))
    expect(desk.on(0)).toEqual(['tien hele miljoen mensen', 'changed'])
    desk.edit(cut('hele '))
    expect(desk.on(0)).toEqual(['tien miljoen mensen', 'anchored'])
    expect(desk.anchors).toMatchObject({ wounds: [], inserted: [] })
  })

  test('words come back with other white space between them', () => {
    const desk = new EditedText('Er zijn tien miljoen mensen. Klaar', ['tien miljoen mensen'])
    desk.edit(cut('tien miljoen mensen')).edit(put('tien  miljoen\u00a0mensen ', 'Klaar'))
    expect(desk.on(0)).toEqual(['tien  miljoen\u00a0mensen', 'anchored'])
  })
})

describe('a range that began with white space', () => {
  test('has its words back by undo, also where that white space is gone', () => {
    const desk = new EditedText('De dijk is te laag. Klaar', [' dijk is te laag'])
    desk.edit((tr) => tr.delete(4, 19)).edit((tr) => tr.delete(3, 4), { client: 'another' })
    expect(desk.on(0)).toEqual([null, 'detached'])
    desk.edit((tr) => tr.insert(3, schema.text('dijk is te laag')), { mirrors: new Map([[0, 1]]) })
    expect(desk.on(0)).toEqual(['dijk is te laag', 'anchored'])
  })
})

describe('of two like sentences', () => {
  const TEXT = 'Het klopt. Anders. Het klopt. Klaar'
  const first = (tr: Transform): Transform => tr.delete(1, 1 + 'Het klopt. '.length)
  const second = (tr: Transform): Transform => tr.delete(1 + 'Anders. '.length, 1 + 'Anders. Het klopt. '.length)
  const back =
    (at: number) =>
    (tr: Transform): Transform =>
      tr.insert(at, schema.text('Het klopt. '))

  test('that go one after the other and are put back by undo, each has its own annotations again', () => {
    const desk = new EditedText(TEXT, ['Het klopt'])
    desk.edit(first).edit(second)
    desk.edit(back(1 + 'Anders. '.length), { mirrors: new Map([[0, 2]]) })
    expect(desk.on(0)).toEqual([null, 'detached'])
    desk.edit(back(1), { mirrors: new Map([[0, 1]]) })
    expect(desk.on(0)).toEqual(['Het klopt', 'anchored'])
    expect(unpackPlacements(desk.anchors.placements)[0]?.from).toBe(1)
    expect(desk.anchors).toMatchObject({ wounds: [], inserted: [] })
  })

  test('a copy that is put in, taken back and done again counts as put in', () => {
    const desk = new EditedText('Het klopt. Anders. Klaar', ['Het klopt'])
    desk.edit(first)
    desk.edit(put('Het klopt en Het klopt ', 'Klaar'))
    expect(desk.on(0)).toEqual([null, 'detached'])
    const end = 1 + 'Anders. Het klopt'.length
    desk.edit((tr) => tr.delete(end, end + ' en Het klopt'.length))
    expect(desk.on(0)).toEqual(['Het klopt', 'anchored'])

    const other = new EditedText('Het klopt. Anders. Klaar', ['Het klopt']).edit(first)
    const putIn = (words: string) => (tr: Transform) => tr.insert(1, schema.text(words))
    other.edit((tr) => putIn('Het klopt? ')(putIn('Het klopt! ')(tr)))
    other.edit((tr) => tr.delete(1, 12).delete(1, 12), {
      mirrors: new Map([
        [0, 3],
        [1, 2],
      ]),
    })
    expect(other.on(0)).toEqual([null, 'detached'])
    other.edit(putIn('Het klopt! '), { mirrors: new Map([[0, 5]]) })
    expect(other.on(0)).toEqual(['Het klopt', 'anchored'])
  })

  test.each([
    ['one step', (tr: Transform) => tr.replaceWith(1, 32, schema.text('De dijk is 36 cm. Hij is goed. '))],
    ['two', (tr: Transform) => tr.delete(1, 32).insert(1, schema.text('De dijk is 36 cm. Hij is goed. '))],
  ])('what a corrected copy of a passage held is back when that is undone, done again and undone: by %s', (_how, paste) => {
    const desk = new EditedText('De dijk is 35 cm. Hij is goed. De rest.', ['De dijk is 35 cm.', 'Hij is goed.'])
    const corrected = [
      [null, 'detached'],
      ['Hij is goed.', 'anchored'],
    ]
    const asBefore = [
      ['De dijk is 35 cm.', 'anchored'],
      ['Hij is goed.', 'anchored'],
    ]
    for (const edit of [() => desk.edit(paste), () => desk.takeBack(), () => desk.takeBack(), () => desk.takeBack()]) {
      edit()
      expect([desk.on(0), desk.on(1)]).toEqual(desk.doc.textContent.includes('36') ? corrected : asBefore)
    }
  })

  test('a move that is undone has its words back where they were', () => {
    const desk = new EditedText('Het klopt. Anders. Klaar', ['Het klopt'])
    desk.edit((tr, at) => first(tr).insert(at('Klaar'), schema.text('Het klopt. ')))
    expect(desk.on(0)).toEqual(['Het klopt', 'anchored'])
    const moved = 1 + 'Anders. '.length
    desk.edit((tr) => tr.delete(moved, moved + 11).insert(1, schema.text('Het klopt. ')), {
      mirrors: new Map([
        [0, 2],
        [1, 1],
      ]),
    })
    expect(desk.on(0)).toEqual(['Het klopt', 'anchored'])
  })
})

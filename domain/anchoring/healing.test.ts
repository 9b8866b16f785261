import { describe, expect, test } from 'vitest'
import type { Transform } from '@tiptap/pm/transform'
import { schema } from '@/domain/article/schema'
import { cut, EditedText, put } from '@/domain/testing/edited-text'

/** Puts words in place of others, in one step. */
const replace = (words: string, by: string) => (tr: Transform, at: (words: string) => number) =>
  void tr.replaceWith(at(words), at(words) + words.length, schema.text(by))

describe('a longer word that holds the old one is another word', () => {
  test.each([
    ['Er waren 10 doden.', '10 doden', '10', '110'],
    ['Het kost 1,5 miljard.', '1,5 miljard', '1,5', '11,5'],
    ['Dat is waar.', 'waar', 'waar', 'onwaar'],
    ['Hij is schuldig, zei Bos.', 'schuldig, zei Bos', 'schuldig', 'onschuldig'],
    ['De dijk is oud.', 'De dijk', 'dijk', 'dijkgraaf'],
    ['De dijk is oud.', 'dijk', 'dijk', 'dijkgraaf'],
  ])('%s: “%s” with %s → %s in one step', (text, marked, from, to) => {
    const desk = new EditedText(text, [marked]).edit(replace(from, to))
    expect(desk.on(0)[1]).not.toBe('anchored')
  })

  test('in one step, and stays one whatever is edited beside it later', () => {
    const desk = new EditedText('Er waren 10 doden.', ['10']).edit(replace('10 doden', '110 doden'))
    desk.edit((tr, at) => tr.insert(at('doden'), schema.text('nieuwe ')))
    expect(desk.on(0)).toEqual([null, 'detached'])
    desk.edit((tr, at) => tr.delete(at('110'), at('110') + 1))
    expect(desk.on(0)).toEqual(['10', 'anchored'])
  })

  test('also letter by letter, as long as others of its words stand there', () => {
    const desk = new EditedText('Er waren 10 doden.', ['10 doden']).edit(cut('10'))
    for (const letter of ['1', '1', '0']) desk.edit((tr, at) => tr.insert(at(' doden'), schema.text(letter)))
    expect(desk.on(0)).toEqual(['110 doden', 'changed'])
    desk.edit(cut('1'))
    expect(desk.on(0)).toEqual(['10 doden', 'anchored'])
  })

  test('a range that was made within a word has it back within a word', () => {
    const desk = new EditedText('De vloedgolf kwam.', ['vloed']).edit(replace('vloedgolf', 'vloedlijn'))
    expect(desk.on(0)).toEqual(['vloed', 'anchored'])
  })

  test('words that are cut and put between other letters are the same words', () => {
    const desk = new EditedText('De dijk is oud. Water.', ['dijk']).edit((tr, at) => {
      tr.delete(at('dijk'), at('dijk') + 4)
      tr.insert(at('ter.'), schema.text('dijk'))
    })
    expect(desk.on(0)).toEqual(['dijk', 'anchored'])
  })
})

describe('what was left when nearly all had gone', () => {
  test('is nothing to be known by: a letter typed elsewhere is another’s', () => {
    const desk = new EditedText('Bos loog.\n\nEen alinea.', ['Bos loog'])
    for (let n = 'Bos loog'.length; n > 0; n--) desk.edit((tr) => tr.delete(n, n + 1))
    expect(desk.on(0)).toEqual([null, 'detached'])
    desk.edit((tr) => tr.insert(tr.doc.content.size - 1, schema.text(' Bijna iedereen.')))
    expect(desk.on(0)).toEqual([null, 'detached'])
    desk.edit((tr) => tr.insert(tr.doc.content.size - 1, schema.text(' Bos loog.')))
    expect(desk.on(0)).toEqual(['Bos loog', 'anchored'])
  })

  test('is carried along when it is moved in one batch', () => {
    const desk = new EditedText('De minister loog. Dat was het.', ['De minister loog']).edit(cut(' minister loog'))
    desk.edit((tr) => {
      tr.insert(tr.doc.content.size - 1, schema.text(' De'))
      tr.delete(1, 3)
    })
    expect(desk.on(0)).toEqual(['De', 'changed'])
  })
})

describe('words that stand more than once in their paragraph', () => {
  const swapped = 'Poetin sprak en Poetin zweeg.'

  test.each([
    ['first', 'Poetin', 0],
    ['second', 'Poetin zweeg', 16],
  ])('the %s of them goes along when that is moved', (_which, words, start) => {
    const desk = new EditedText(`${swapped}\n\nHet slot van het verhaal.`, [words]).edit((tr) => {
      const first = tr.doc.child(0)
      tr.delete(0, first.nodeSize)
      tr.insert(tr.doc.content.size, first)
    })
    expect(desk.on(0)).toEqual([words, 'anchored'])
    expect(desk.startOf(0)).toBe('Het slot van het verhaal.\n\n'.length + start)
  })

  test('in two batches too, as by cut and paste', () => {
    const desk = new EditedText(`${swapped}\n\nHet slot van het verhaal.`, ['Poetin'])
    const first = desk.doc.child(0)
    desk.edit((tr) => tr.delete(0, first.nodeSize)).edit((tr) => tr.insert(tr.doc.content.size, first))
    expect([desk.on(0), desk.startOf(0)]).toEqual([['Poetin', 'anchored'], 'Het slot van het verhaal.\n\n'.length])
  })

  test('and neither is taken for it when the paragraph is put in twice, or another holds them', () => {
    const desk = new EditedText(`${swapped}\n\nHet slot.`, ['Poetin'])
    const first = desk.doc.child(0)
    desk.edit((tr) => tr.delete(0, first.nodeSize)).edit((tr) => tr.insert(tr.doc.content.size, [first, first]))
    expect(desk.on(0)).toEqual([null, 'detached'])
    const other = new EditedText(`${swapped}\n\nHet slot.`, ['Poetin']).edit((tr) => tr.delete(0, first.nodeSize))
    other.edit(put('Toen Poetin kwam, ging Poetin. ', 'Het slot'))
    expect(other.on(0)).toEqual([null, 'detached'])
  })
})

describe('a range that was moved, and whose first place has its words again', () => {
  const inserts = (words: string) => (tr: Transform) => void tr.insert(1, schema.text(words))
  /** Cut, put into the next paragraph, and the cut undone by somebody: the words stand twice, and the range where they were put. */
  const moved = (): EditedText =>
    new EditedText('Bos loog is de eerste zin.\n\nHier staat niets.\n\nSlot.', ['Bos loog'])
      .edit(cut('Bos loog'))
      .edit(put('Bos loog', 'niets'))
      .edit(inserts('Bos loog'), { mirrors: new Map([[0, 1]]) })
  const there = 'Bos loog is de eerste zin.\n\nHier staat '.length
  /** Takes a letter where the range stands. */
  const shorten = (tr: Transform, at: (words: string) => number) => void tr.delete(at('Bos loogniets') + 7, at('Bos loogniets') + 8)

  test('stays where it was put', () => {
    expect(moved().on(0)).toEqual(['Bos loog', 'anchored'])
    expect(moved().startOf(0)).toBe(there)
  })

  test('does not go back with the undo of something else', () => {
    const desk = moved().edit(shorten).edit(cut('Slot')).takeBack()
    expect(desk.on(0)).toEqual(['Bos loo', 'changed'])
    expect(desk.startOf(0)).toBe(there)
  })

  test('nor where all its words have gone by then', () => {
    const desk = moved().edit((tr, at) => tr.delete(at('Bos loogniets'), at('Bos loogniets') + 8))
    desk.edit(cut('Slot')).takeBack()
    expect(desk.on(0)).toEqual([null, 'detached'])
  })

  test('nor when all of the text is deleted after that, and put back', () => {
    const desk = moved().edit((tr, at) => tr.delete(at('Bos loogniets'), at('Bos loogniets') + 8))
    desk.edit((tr) => tr.delete(1, tr.doc.content.size - 1)).takeBack()
    expect(desk.on(0)).toEqual([null, 'detached'])
  })

  test('nor when its first place is deleted and put back, while some of its words stand', () => {
    const desk = moved().edit((tr) => tr.delete(1, 20))
    desk.edit(shorten).edit(inserts('Bos loog is de eers'), { mirrors: new Map([[0, 4]]) })
    expect(desk.on(0)).toEqual(['Bos loo', 'changed'])
    expect(desk.startOf(0)).toBe(there)
  })
})

test('where an undo puts back what a range stood on last, that tells which of several places has all its words', () => {
  const desk = new EditedText('Slot.\n\nToen zei hij: de dijk brak, en zweeg.', ['de dijk brak']).edit(cut('de ')).edit(cut('dijk brak'))
  expect(desk.on(0)).toEqual([null, 'detached'])
  desk.edit(
    (tr, at) => {
      tr.insert(at(', en zweeg'), schema.text('dijk brak'))
      tr.insert(at('dijk brak'), schema.text('de '))
      tr.insert(at('Slot'), schema.text('de dijk brak, de dijk brak. '))
    },
    { mirrors: new Map([[0, 2]]) },
  )
  expect(desk.on(0)).toEqual(['de dijk brak', 'anchored'])
  expect(desk.startOf(0)).toBe('de dijk brak, de dijk brak. Slot.\n\nToen zei hij: '.length)
})

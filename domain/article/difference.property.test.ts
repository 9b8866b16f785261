import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Node } from '@tiptap/pm/model'
import { schema } from '@/domain/article/schema'
import { articleDoc } from '@/domain/testing/arbitraries'
import { difference } from './difference'

const doc = (...blocks: string[]): Node =>
  schema.node(
    'doc',
    null,
    blocks.map((text) =>
      text.startsWith('# ')
        ? schema.node('heading', { level: 2 }, [schema.text(text.slice(2))])
        : schema.node('paragraph', null, [schema.text(text)]),
    ),
  )
/** What each step took away and put there. */
const said = (before: Node, after: Node): [string, string][] => {
  const tr = difference(before, after)
  return tr.steps.flatMap((step, i) => {
    const found: [string, string][] = []
    step.getMap().forEach((from, to, newFrom, newTo) => {
      const next = tr.docs[i + 1] ?? tr.doc
      found.push([tr.docs[i]?.textBetween(from, to, '|') ?? '', next.textBetween(newFrom, newTo, '|')])
    })
    return found
  })
}

test('the same text is no step at all', () => {
  expect(difference(doc('Een.', 'Twee.'), doc('Een.', 'Twee.')).steps).toEqual([])
})

describe('only what differs is touched', () => {
  test('words inside a block', () => {
    expect(said(doc('Er wonen tien miljoen mensen.'), doc('Er wonen elf miljoen brave mensen.'))).toEqual([
      ['', 'brave '],
      ['tien', 'elf'],
    ])
  })

  test('a word that stayed, rather than spaces between words that did not', () => {
    expect(said(doc('Er wonen tien miljoen mensen dicht opeen.'), doc('Er wonen tien à elf miljoen mensen.'))).toEqual([
      [' dicht opeen', ''],
      ['', 'à elf '],
    ])
  })

  test.each([
    ['Het kost 5 miljoen.', 'Het kost 1,5 miljoen.', '5', '1,5'],
    ['Het kostte 19 euro.', 'Het kostte 19.000 euro.', '19', '19.000'],
    ['Het werd 5 graden.', 'Het werd -5 graden.', '5', '-5'],
    ['Er waren 10 doden.', 'Er waren 110 doden.', '10', '110'],
  ])('a figure is one word: %s → %s', (before, after, gone, come) => {
    expect(said(doc(before), doc(after))).toEqual([[gone, come]])
  })

  test('a sentence that became another one, whole: the “de” and the full stop of both are chance', () => {
    const stays = 'De dijk bij het dorp is vorig jaar verhoogd. '
    const [old, fresh] = [
      'Geen enkel land, maar vooral niet de staat zelf, zou nog mogen toetreden.',
      'Polen en de Balten reageerden woedend.',
    ]
    expect(said(doc(stays + old + ' Slot.'), doc(stays + fresh + ' Slot.'))).toEqual([[old, fresh]])
  })

  test('a sentence of which a fifth stayed keeps it', () => {
    expect(said(doc('De minister van Financiën sprak.'), doc('De minister zweeg.'))).toContainEqual(['van Financiën sprak', 'zweeg'])
  })

  test('blocks that go and come, between those that stay', () => {
    expect(said(doc('Een een een.', 'Twee.', 'Drie drie drie.'), doc('Nul.', 'Een een een.', 'Drie drie drie.', 'Vier.'))).toEqual([
      ['', 'Nul.'],
      ['Twee.', ''],
      ['', 'Vier.'],
    ])
  })

  test('a line that became a subhead keeps its words', () => {
    expect(said(doc('Een.', 'De kop', 'Twee.'), doc('Een.', '# De kop', 'Twee.'))).toEqual([
      ['', ''],
      ['', ''],
    ])
  })

  test('bold and links come over words that stay', () => {
    const bold = schema.node('doc', null, [
      schema.node('paragraph', null, [schema.text('De '), schema.text('dijk', [schema.mark('bold')]), schema.text(' is laag.')]),
    ])
    const tr = difference(doc('De dijk is laag.'), bold)
    expect([tr.doc.eq(bold), tr.steps.map((step) => (step.toJSON() as { stepType: string }).stepType)]).toEqual([true, ['addMark']])
  })
})

describe('a block that moved and changed leaves, arrives as it was, and is changed there', () => {
  const [one, two, three] = ['De dijk bij het dorp is oud.', 'Er wonen tien miljoen mensen.', 'Het water komt elk jaar hoger.']

  test('upwards and downwards', () => {
    const changed = 'Er wonen elf miljoen mensen.'
    const moved = [
      [two, ''],
      ['', two],
      ['tien', 'elf'],
    ]
    expect(said(doc(one, three, two), doc(changed, one, three))).toEqual(moved)
    expect(said(doc(two, one, three), doc(one, three, changed))).toEqual(moved)
  })

  test('into a quotation and a list too', () => {
    const paragraph = (text: string) => schema.node('paragraph', null, [schema.text(text)])
    const item = (text: string) => schema.node('listItem', null, [paragraph(text)])
    const before = schema.node('doc', null, [schema.node('bulletList', null, [item(two), item(three)]), paragraph(one)])
    const quote = schema.node('blockquote', null, [paragraph('Er wonen elf miljoen mensen.')])
    const after = schema.node('doc', null, [schema.node('bulletList', null, [item(three)]), paragraph(one), quote])
    expect(said(before, after)).toEqual([
      [two, ''],
      ['', two],
      ['tien', 'elf'],
    ])
  })

  test('wherever it goes and whichever word it is', () => {
    const word = fc.stringMatching(/^[a-z]{4,8}$/)
    const blocks = fc.uniqueArray(word, { minLength: 24, maxLength: 48 }).map((words) => {
      const count = Math.floor(words.length / 8)
      return Array.from({ length: count }, (_, i) => words.slice(8 * i, 8 * i + 8))
    })
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(), fc.nat(7), (given, pick, goal, at) => {
        const from = pick % given.length
        const others = given.filter((_, i) => i !== from)
        const moved = (given[from] ?? []).with(at, 'ANDERS')
        const to = goal % given.length
        fc.pre(Math.abs(to - from) > 1)
        const sentence = (words: string[]) => words.join(' ')
        const found = said(doc(...given.map(sentence)), doc(...others.toSpliced(to, 0, moved).map(sentence)))
        expect(found).toContainEqual(['', sentence(given[from] ?? [])])
        expect(found.at(-1)).toEqual([given[from]?.[at], 'ANDERS'])
      }),
    )
  })
})

test('whatever the two documents are, one becomes the other', () => {
  fc.assert(
    fc.property(articleDoc, articleDoc, fc.array(fc.nat(50), { maxLength: 4 }), (before, other, kept) => {
      // Some blocks of the one in the other: that is what a new copy is like.
      const blocks = [...other.children]
      for (const at of kept) blocks.splice(at % (blocks.length + 1), 0, before.child(at % before.childCount))
      const after = schema.node('doc', null, blocks)
      const tr = difference(before, after)
      expect(tr.doc.eq(after)).toBe(true)
      for (const between of tr.docs) between.check()
    }),
    { numRuns: 300 },
  )
})

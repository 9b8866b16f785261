import { expect, test } from 'vitest'
import { textMap } from './positions'
import { schema } from './schema'
import { dragEdge, moveEdge, sentenceAt, sentencesOf } from './segmentation'

const mapOf = (...texts: string[]) =>
  textMap(schema.nodeFromJSON({ type: 'doc', content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) }))
const words = (text: string, language = 'nl') => sentencesOf(text, language).map(({ start, end }) => text.slice(start, end))

test.each([
  ['Dat is zo. Dit ook.', ['Dat is zo.', 'Dit ook.']],
  ['Dr. Jansen zei niets. Mr. A. de Vries wel.', ['Dr. Jansen zei niets.', 'Mr. A. de Vries wel.']],
  ['Hij zei: “Dat is zo.” Daarna ging hij.', ['Hij zei: “Dat is zo.”', 'Daarna ging hij.']],
  ['Het kost 3.5 mln. euro per jaar. Veel.', ['Het kost 3.5 mln. euro per jaar.', 'Veel.']],
  ['Is dat zo? Ja!', ['Is dat zo?', 'Ja!']],
  ['Zonder punt', ['Zonder punt']],
  ['„Ja. Nee”, zei ze. „Toch.”', ['„Ja.', 'Nee”, zei ze.', '„Toch.”']],
  ['‘Wat?’ vroeg hij. ‘Niets!’ riep ze.', ['‘Wat?’ vroeg hij.', '‘Niets!’ riep ze.']],
  ['– Hoort u ’m? vraagt de vrouw. Hij knikt.', ['– Hoort u ’m? vraagt de vrouw.', 'Hij knikt.']],
  ['“Ja,” zei ze, “nee.” “En dan?” Ze zweeg.', ['“Ja,” zei ze, “nee.”', '“En dan?”', 'Ze zweeg.']],
  ['Zie blz. 12. Daarna art. 3 en nr. 4.', ['Zie blz. 12.', 'Daarna art. 3 en nr. 4.']],
  ['Brood, kaas enz. De rest niet.', ['Brood, kaas enz.', 'De rest niet.']],
  ['Om 19.00 uur. Met 1.500 man, o.a. Jan.', ['Om 19.00 uur.', 'Met 1.500 man, o.a. Jan.']],
  ['Een regel!\nen nog een', ['Een regel!', 'en nog een']],
])('the sentences of “%s”', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test.each([
  ['“Why?” Sir Alastair Venn said. “Who?” The crowd left.', ['“Why?” Sir Alastair Venn said.', '“Who?”', 'The crowd left.']],
  ['He shouted, "Go!" and left. "No," she said.', ['He shouted, "Go!" and left.', '"No," she said.']],
  ['At 7 p.m. Tuesday it rained. At 9 p.m. The sun was out.', ['At 7 p.m. Tuesday it rained.', 'At 9 p.m.', 'The sun was out.']],
  ['He said no. Then, on Feb. 11, No. 10 called.', ['He said no.', 'Then, on Feb. 11, No. 10 called.']],
  ['Rep. J. Doe of the U.S. House left the U.S. The rest stayed.', ['Rep. J. Doe of the U.S. House left the U.S.', 'The rest stayed.']],
  ['At 9.14am on 3 October. Dr. No.', ['At 9.14am on 3 October.', 'Dr. No.']],
])('the sentences of English “%s”', (text, expected) => {
  expect(words(text, 'en')).toEqual(expected)
})

test('a text of nothing but short forms or marks is split in no more than linear time', () => {
  for (const piece of ['Mr. ', '“', '." ', '. ', 'a', 'A.']) expect(words(piece.repeat(200_000)).length).toBeGreaterThan(0)
})

test('the sentence at an offset stays in its block', () => {
  const map = mapOf('Een. Twee.', 'Drie. Vier.')
  const at = (offset: number) => {
    const found = sentenceAt(map, offset, 'nl')
    return found && map.text.slice(found.start, found.end)
  }
  expect([at(0), at(7), at(10), at(12), at(20)]).toEqual(['Een.', 'Twee.', 'Twee.', 'Drie.', 'Vier.'])
})

test('an edge moves by words with their marks, and over the border of a block', () => {
  const map = mapOf('Hij zei “ja”.', 'En toen nee.')
  const range = { start: 4, end: 7 }
  const shown = (r: { start: number; end: number }) => map.text.slice(r.start, r.end)
  const grow = moveEdge(map, range, { edge: 'end', direction: 1, unit: 'word' }, 'nl')
  expect(shown(grow)).toBe('zei “')
  expect(shown(moveEdge(map, { start: 4, end: 13 }, { edge: 'end', direction: 1, unit: 'word' }, 'nl'))).toBe('zei “ja”.\n\nEn')
  expect(shown(moveEdge(map, range, { edge: 'start', direction: -1, unit: 'word' }, 'nl'))).toBe('Hij zei')
  expect(shown(moveEdge(map, range, { edge: 'end', direction: 1, unit: 'sentence' }, 'nl'))).toBe('zei “ja”.')
})

test('a range never becomes empty by shrinking', () => {
  const map = mapOf('Een woord.')
  const range = { start: 0, end: 3 }
  expect(moveEdge(map, range, { edge: 'end', direction: -1, unit: 'word' }, 'nl')).toEqual(range)
  expect(moveEdge(map, range, { edge: 'start', direction: 1, unit: 'word' }, 'nl')).toEqual(range)
})

test('a dragged edge goes to the nearest word, back to where it was, and never past the other edge', () => {
  const map = mapOf('Het dorp telt 900 inwoners.')
  const drag = (range: { start: number; end: number }, edge: 'start' | 'end', offset: number) => {
    const { start, end } = dragEdge(map, range, edge, offset, 'nl')
    return map.text.slice(start, end)
  }
  const range = { start: 4, end: 17 }
  expect([5, 7, 10, 13, 16].map((offset) => drag(range, 'start', offset))).toEqual(['dorp telt 900', 'telt 900', 'telt 900', '900', '900'])
  expect([14, 12, 6, 21, 24].map((offset) => drag(range, 'end', offset))).toEqual([
    'dorp telt',
    'dorp telt',
    'dorp',
    'dorp telt 900',
    'dorp telt 900 inwoners',
  ])
  expect([drag(range, 'start', 17), drag(range, 'start', 20), drag(range, 'end', 3)]).toEqual(Array(3).fill('dorp telt 900'))
  // Half a word, marked on purpose, stays half when its handle is let go where it was.
  expect(drag({ start: 5, end: 17 }, 'start', 5)).toBe('orp telt 900')
})

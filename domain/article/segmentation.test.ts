import { expect, test } from 'vitest'
import { textMap } from './positions'
import { schema } from './schema'
import { sentenceAt, sentencesOf } from './segmentation'

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

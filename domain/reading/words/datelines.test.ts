import { expect, test } from 'vitest'
import { readText } from '../read-text'
import { datelineOf } from './datelines'

test.each([
  ['AMSTERDAM (ANP) – De gemeente sluit drie scholen.', 'AMSTERDAM (ANP) – '],
  ['’S-HERTOGENBOSCH, 4 mei (ANP) - De provincie wil een tunnel.', '’S-HERTOGENBOSCH, 4 mei (ANP) - '],
  ['(ANP) - De brug gaat open.', '(ANP) - '],
  ['Den Haag (ANP/Novum) – Het kabinet valt.', 'Den Haag (ANP/Novum) – '],
  ['ROTTERDAM/DEN HAAG - ‘We stoppen’, zegt Els Smit.', 'ROTTERDAM/DEN HAAG - '],
  ['NEW YORK, May 4 (Reuters) – The bank denied it.', 'NEW YORK, May 4 (Reuters) – '],
  ['CARVER FORKS, Mont. — A former guard was jailed.', 'CARVER FORKS, Mont. — '],
  ['LIMA, Peru — IAEA inspectors left.', 'LIMA, Peru — '],
  ['PARIS — “It is over,” said a spokesman.', 'PARIS — '],
  ['VVD – De partij verloor drie zetels.', ''],
  ['BBC – the broadcaster – said it would appeal.', ''],
  ['AMSTERDAM – ROTTERDAM 3-1', ''],
  ['Jan Bos (VVD) – De wethouder wil meer.', ''],
  ['Jan (34) – een bakker – zegt dat het brood duurder wordt.', ''],
  ['Ann Lee (AP) said – and nobody laughed – that it was over.', ''],
  ['The plan — a costly one — would fail.', ''],
])('where a report comes from stands before it: %s', (block, dateline) => expect(block.slice(0, datelineOf(block))).toBe(dateline))

test('a dateline is nobody’s words, and nobody', () => {
  const text = 'PARIS, May 4 (Reuters) — The strike would last, the union said.'
  const { indirect, people, facts, claims } = readText(`${text} It costs 4 million euros.`, 'en')
  expect(indirect.map(({ start, end }) => text.slice(start, end))).toEqual(['The strike would last'])
  expect(people).toEqual([])
  expect(facts.map(({ kind }) => kind)).toEqual(['amount'])
  expect(claims[0]?.start).toBe(0)
})

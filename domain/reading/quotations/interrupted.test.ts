import { expect, test } from 'vitest'
import { readText } from '../read-text'

/** Its ranges, and who says it; paragraphs are parted by ¶. */
const quotes = (text: string, tag: string) =>
  readText(text.replaceAll(' ¶ ', '\n\n'), tag).quotes.map(({ kind, ranges, speaker }) => [kind, ranges.length, speaker])

test.each([
  ['en', '“We won,” said Ann Lee, “and we will win again. ¶ “Nobody stops us.” ¶ Tom Fry left.', [['direct', 2, 'Ann Lee']]],
  ['nl', '„Wij wonnen”, zei Anna Mol, „en wij winnen weer. ¶ „Niemand houdt ons tegen.”', [['direct', 2, 'Anna Mol']]],
  // Where the first is whole, the second is another.
  [
    'en',
    '“We won,” said Ann Lee. “And we will win again. ¶ “Nobody stops us.”',
    [
      ['direct', 1, 'Ann Lee'],
      ['direct', 1, 'Ann Lee'],
    ],
  ],
])('what goes on behind who says it may go on over paragraphs: %s %s', (tag, text, expected) => {
  expect(quotes(text, tag)).toEqual(expected)
})

test.each([
  ['en', '“If we wait” — she paused — “we lose,” said Ann Lee.', [['direct', 2, 'Ann Lee']]],
  ['en', 'Ann Lee rose. “And then” — Lee coughed — “it is over.”', [['direct', 2, 'Ann Lee']]],
  ['nl', '„Als we wachten” — ze zweeg even — „verliezen we”, zei Anna Mol.', [['direct', 2, 'Anna Mol']]],
  // Two words that she has for it.
  [
    'nl',
    'Anna Mol noemde het „dom” – net als Jan Bos – en „laf”.',
    [
      ['partial', 1, 'Anna Mol'],
      ['partial', 1, 'Anna Mol'],
    ],
  ],
])('what stands between dashes parts no quotation: %s %s', (tag, text, expected) => {
  expect(quotes(text, tag)).toEqual(expected)
})

import { expect, test } from 'vitest'
import { readText } from '../read-text'

test.each([
  ['nl', 'De brief kwam in mei. „U bent gewaarschuwd, er komt geen geld meer”, stond erin.', [['direct', null]]],
  ['nl', '„Meer geld voor de zorg”, staat in het verkiezingsprogramma van D66.', [['direct', null]]],
  ['en', '‘You have been warned, no money will come’, it says in the letter.', [['direct', null]]],
  // A name or a slogan, what does not begin as a sentence does, and who says it.
  [
    'nl',
    '„Zorg” staat op het bord. „Geen geld”, staat erin.',
    [
      ['scare', null],
      ['scare', null],
    ],
  ],
  ['nl', '„een goed plan voor de stad”, staat in de nota.', [['scare', null]]],
  ['nl', '‘Wij komen morgen met ons allen’, las Anna Mol voor.', [['direct', 'Anna Mol']]],
])('a sentence that is to be read somewhere is one, and nobody’s: %s %s', (tag, text, expected) => {
  expect(readText(text, tag).quotes.map(({ kind, speaker }) => [kind, speaker])).toEqual(expected)
})

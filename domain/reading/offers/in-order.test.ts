import { expect, test } from 'vitest'
import { inOrder } from './in-order'
import { suggestionsIn } from './suggestion'

const attribution = { speaker: 'Anna Bos', speakerMention: null, cue: null }
const stretch = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}
const TEXT = 'Er zijn 3 bruggen. “Nee”, zei Anna Bos. De ‘brugweek’ begint. “Nee”, zei zij weer.'
const READING = {
  ...{ language: 'nl', people: [], facts: [] },
  quotes: [
    { kind: 'direct' as const, ranges: [stretch(TEXT, '“Nee”')], ...attribution },
    { kind: 'scare' as const, ranges: [stretch(TEXT, '‘brugweek’')], ...attribution, speaker: null },
    { kind: 'direct' as const, ranges: [stretch(TEXT, '“Nee”', 30)], ...attribution },
  ],
  indirect: [],
  claims: [{ ...stretch(TEXT, 'Er zijn 3 bruggen.'), reasons: ['figure' as const], score: 0.6 }],
}

test('suggestions come in the order of the text, without words that nobody is credited with', () => {
  expect(inOrder(TEXT, suggestionsIn(READING)).map(({ kind, ranges: [range] }) => [kind, range?.start])).toEqual([
    ['claim', 0],
    ['quote', 19],
    ['quote', 62],
  ])
})

test('a suggestion is the same after an edit elsewhere, and two of the same words are two', () => {
  const keys = inOrder(TEXT, suggestionsIn(READING)).map(({ key }) => key)
  const shift = <T extends { start: number; end: number }>(one: T): T => ({ ...one, start: one.start + 5, end: one.end + 5 })
  const later = {
    ...READING,
    quotes: READING.quotes.map((quote) => ({ ...quote, ranges: quote.ranges.map(shift) })),
    claims: READING.claims.map(shift),
  }
  expect(inOrder(`Kijk ${TEXT}`, suggestionsIn(later)).map(({ key }) => key)).toEqual(keys)
  expect(new Set(keys).size).toBe(3)
})

import { expect, test } from 'vitest'
import { readText } from '../read-text'

const isClaim = (sentence: string, tag: string): boolean => readText(sentence, tag).claims.length > 0

test.each([
  ['en', 'No country has more lakes.'],
  ['nl', 'Geen land heeft meer meren.'],
  ['en', 'He never paid a fine.'],
  ['nl', 'Hij betaalde nooit een boete.'],
  ['nl', 'De fabriek sloot door de overstroming.'],
  ['nl', 'Hij stierf door de kou.'],
])('worth checking without a figure or a superlative: %s %s', (tag, text) => expect(isClaim(text, tag)).toBe(true))

test.each([
  ['en', 'You never know.'],
  ['en', 'No, she has more.'],
  ['nl', 'Er is geen zin meer.'],
  ['nl', 'Zij liep door de straat.'],
  ['nl', 'De trein reed door het dorp.'],
  ['nl', 'De raad praat in het voorjaar verder.'],
])('not worth checking: %s %s', (tag, text) => expect(isClaim(text, tag)).toBe(false))

test.each([
  ['De raad spreekt er in het voorjaar verder over.', 'comparison'],
  // Who did it is no cause.
  ['De wedstrijd werd gestaakt door de storm.', 'cause'],
  ['Het boek is geschreven door de non.', 'cause'],
] as const)('%s is no %s', (text, reason) => expect(readText(text, 'nl').claims.flatMap(({ reasons }) => reasons)).not.toContain(reason))

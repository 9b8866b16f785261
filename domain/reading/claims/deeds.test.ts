import { expect, test } from 'vitest'
import { deedsOf } from './deeds'
import { languageOf } from '../languages'
import { paragraphsOf } from '../words/tokens'

const tells = (text: string, tag: string): boolean =>
  paragraphsOf(text, tag).some(({ tokens }) => tokens.some((_, at) => deedsOf(languageOf(tag))(tokens, at)))

test.each([
  'Twee mannen zijn gisteren aangehouden.',
  'De loods werd in alle haast ontruimd.',
  'Zij had het bedrijf aan haar zoon verkocht.',
  'De brug is nooit hersteld.',
])('something is done in Dutch: %s', (text) => expect(tells(text, 'nl')).toBe(true))

test.each(['De straat is stil.', 'Hij heeft een hond en een kat.', 'Wij gaan naar huis.'])(
  'nothing is said to be done in Dutch: %s',
  (text) => expect(tells(text, 'nl')).toBe(false),
)

test.each([
  'Two men were arrested.',
  'The clinic has since been closed.',
  'She had quietly sold the firm.',
  'The bridge wasn’t ever repaired.',
])('something is done in English: %s', (text) => expect(tells(text, 'en')).toBe(true))

test.each(['The street is quiet.', 'He has a dog and a cat.', 'She was, they insisted, a fool.', 'We walked home.'])(
  'nothing is said to be done in English: %s',
  (text) => expect(tells(text, 'en')).toBe(false),
)

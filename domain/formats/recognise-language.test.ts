import { expect, test } from 'vitest'
import { recogniseLanguage } from './recognise-language'

test.each([
  ['nl', 'Minister Van der Berg stapt op na kritiek op de dijk'],
  ['nl', 'Het waterschap wil de dijk bij Ooijen versterken. Bewoners zijn boos.'],
  ['nl', '“We hebben geen keus”, zegt dijkgraaf Els van ’t Hof.'],
  ['en', 'The council has dropped its e-scooter trial after six months.'],
  ['en', 'Mayor says the city will appeal against the ruling'],
  ['de', 'Der Minister tritt zurück, sagte er am Montag in Berlin.'],
  ['fr', 'Le ministre a démissionné lundi, a annoncé son cabinet.'],
  [null, 'AMSTERDAM'],
  [null, '12 345 6789'],
  [null, 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.'],
  [null, 'It wetterskip wol de dyk fersterkje, mar de bewenners binne lilk.'],
])('%s: %s', (language, text) => expect(recogniseLanguage(text)).toBe(language))

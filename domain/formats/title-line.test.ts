import { expect, test } from 'vitest'
import { withoutTitle } from './title-line'

test.each<[string, string, string, string | null]>([
  ['a line above the text', 'De brug dicht\n\nDe brug gaat dicht.\n\nEcht.', 'De brug dicht', 'De brug gaat dicht.\n\nEcht.'],
  ['lines that are paragraphs', 'De brug dicht\r\nDe brug gaat dicht.', 'De brug dicht', 'De brug gaat dicht.'],
  ['a date above it', '\n Datum: 2022-01-10\n\nDe brug  dicht \n\nTekst.', 'De brug dicht', '\n Datum: 2022-01-10\n\nTekst.'],
  ['another title', 'De brug dicht\n\nTekst.', 'De dijk', null],
  ['a first sentence, whose full stop a title has not', 'De brug is dicht.\n\nTekst.', 'De brug is dicht', null],
  ['nothing else', ' De brug dicht\n ', 'De brug dicht', null],
])('a text that begins with %s', (_what, content, title, expected) => expect(withoutTitle(content, title)).toBe(expected))

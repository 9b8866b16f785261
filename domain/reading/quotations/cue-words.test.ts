import { expect, test } from 'vitest'
import { readText } from '../read-text'

test.each([
  ['en', '‘You were trusted,’ Judge Ruth Adeyemi told her.', ['told']],
  ['en', 'Jane Pell described her client as ‘a drowning woman’ and denied that she lied.', ['described']],
  ['en', 'Ann Lee called it ‘a disaster’ and said that nobody came.', ['called']],
  ['nl', 'Anna Mol noemde het ‘een ramp’ en zei dat niemand kwam.', ['noemde']],
  // The second verb has words of its own.
  ['en', 'Ann Lee called it ‘a disaster’ and said: ‘Nobody came.’', ['called', 'said']],
])('the verb is the one that the words belong to: %s %s', (tag, text, expected) => {
  expect(readText(text, tag).quotes.map(({ cue }) => cue?.parts[0]?.text)).toEqual(expected)
})

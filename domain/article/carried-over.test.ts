import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carriedOver } from './carried-over'

const place = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

test.each([
  ['what is typed behind moves nothing', 'Een. Twee.', 'Een. Twee. Drie.', 'Twee', 'Twee'],
  ['what is typed before moves it on', 'Een. Twee.', 'Nul. Een. Twee.', 'Twee', 'Twee'],
  ['what is typed right at its beginning stays outside', 'Een. Twee.', 'Een. XTwee.', 'Twee', 'Twee'],
  ['what is taken away before moves it back', 'Een. Twee.', 'Twee.', 'Twee', 'Twee'],
  ['what is typed within touches it', 'Een. Twee.', 'Een. Twxee.', 'Twee', null],
  ['a text that is the same leaves it', 'Een.', 'Een.', 'Een', 'Een'],
])('%s', (_what, before, after, words, expected) => {
  const there = carriedOver(before, after)(place(before, words))
  expect(there && after.slice(there.start, there.end)).toBe(expected)
})

test('whatever changes, what is carried over says what it said', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '“', '😀'), maxLength: 20 })
  fc.assert(
    fc.property(text, text, text, text, fc.nat(20), fc.nat(20), (head, taken, put, tail, at, size) => {
      const [before, after] = [head + taken + tail, head + put + tail]
      const stretch = { start: Math.min(at, before.length), end: Math.min(at + size, before.length) }
      const there = carriedOver(before, after)(stretch)
      if (there) expect(after.slice(there.start, there.end)).toBe(before.slice(stretch.start, stretch.end))
      if (taken === put) expect(there).toEqual(stretch)
    }),
  )
})

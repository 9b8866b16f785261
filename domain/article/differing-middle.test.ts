import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differingMiddle } from './differing-middle'

test('the middle is what has to change, and makes of one text the other', () => {
  expect(differingMiddle('de dijk', 'de dam')).toEqual({ start: 4, end: 7, insert: 'am' })
  expect(differingMiddle('dijk', 'dijken')).toEqual({ start: 4, end: 4, insert: 'en' })
  expect(differingMiddle('a', 'a')).toBeNull()
  expect(differingMiddle('😀', '😁')).toEqual({ start: 0, end: 2, insert: '😁' })
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const middle = differingMiddle(before, after) ?? { start: 0, end: 0, insert: '' }
      expect(before.slice(0, middle.start) + middle.insert + before.slice(middle.end)).toBe(after)
      expect(middle.insert.isWellFormed()).toBe(true)
      expect(before.slice(middle.start, middle.end).isWellFormed()).toBe(true)
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestTo, type Near } from './nearest'

const line = (count: number): Near[] => Array.from({ length: count }, (_, i) => ({ id: `n${i}`, from: i * 10 }))
const names = (near: readonly Near[]) => near.map(({ id }) => id)

test('of too many those around the place somebody reads have room: some before it, more after', () => {
  expect(names(nearestTo(500, line(100), { most: 8, alwaysId: null }))).toEqual(['n48', 'n49', 'n50', 'n51', 'n52', 'n53', 'n54', 'n55'])
  expect(names(nearestTo(0, line(100), { most: 3, alwaysId: null }))).toEqual(['n0', 'n1', 'n2'])
  expect(names(nearestTo(2000, line(100), { most: 3, alwaysId: null }))).toEqual(['n97', 'n98', 'n99'])
})

test('the open one has room wherever it stands, and there are never more than fit, in the order of the text', () => {
  fc.assert(
    fc.property(fc.nat(1200), fc.integer({ min: 1, max: 40 }), fc.nat(99), (position, most, open) => {
      const part = nearestTo(position, line(100), { most, alwaysId: `n${open}` })
      expect(part).toHaveLength(most)
      expect(names(part)).toContain(`n${open}`)
      expect(part).toEqual(part.toSorted((a, b) => a.from - b.from))
    }),
  )
})

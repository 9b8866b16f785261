import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runsOf } from './runs'

const MANY = 1000
const items = (letters: string) => fc.array(fc.constantFrom(...letters), { maxLength: 30 })

/** How long a sequence can be that both hold: by trying all. */
function mostShared(old: readonly string[], fresh: readonly string[]): number {
  let row = fresh.map(() => 0)
  for (const item of old) {
    const above = row
    row = []
    fresh.forEach((other, j) => row.push(item === other ? (above[j - 1] ?? 0) + 1 : Math.max(above[j] ?? 0, row[j - 1] ?? 0)))
  }
  return row.at(-1) ?? 0
}

test('runs tell both sequences whole, share as much as can be, and what is gone before what has come', () => {
  fc.assert(
    fc.property(items('abcdef'), items('abcdxy'), (old, fresh) => {
      const runs = runsOf(old, fresh, MANY)
      let [i, j, shared] = [0, 0, 0]
      for (const [at, { added, removed, count }] of runs.entries()) {
        const next = runs[at + 1]
        if (added) expect(next?.removed ?? false).toBe(false)
        if (!added && !removed) {
          expect(old.slice(i, i + count)).toEqual(fresh.slice(j, j + count))
          shared += count
        }
        i += added ? 0 : count
        j += removed ? 0 : count
      }
      expect([i, j, shared]).toEqual([old.length, fresh.length, mostShared(old, fresh)])
    }),
    { numRuns: 500 },
  )
})

test('past so many differences the one is gone and the other has come, whole', () => {
  expect(runsOf(['a', 'b', 'c'], ['c', 'b', 'a'], 1)).toEqual([
    { added: false, removed: true, count: 3 },
    { added: true, removed: false, count: 3 },
  ])
})

import { expect, test } from 'vitest'
import { sumOf } from './use-standing-words'

test('the list says in all what its rows say together, each claim once', () => {
  const rows = [
    { open: 2, settled: 1, changed: 1, detached: 0, detachedNotes: 0 },
    { open: 0, settled: 4, changed: 1, detached: 1, detachedNotes: 1 },
  ]
  expect(sumOf(rows)).toEqual({ open: 2, settled: 5, changed: 2, detached: 1, detachedNotes: 1 })
  expect(sumOf([])).toEqual({ open: 0, settled: 0, changed: 0, detached: 0, detachedNotes: 0 })
})

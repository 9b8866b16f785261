import { expect, test } from 'vitest'
import type { BlockChange } from '@/domain/contract/difference'
import { countChanges } from './count-changes'
import { foldedRuns } from './folded-runs'

const blocks = (kinds: string): BlockChange[] =>
  [...kinds].map((letter) => ({
    kind: ({ '.': 'same', c: 'changed', n: 'come', g: 'gone', l: 'left', a: 'arrived', f: 'form' } as const)[letter] ?? 'same',
    form: 'paragraph',
    parts: [],
  }))

test('what stands beside a change is shown, the rest of what stayed is folded', () => {
  const told = (kinds: string) => foldedRuns(blocks(kinds)).map(({ isFolded, blocks }) => `${isFolded ? '-' : '+'}${blocks.length}`)
  expect(told('.....c.....')).toEqual(['-4', '+3', '-4'])
  expect(told('c..n')).toEqual(['+4'])
  expect(told('c...n')).toEqual(['+5'])
  expect(told('c....n')).toEqual(['+2', '-2', '+2'])
  expect(told('.....')).toEqual(['-5'])
  expect(told('')).toEqual([])
})

test('a block that moved counts once', () => {
  expect(countChanges(blocks('..cclanngf'))).toEqual({ changed: 2, moved: 1, come: 2, gone: 1, form: 1 })
})

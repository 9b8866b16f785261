import { expect, test } from 'vitest'
import type { LightAnnotation } from '@/domain/contract/annotation'
import type { Verdict } from '@/domain/contract/scale'
import { isSettled, progressOf } from './settled'

const word = (kind: 'claim' | 'quote', verdict: string, settles: boolean): Verdict => ({
  kind,
  verdict,
  settles,
  colour: 'good',
  name: { en: verdict, nl: verdict },
})
const scale = [word('claim', 'correct', true), word('claim', 'doubtful', false), word('quote', 'accurate', true)]
const make = (fields: Partial<LightAnnotation>): LightAnnotation => ({
  id: 'x',
  kind: 'claim',
  status: 'open',
  verdict: null,
  state: 'anchored',
  version: 1,
  ranges: [],
  ...fields,
})

test.each([
  [{ verdict: 'correct' }, true],
  [{ verdict: 'doubtful', status: 'checking' }, false],
  [{ status: 'done' }, false],
  [{ kind: 'quote', verdict: 'correct' }, false],
  [{}, false],
] as const)('%j is settled: %s', (fields, expected) => {
  expect(isSettled(make(fields), scale)).toBe(expected)
})

test('what is settled on words that have changed counts as work, and a note never does', () => {
  const items = [
    make({ verdict: 'correct' }),
    make({ verdict: 'correct', state: 'changed' }),
    make({ status: 'checking' }),
    make({}),
    make({ kind: 'note', state: 'detached' }),
  ]
  const progress = { checkable: 4, settled: 1, changed: 1, open: 1, checking: 1, detached: 1 }
  expect(progressOf(items, scale)).toEqual(progress)
})

test('what was called done without a verdict is open: nobody can be told what was found', () => {
  expect(progressOf([make({ status: 'done' }), make({ verdict: 'correct' })], scale)).toMatchObject({ settled: 1, open: 1 })
})

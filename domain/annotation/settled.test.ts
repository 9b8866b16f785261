import { expect, test } from 'vitest'
import type { LightAnnotation } from '@/domain/contract/annotation'
import type { Verdict } from '@/domain/contract/scale'
import { countsOf, isReady, isSettled, standingOf } from './settled'

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

test.each([
  [{ verdict: 'correct' }, 'settled'],
  [{ verdict: 'correct', state: 'changed' }, 'changed'],
  [{ verdict: 'correct', state: 'detached' }, 'detached'],
  [{ state: 'detached' }, 'detached'],
  [{ state: 'changed' }, 'open'],
  [{ status: 'checking' }, 'open'],
  // Nobody can be told what was found.
  [{ status: 'done' }, 'open'],
] as const)('%j stands %s', (fields, expected) => {
  expect(standingOf(make(fields), scale)).toBe(expected)
})

test('every claim and quote is counted once: what is open, settled, changed and detached are all of them', () => {
  const items = [
    make({ verdict: 'correct' }),
    make({ verdict: 'correct', state: 'changed' }),
    { ...make({ verdict: 'correct', state: 'detached' }), n: 2 },
    make({ status: 'checking' }),
    make({ kind: 'quote', state: 'detached' }),
    make({ kind: 'note', state: 'detached' }),
    make({ kind: 'note' }),
  ]
  const standing = { settled: 1, changed: 1, open: 1, detached: 3, detachedNotes: 1 }
  expect(countsOf(items, scale)).toEqual({ claim: 5, quote: 1, note: 2, settled: 1, open: 5, changed: 1, detached: 4, standing })
})

test('an article is ready once all is settled on words that stand there, and no note has lost its own', () => {
  const settled = make({ verdict: 'correct' })
  const isReadyWith = (...items: LightAnnotation[]) => isReady(countsOf(items, scale))
  expect(isReadyWith(settled, make({ kind: 'note', state: 'changed' }))).toBe(true)
  expect(isReadyWith(settled, make({ verdict: 'correct', state: 'detached' }))).toBe(false)
  expect(isReadyWith(settled, make({ verdict: 'correct', state: 'changed' }))).toBe(false)
  expect(isReadyWith(settled, make({ kind: 'note', state: 'detached' }))).toBe(false)
  expect(isReadyWith(make({ kind: 'note' }))).toBe(false)
})

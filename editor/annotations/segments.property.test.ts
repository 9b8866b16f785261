import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LightAnnotation } from '@/domain/contract/annotation'
import { annotationsAt, forEachWithin, indexAnnotations } from './annotation-index'
import { segmentsWithin } from './segments'

const annotation = fc.record({
  kind: fc.constantFrom('claim', 'quote', 'note'),
  places: fc.array(fc.record({ from: fc.nat(400), length: fc.integer({ min: 1, max: 80 }) }), { minLength: 1, maxLength: 3 }),
  state: fc.constantFrom('anchored', 'changed'),
  verdict: fc.constantFrom(null, 'correct'),
})
const annotations = fc.array(annotation, { maxLength: 200 }).map((list) =>
  list.map(({ kind, places, state, verdict }, i): LightAnnotation => ({
    ...{ id: `n${i}`, kind, status: 'open', verdict, state, version: 1 },
    ranges: places.map(({ from, length }) => ({ from, to: from + length, start: from, end: from + length, state })),
  })),
)
const everything = { activeId: null, isShown: () => true }

test('what lies in a stretch is found, all of it and nothing else', () => {
  fc.assert(
    fc.property(annotations, fc.nat(420), fc.integer({ min: 1, max: 120 }), (items, low, length) => {
      const index = indexAnnotations(items)
      const found: string[] = []
      forEachWithin(index, low, low + length, (i) => found.push(`${index.items[index.owner[i] ?? -1]?.id} ${index.from[i]}`))
      const wanted = items.flatMap((item) =>
        item.ranges
          .filter(({ from, to }) => from !== null && to !== null && from < low + length && to > low)
          .map(({ from }) => `${item.id} ${from}`),
      )
      expect(found.sort()).toEqual(wanted.sort())
    }),
  )
})

test('stretches never overlap, and cover exactly the annotated positions with the kinds that are there', () => {
  fc.assert(
    fc.property(annotations, fc.nat(300), fc.integer({ min: 1, max: 200 }), (items, low, length) => {
      const high = low + length
      const segments = segmentsWithin(indexAnnotations(items), low, high, everything)
      segments.forEach((segment, i) => {
        expect(segment.from).toBeLessThan(segment.to)
        expect(segment.from).toBeGreaterThanOrEqual(Math.max(low, segments[i - 1]?.to ?? low))
      })
      for (let at = low; at < high; at++) {
        const on = items.filter((item) => item.ranges.some(({ from, to }) => from !== null && to !== null && from <= at && at < to))
        const segment = segments.find((one) => one.from <= at && at < one.to)
        expect([...(segment?.kinds ?? [])].sort()).toEqual([...new Set(on.map((item) => item.kind))].sort())
        if (segment) expect(segment.isChanged).toBe(on.some((item) => item.state === 'changed'))
        if (segment) expect(segment.isJudged).toBe(on.some((item) => item.state === 'changed' && item.verdict !== null))
      }
    }),
    { numRuns: 60 },
  )
})

test('touching annotations stay apart, and the open one is drawn from its first to its last word', () => {
  const range = (from: number, to: number) => ({ from, to, start: from, end: to, state: 'anchored' as const })
  const make = (id: string, from: number, to: number): LightAnnotation => ({
    id,
    kind: 'claim',
    status: 'open',
    verdict: null,
    state: 'anchored',
    version: 1,
    ranges: [range(from, to)],
  })
  const items = [make('a', 1, 5), make('b', 5, 9), make('c', 3, 7)]
  const shown = (activeId: string | null) =>
    segmentsWithin(indexAnnotations(items), 0, 20, { ...everything, activeId }).map((s) => [
      s.from,
      s.to,
      s.isActive,
      s.isActiveStart,
      s.isActiveEnd,
    ])
  expect(shown('c')).toEqual([
    [1, 3, false, false, false],
    [3, 5, true, true, false],
    [5, 7, true, false, true],
    [7, 9, false, false, false],
  ])
})

test('a click means the shortest range there first', () => {
  const range = (from: number, to: number) => ({ from, to, start: from, end: to, state: 'anchored' as const })
  const base = { kind: 'claim', status: 'open', verdict: null, state: 'anchored', version: 1 } as const
  const index = indexAnnotations([
    { ...base, id: 'long', ranges: [range(0, 100)] },
    { ...base, id: 'short', ranges: [range(10, 20)] },
    { ...base, id: 'elsewhere', ranges: [range(30, 40)] },
  ])
  expect(annotationsAt(index, 12).map((item) => item.id)).toEqual(['short', 'long'])
  expect(annotationsAt(index, 20).map((item) => item.id)).toEqual(['long'])
})

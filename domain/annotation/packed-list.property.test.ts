import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Kind, RangeState, Status, type LightAnnotation } from '@/domain/contract/annotation'
import { packList, unpackList } from './packed-list'

const place = fc
  .record({
    start: fc.nat(1e6),
    length: fc.nat(5000),
    shift: fc.nat(2000),
    more: fc.nat(50),
    state: fc.constantFrom('anchored', 'changed'),
  })
  .map(({ start, length, shift, more, state }) => ({
    ...{ start, end: start + length, from: start + shift, to: start + shift + length + more },
    state,
  }))
const detached = fc.constant({ start: null, end: null, from: null, to: null, state: 'detached' as const })
const annotation: fc.Arbitrary<LightAnnotation> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...Kind.options),
  status: fc.constantFrom(...Status.options),
  state: fc.constantFrom(...RangeState.options),
  verdict: fc.option(fc.constantFrom('true', 'mostly-true', 'false')),
  version: fc.integer({ min: 1, max: 10_000 }),
  ranges: fc.array(fc.oneof(place, detached), { minLength: 1, maxLength: 4 }),
})

test('what is unpacked is what was packed', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.array(annotation, { maxLength: 40 }), (version, items) => {
      expect(unpackList(packList({ version, items }))).toEqual({ version, items })
    }),
  )
})

test('something else is refused and not misread', () => {
  expect(() => unpackList({ version: 1, ids: 'a b', numbers: '0 0', verdicts: [] })).toThrow(RangeError)
})

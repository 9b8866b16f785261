import fc from 'fast-check'
import { expect, test } from 'vitest'
import { worstState } from '@/domain/annotation/settling'
import type { LightAnnotation } from '@/domain/contract/annotation'
import { drawerOf, drawersWith } from './drawer-of'

const place = fc.constantFrom(
  { start: 0, end: 4, from: 1, to: 5, state: 'anchored' as const },
  { start: null, end: null, from: null, to: null, state: 'detached' as const },
)
const item = fc.array(place, { maxLength: 3 }).map((ranges): LightAnnotation => {
  const state = worstState(ranges.map((range) => range.state))
  return { id: 'a', kind: 'note', status: 'open', verdict: null, version: 1, state, ranges }
})

test('every annotation has its card in the margin or in exactly one drawer, and none that lost words goes unlisted', () => {
  fc.assert(
    fc.property(item, (each) => {
      const isInMargin = each.ranges.some((range) => range.from !== null)
      expect(drawerOf(each) === null).toBe(isInMargin)
      expect(drawersWith(each).includes('detached')).toBe(each.ranges.some((range) => range.from === null))
      if (!isInMargin) expect(drawersWith(each)).toEqual([drawerOf(each)])
    }),
  )
})

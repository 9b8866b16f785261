/** Where a stretch of a text stands in a later text, told without the steps between. */
import { differingMiddle } from './differing-middle'
import type { Stretch } from './segmentation'

/**
 * Carries stretches (offsets) over a change: what stands before or behind all that differs is where it was, or as much
 * further on. Gives null of a stretch that the change touched.
 */
export function carriedOver(before: string, after: string): (stretch: Stretch) => Stretch | null {
  const change = differingMiddle(before, after)
  const further = after.length - before.length
  return ({ start, end }) => {
    if (!change || end <= change.start) return { start, end }
    return start >= change.end ? { start: start + further, end: end + further } : null
  }
}

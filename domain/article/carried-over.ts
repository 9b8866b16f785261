/** Where a stretch of a text stands in a later text, told without the steps between. */
import type { Stretch } from './segmentation'

/**
 * Carries stretches (offsets) over a change: what stands before or behind all that differs is where it was, or as much
 * further on. Gives null of a stretch that the change touched.
 */
export function carriedOver(before: string, after: string): (stretch: Stretch) => Stretch | null {
  const most = Math.min(before.length, after.length)
  let low = 0
  while (low < most && before.charCodeAt(low) === after.charCodeAt(low)) low++
  let same = 0
  while (same < most - low && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same++
  const [high, further] = [before.length - same, after.length - before.length]
  return ({ start, end }) => {
    if (end <= low) return { start, end }
    return start >= high ? { start: start + further, end: end + further } : null
  }
}

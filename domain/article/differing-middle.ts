/** A replacement of offsets `start` to `end` within some words. */
export interface Replacement {
  start: number
  end: number
  insert: string
}

/**
 * The least that makes `after` of `before`: what both begin and end with stays, so that annotations on it keep their
 * words. Null when they are the same. No character is cut in two.
 */
export function differingMiddle(before: string, after: string): Replacement | null {
  if (before === after) return null
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  if (isHigh(before, start - 1)) start--
  let tail = 0
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  if (tail > 0 && isLow(before, before.length - tail)) tail--
  return { start, end: before.length - tail, insert: after.slice(start, after.length - tail) }
}

const isHigh = (text: string, at: number): boolean => at >= 0 && text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff
const isLow = (text: string, at: number): boolean => text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff

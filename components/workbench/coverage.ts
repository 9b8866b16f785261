/** What is marked and settled in each part of the article: the segments of the outline. */
import { isSettled } from '@/domain/annotation/settled'
import type { LightAnnotation } from '@/domain/contract/annotation'
import type { Verdict } from '@/domain/contract/scale'
import type { Section } from './sections'

/** What is on a block, the open work before what is done. */
export type BlockState = 'bare' | 'settled' | 'claim' | 'quote' | 'note' | 'changed'

const RANK: readonly BlockState[] = ['bare', 'note', 'settled', 'quote', 'claim', 'changed']

export interface Coverage {
  /** How many annotations begin in the section. */
  count: number
  blocks: BlockState[]
}

/** The coverage of each section, in one pass over the annotations. */
export function coverageOf(sections: readonly Section[], items: readonly LightAnnotation[], scale: readonly Verdict[]): Coverage[] {
  const coverage = sections.map((section): Coverage => ({ count: 0, blocks: section.blocks.map(() => 'bare') }))
  const blocks = sections.flatMap((section, s) => section.blocks.map((block, b) => ({ ...block, s, b })))
  for (const item of items) {
    const state = stateOf(item, scale)
    item.ranges.forEach(({ from, to }, i) => {
      if (from === null || to === null) return
      if (i === 0) {
        const section = coverage[lastBefore(sections, from)]
        if (section) section.count += 1
      }
      for (let at = Math.max(0, lastBefore(blocks, from)); at < blocks.length; at++) {
        const block = blocks[at]
        if (!block || block.from >= to) break
        const states = coverage[block.s]?.blocks
        if (states && block.to > from && RANK.indexOf(state) > RANK.indexOf(states[block.b] ?? 'bare')) states[block.b] = state
      }
    })
  }
  return coverage
}

function stateOf(item: LightAnnotation, scale: readonly Verdict[]): BlockState {
  if (item.kind === 'note') return 'note'
  if (!isSettled(item, scale)) return item.kind
  return item.state === 'anchored' ? 'settled' : 'changed'
}

/** The number of the last one that begins at or before a position, -1 when all begin after it. */
function lastBefore(sorted: readonly { from: number }[], position: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.from ?? Infinity) <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}

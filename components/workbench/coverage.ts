/** What is marked and settled in each part of the article: the segments of the outline. */
import { isSettled } from '@/domain/annotation/settled'
import type { LightAnnotation } from '@/domain/contract/annotation'
import type { Verdict } from '@/domain/contract/scale'
import type { Section } from './sections'

/** What is on a block, the open work before what is done. Unmarked: it says something that could be checked, and bears no annotation. */
export type BlockState = 'bare' | 'unmarked' | 'settled' | 'claim' | 'quote' | 'note' | 'changed'

const RANK: readonly BlockState[] = ['bare', 'unmarked', 'note', 'settled', 'quote', 'claim', 'changed']

export interface BlockCoverage {
  state: BlockState
  /** Sentences with something that could be checked and no annotation. */
  unmarked: number
  /** Annotations on it that nobody has settled, or whose words have changed since. */
  open: number
  settled: number
}

export interface Coverage {
  /** How many annotations begin in the section. */
  count: number
  blocks: BlockCoverage[]
}

/** The coverage of each section, in one pass over the annotations. `unmarked` has the positions of sentences, in order. */
export function coverageOf(
  sections: readonly Section[],
  items: readonly LightAnnotation[],
  scale: readonly Verdict[],
  unmarked: readonly { from: number }[] = [],
): Coverage[] {
  const coverage = sections.map((section): Coverage => ({
    count: 0,
    blocks: section.blocks.map(() => ({ state: 'bare', unmarked: 0, open: 0, settled: 0 })),
  }))
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
        const covered = coverage[block.s]?.blocks[block.b]
        if (!covered || block.to <= from) continue
        if (state === 'settled') covered.settled += 1
        else if (state !== 'note') covered.open += 1
        raise(covered, state)
      }
    })
  }
  for (const { from } of unmarked) {
    const block = blocks[lastBefore(blocks, from)]
    const covered = block && from < block.to ? coverage[block.s]?.blocks[block.b] : undefined
    if (!covered) continue
    covered.unmarked += 1
    raise(covered, 'unmarked')
  }
  return coverage
}

/** How many paragraphs of a section are in which state, as its bar shows them: what is open first. Null where nothing is on any of them. */
export function statesOf(blocks: readonly BlockCoverage[]): { changed: number; open: number; unmarked: number; settled: number } | null {
  const among = (...states: BlockState[]): number => blocks.filter(({ state }) => states.includes(state)).length
  const states = { changed: among('changed'), open: among('claim', 'quote'), unmarked: among('unmarked'), settled: among('settled') }
  return Object.values(states).some((count) => count > 0) ? states : null
}

function raise(covered: BlockCoverage, state: BlockState): void {
  if (RANK.indexOf(state) > RANK.indexOf(covered.state)) covered.state = state
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

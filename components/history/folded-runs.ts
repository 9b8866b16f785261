import type { BlockChange } from '@/domain/contract/difference'

export interface Run {
  isFolded: boolean
  blocks: BlockChange[]
}

/** So many unchanged blocks stay beside a change. */
const BESIDE = 1
/** Fewer are not worth a fold. */
const LEAST = 2

/** Blocks of a difference in runs: those that changed with what stands beside them, and longer unchanged stretches, to be folded. */
export function foldedRuns(blocks: readonly BlockChange[]): Run[] {
  const near = blocks.map((_, i) => blocks.slice(Math.max(0, i - BESIDE), i + BESIDE + 1).some(({ kind }) => kind !== 'same'))
  const runs: Run[] = []
  const add = (isFolded: boolean, added: readonly BlockChange[]): void => {
    const last = runs.at(-1)
    if (last?.isFolded === isFolded) last.blocks.push(...added)
    else runs.push({ isFolded, blocks: [...added] })
  }
  for (let i = 0; i < blocks.length;) {
    const next = near.indexOf(near[i] !== true, i)
    const end = next < 0 ? blocks.length : next
    add(near[i] === false && end - i >= LEAST, blocks.slice(i, end))
    i = end
  }
  return runs
}

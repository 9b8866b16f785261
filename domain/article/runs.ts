/** What two sequences share and where they differ, told in runs. */
import { diffArrays } from 'diff'

/** So many items in a row that both have, or that only one of them has. */
export interface Run {
  added: boolean
  removed: boolean
  count: number
}

/** The runs of two sequences, in their order; past `mostEdits` differences the one is gone and the other has come, whole. */
export function runsOf(old: string[], fresh: string[], mostEdits: number): Run[] {
  const whole: Run[] = [
    { added: false, removed: true, count: old.length },
    { added: true, removed: false, count: fresh.length },
  ]
  return diffArrays(old, fresh, { maxEditLength: mostEdits }) ?? whole.filter(({ count }) => count > 0)
}

/** What two sequences share and where they differ, told in runs. */
import { diffArrays } from 'diff'

/** So many items in a row that both have, or that only one of them has. */
export interface Run {
  added: boolean
  removed: boolean
  count: number
}

/**
 * The runs of two sequences, in their order, as few differences as can be: what is gone before what has come. Items that
 * only one of them has can never be paired, and cost nothing; past `mostEdits` differences among the others no pair is sought.
 */
export function runsOf(old: readonly string[], fresh: readonly string[], mostEdits: number): Run[] {
  const [inOld, inFresh] = [new Set(old), new Set(fresh)]
  const shared = diffArrays(
    old.filter((item) => inFresh.has(item)),
    fresh.filter((item) => inOld.has(item)),
    { maxEditLength: mostEdits },
  )
  const runs: Run[] = []
  let [i, j, same] = [0, 0, 0]
  const gap = (untilOld: number, untilFresh: number): void => {
    const [gone, come] = [untilOld - i, untilFresh - j]
    if (gone + come > 0 && same > 0) runs.push({ added: false, removed: false, count: same })
    if (gone > 0) runs.push({ added: false, removed: true, count: gone })
    if (come > 0) runs.push({ added: true, removed: false, count: come })
    if (gone + come > 0) same = 0
    ;[i, j] = [untilOld, untilFresh]
  }
  // Where the next item that is in both stands, in each.
  let [a, b] = [0, 0]
  for (const { added, removed, value } of shared ?? []) {
    for (const item of value) {
      if (!added) while (old[a] !== item) a++
      if (!removed) while (fresh[b] !== item) b++
      if (!added && !removed) {
        gap(a, b)
        ;[i, j, same] = [a + 1, b + 1, same + 1]
      }
      if (!added) a++
      if (!removed) b++
    }
  }
  gap(old.length, fresh.length)
  if (same > 0) runs.push({ added: false, removed: false, count: same })
  return runs
}

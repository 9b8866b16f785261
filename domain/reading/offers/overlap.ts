/** What stretches have in common, for lists of any length. */
import type { Stretch } from '@/domain/article/segmentation'

export const lengthOf = (stretches: readonly Stretch[]): number => stretches.reduce((sum, { start, end }) => sum + end - start, 0)

/** Calls back for every two stretches, one of each list, that have something in common, with how much. */
export function eachOverlap<A extends Stretch, B extends Stretch>(
  as: readonly A[],
  bs: readonly B[],
  visit: (a: A, b: B, common: number) => void,
): void {
  const byStart = (a: Stretch, b: Stretch) => a.start - b.start
  const left = as.toSorted(byStart)
  const right = bs.toSorted(byStart)
  let open: B[] = []
  let next = 0
  for (const a of left) {
    while (next < right.length && (right[next] as B).start < a.end) open.push(right[next++] as B)
    open = open.filter((b) => b.end > a.start)
    for (const b of open) {
      const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
      if (common > 0) visit(a, b, common)
    }
  }
}

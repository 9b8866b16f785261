/** What becomes of steps made here when those of others go before them: taken back, and done again on another text. */
import type { Transaction } from '@tiptap/pm/state'
import type { Mapping, StepMap } from '@tiptap/pm/transform'
import { actOf, type Act } from '@/domain/anchoring/open-edges'
import { changesOf } from '@/domain/anchoring/pieces'

/** How many steps a transaction takes back first, to do them again behind those of others. */
export const takenBackIn = (transaction: Transaction): number => (transaction.getMeta('rebased') as number | undefined) ?? 0

/** Whether each of the first steps, which take something back, is undone by its mirror: others may have left nothing to do, or less. */
export function isDoneAgain(mapping: Mapping, undone: number): boolean {
  return mapping.maps.slice(0, undone).every((map, i) => {
    const again = mapping.maps[mapping.getMirror(i) ?? -1]
    return again !== undefined && sizesOf(map.invert()) === sizesOf(again)
  })
}

/**
 * Whether each step that is done again leaves the same blocks without words. One that does in one text and not in the other
 * moves the edges in them in one text only.
 */
export function emptiesAlike(transaction: Transaction): boolean {
  const { mapping, docs, doc } = transaction
  const emptied = (map: StepMap, before: number, after: number): string =>
    emptiedAround(actOf(null, map, docs[before] ?? doc, docs[after] ?? doc))
  return mapping.maps.slice(0, takenBackIn(transaction)).every((map, i) => {
    const at = mapping.getMirror(i)
    const again = mapping.maps[at ?? -1]
    return at === undefined || !again || emptied(map.invert(), i + 1, i) === emptied(again, at, at + 1)
  })
}

/** How far around its changes a step leaves blocks without words. */
function emptiedAround(act: Act | null): string {
  if (!act) return ''
  return act.sites
    .map(([low, high], i) => {
      const { start, end } = act.changes[i] ?? { start: low, end: high }
      return `${start - low}:${high - end}`
    })
    .join()
}

function sizesOf(map: StepMap): string {
  return changesOf(map)
    .map(({ start, end, size }) => `${end - start}:${size}`)
    .join()
}

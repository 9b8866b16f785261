/** What was put into an article since ranges of it lost words: only there can these come back. */
import type { LogMapping } from '@/domain/article/log-mapping'
import { mapPieces, without, type Change, type Piece } from './pieces'
import { lossesOf, type Wound } from './wounds'

/** Words put into the article since a version, in positions of now. Kept only as long as a range waits for its words. */
export interface Inserted {
  from: number
  to: number
  version: number
}

/** What undoes something: the losses that ranges wait for, from the first to the last, and how positions follow from before one of them. */
export interface Undo {
  losses: readonly number[]
  since: (loss: number) => LogMapping
}

/** Follows what was put in through a step of a version, and adds what that puts in. `undo` when the step undoes an earlier one. */
export function followInserted(
  inserted: readonly Inserted[],
  { changes, version }: { changes: readonly Change[]; version: number },
  undo: Undo | null,
): Inserted[] {
  const put = changes.filter(({ size }) => size > 0).map(({ newStart, size }): Piece => [newStart, newStart + size])
  const moved = inserted.flatMap(({ from, to, version: since }) => mapPieces([[from, to]], changes).map((piece) => stretch(piece, since)))
  return [...moved, ...(undo ? putBack(put, undo) : put.map((piece) => stretch(piece, version)))]
}

/**
 * What an undo puts back is as new as it was: of two like sentences that went one after the other, the annotation of the
 * first does not jump to the second when that is put back. Told by the last loss before which it never was there; what
 * was there before the first is left out.
 */
function putBack(put: readonly Piece[], { losses, since }: Undo): Inserted[] {
  const [oldest] = losses
  if (oldest === undefined) return []
  const mapping = since(oldest)
  const found: Inserted[] = []
  let rest = put
  losses.forEach((loss, i) => {
    const older = rest.flatMap((piece) => mapping.older(piece, loss))
    const before = losses[i - 1]
    if (before !== undefined) found.push(...older.map((piece) => stretch(piece, before)))
    rest = without(rest, older)
  })
  const last = losses.at(-1) as number
  return [...found, ...rest.map((piece) => stretch(piece, last))]
}

const stretch = ([from, to]: Piece, version: number): Inserted => ({ from, to, version })

/** Joins stretches that the waiting ranges cannot tell apart: what matters is only since whose loss something was put in. */
export function coarsened(inserted: readonly Inserted[], wounds: readonly Wound[]): Inserted[] {
  const since = lossesOf(wounds)
  const joined: Inserted[] = []
  for (const { from, to, version } of [...inserted].sort((a, b) => a.from - b.from)) {
    const loss = since.findLast((other) => other <= version)
    if (loss === undefined) continue
    const last = joined.at(-1)
    if (last?.to === from && last.version === loss) last.to = to
    else joined.push({ from, to, version: loss })
  }
  return joined
}

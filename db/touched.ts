/** What a batch of steps did to annotations: written to their rows, and told. */
import { eq } from 'drizzle-orm'
import type { RangeChange } from '@/domain/anchoring/apply-batch'
import { worstState } from '@/domain/annotation/settling'
import type { RangeState } from '@/domain/contract/annotation'
import { among } from './among'
import type { Transaction } from './database'
import { annotations, ranges } from './schema'

/** An annotation that a batch touched: the state it is in now, and the one it was in. */
export interface Touched {
  id: string
  state: RangeState
  before: RangeState
}

/**
 * Tells whether it was this batch that left an annotation without words: one that had lost them before may be touched too.
 * A log that was begun by an older version does not tell what was before.
 */
export function isDetaching({ state, before }: Omit<Touched, 'before'> & Partial<Touched>): boolean {
  return state === 'detached' && before !== 'detached'
}

/** Writes what became of ranges, and the state of the annotations they belong to; a row that stays as it was is not written. */
export function storeChanges(tx: Transaction, changes: readonly RangeChange[]): Touched[] {
  if (changes.length === 0) return []
  const nos = changes.map(({ no }) => no)
  const rows = tx.select({ no: ranges.no, id: ranges.annotationId, state: ranges.state }).from(ranges).where(among(ranges.no, nos)).all()
  const known = new Map(rows.map((row) => [row.no, row]))
  for (const { no, state, quote } of changes) {
    if (quote === null && known.get(no)?.state === state) continue
    tx.update(ranges)
      .set({ state, ...quote })
      .where(eq(ranges.no, no))
      .run()
  }
  const ids = new Set(nos.flatMap((no) => known.get(no)?.id ?? []))
  const siblings = tx.select({ id: ranges.annotationId, state: ranges.state }).from(ranges).where(among(ranges.annotationId, ids)).all()
  const statesOf = Map.groupBy(siblings, ({ id }) => id)
  const owners = tx.select({ id: annotations.id, state: annotations.state }).from(annotations).where(among(annotations.id, ids)).all()
  return owners.map(({ id, state: before }) => {
    const state = worstState((statesOf.get(id) ?? []).map((range) => range.state))
    if (state !== before) tx.update(annotations).set({ state }).where(eq(annotations.id, id)).run()
    return { id, state, before }
  })
}

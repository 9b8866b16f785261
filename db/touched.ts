/** What a batch of steps did to annotations: written to their rows, and told. */
import { eq } from 'drizzle-orm'
import type { RangeChange } from '@/domain/anchoring/apply-batch'
import { worstState } from '@/domain/annotation/settling'
import type { RangeState } from '@/domain/contract/annotation'
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

/** Writes what became of ranges, and the state of the annotations they belong to. */
export function storeChanges(tx: Transaction, changes: readonly RangeChange[]): Touched[] {
  for (const { no, state, quote } of changes)
    tx.update(ranges)
      .set({ state, ...quote })
      .where(eq(ranges.no, no))
      .run()
  const ids = new Set<string>()
  for (const { no } of changes) {
    const owner = tx.select({ id: ranges.annotationId }).from(ranges).where(eq(ranges.no, no)).get()
    if (owner) ids.add(owner.id)
  }
  return [...ids].map((id) => {
    const states = tx.select({ state: ranges.state }).from(ranges).where(eq(ranges.annotationId, id)).all()
    const state = worstState(states.map((row) => row.state))
    const before = tx.select({ state: annotations.state }).from(annotations).where(eq(annotations.id, id)).get()?.state ?? state
    tx.update(annotations).set({ state }).where(eq(annotations.id, id)).run()
    return { id, state, before }
  })
}

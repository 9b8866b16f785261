/** Where the ranges of an article stand and what is known of those that were touched: read before a batch of steps, written after it. */
import { eq } from 'drizzle-orm'
import type { Anchors } from '@/domain/anchoring/follow-batch'
import { packedOfBytes } from '@/domain/anchoring/placements'
import type { Inserted } from '@/domain/anchoring/insertions'
import type { Wound } from '@/domain/anchoring/wounds'
import type { Readable, Transaction } from './database'
import { documents } from './schema'

interface Kept {
  wounds: (Omit<Wound, 'open'> & Partial<Pick<Wound, 'open'>>)[]
  inserted: Inserted[]
}

export function readAnchors(db: Readable, articleId: string): Anchors {
  const row = db
    .select({ placements: documents.placements, wounds: documents.wounds })
    .from(documents)
    .where(eq(documents.articleId, articleId))
    .get()
  if (!row) return { placements: packedOfBytes(Buffer.alloc(0)), wounds: [], inserted: [] }
  const { wounds, inserted } = JSON.parse(row.wounds) as Kept
  // Those of an earlier version say nothing of edges.
  return { placements: packedOfBytes(row.placements), wounds: wounds.map((wound) => ({ ...wound, open: wound.open ?? [] })), inserted }
}

/** The columns that hold them. */
export function anchorColumns({ placements, wounds, inserted }: Anchors): { placements: Buffer; wounds: string } {
  return {
    placements: Buffer.from(placements.buffer),
    wounds: JSON.stringify({ wounds, inserted } satisfies Record<keyof Kept, unknown>),
  }
}

/** Changes what is known of an article's ranges. */
export function changeAnchors(tx: Transaction, articleId: string, change: (anchors: Anchors) => Anchors): void {
  tx.update(documents)
    .set(anchorColumns(change(readAnchors(tx, articleId))))
    .where(eq(documents.articleId, articleId))
    .run()
}

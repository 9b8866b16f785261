/** Copies of whole documents, from which older versions are found: of the first version, and at the end of the first batch past every so many steps. */
import { asc, eq } from 'drizzle-orm'
import type { Readable } from './database'
import { snapshots } from './schema'

const EVERY = 200

/** Whether a copy is kept of the version that a batch led to. */
export function isCopied(from: number, to: number): boolean {
  return Math.floor(to / EVERY) > Math.floor(from / EVERY)
}

/** The copies that are stored, as JSON by their versions. */
export function storedCopies(db: Readable, articleId: string): Map<number, string> {
  const rows = db
    .select({ version: snapshots.version, doc: snapshots.doc })
    .from(snapshots)
    .where(eq(snapshots.articleId, articleId))
    .orderBy(asc(snapshots.version))
    .all()
  return new Map(rows.map(({ version, doc }) => [version, doc]))
}

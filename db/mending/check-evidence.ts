/** Whether sources that were added or taken off here are there, as the log tells them. What they say is compared with their annotations. */
import type { Readable } from '../database'
import { among } from '../among'
import { evidence } from '../schema'
import { toldEvidence } from './told-evidence'

/** One sentence for each that is not. */
export function checkEvidence(db: Readable, articleId: string): string[] {
  const told = toldEvidence(db, articleId)
  const rows = db
    .select({ id: evidence.id, version: evidence.version, deletedAt: evidence.deletedAt })
    .from(evidence)
    .where(among(evidence.id, [...told.keys()]))
    .all()
  const stored = new Map(rows.map((row) => [row.id, row]))
  return [...told].flatMap(([id, { version, deletedAt }]) => {
    const row = stored.get(id)
    if (!row) return [`evidence ${id} is in the log and nowhere else`]
    if ((row.deletedAt === null) !== (deletedAt === null))
      return [`evidence ${id} is ${row.deletedAt === null ? 'not ' : ''}taken off, and its log says otherwise`]
    return row.version === version ? [] : [`evidence ${id} is at version ${row.version}, the log at ${version}`]
  })
}

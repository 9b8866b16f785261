/** The sources of an article's annotations as the log tells them last. Those that came with the article are in no event until somebody touches them. */
import { and, asc, eq, like } from 'drizzle-orm'
import type { Evidence } from '@/domain/contract/evidence'
import type { Readable } from '../database'
import { events } from '../schema'

export interface ToldEvidence {
  evidence: Evidence
  version: number
  /** When it was taken off; null while it is on. */
  deletedAt: number | null
}

export function toldEvidence(db: Readable, articleId: string): Map<string, ToldEvidence> {
  const log = db
    .select({ type: events.type, at: events.at, version: events.version, data: events.data })
    .from(events)
    .where(and(eq(events.articleId, articleId), like(events.type, 'evidence.%')))
    .orderBy(asc(events.seq))
    .all()
  return new Map(
    log.map(({ type, at, version, data }) => {
      const { evidence } = JSON.parse(data) as { evidence: Evidence }
      return [evidence.id, { evidence, version: version ?? evidence.version, deletedAt: type === 'evidence.deleted' ? at : null }]
    }),
  )
}

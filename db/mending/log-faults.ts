/** Why the log of an article cannot be relied on: it lacks something, tells it twice, or cannot be read. */
import { and, asc, eq, isNull, like, or, sql } from 'drizzle-orm'
import type { Annotation } from '@/domain/contract/annotation'
import type { Readable } from '../database'
import { events, snapshots } from '../schema'
import { toldSteps } from './told-steps'

/** One sentence for each event that is no JSON, of the article and of tags, which all articles share. */
export function unreadableEvents(db: Readable, articleId: string): string[] {
  return db
    .select({ seq: events.seq })
    .from(events)
    .where(
      and(
        or(eq(events.articleId, articleId), and(isNull(events.articleId), like(events.type, 'tag.%'))),
        sql`not json_valid(${events.data})`,
      ),
    )
    .orderBy(asc(events.seq))
    .all()
    .map(({ seq }) => `event ${seq} of the log cannot be read`)
}

/** One sentence for each fault; every event can be read. */
export function logFaults(db: Readable, articleId: string): string[] {
  const log = db
    .select({ type: events.type, annotationId: events.annotationId, version: events.version })
    .from(events)
    .where(and(eq(events.articleId, articleId), or(like(events.type, 'annotation.%'), eq(events.type, 'article.created'))))
    .orderBy(asc(events.seq))
    .all()
  const made = log.filter(({ type }) => type === 'article.created').length
  const { fault } = toldSteps(db, articleId)
  return [
    ...(made === 1 ? [] : [`it was made ${made} times in the log`]),
    ...(fault === null ? [] : [fault]),
    ...annotationFaults(log, importedVersions(db, articleId)),
  ]
}

type LogRow = Pick<typeof events.$inferSelect, 'type' | 'annotationId' | 'version'>

/** Each change of an annotation leads to its next version: one that is gone would be taken back unseen. */
function annotationFaults(log: readonly LogRow[], imported: ReadonlyMap<string, number>): string[] {
  const reached = new Map(imported)
  const made = new Map<string, number>()
  const faults: string[] = []
  for (const { type, annotationId: id, version } of log) {
    if (id === null || version === null) continue
    if (type === 'annotation.created') made.set(id, (made.get(id) ?? 0) + 1)
    const before = type === 'annotation.created' ? version - 1 : (reached.get(id) ?? version - 1)
    if (before !== version - 1) faults.push(`its log lacks version ${before + 1} of annotation ${id}`)
    reached.set(id, version)
  }
  for (const [id, times] of made) if (times > 1) faults.push(`annotation ${id} was made ${times} times in the log`)
  return faults
}

/** The versions of the annotations that came with the article. */
function importedVersions(db: Readable, articleId: string): Map<string, number> {
  const first = db
    .select({ annotations: snapshots.annotations })
    .from(snapshots)
    .where(and(eq(snapshots.articleId, articleId), eq(snapshots.version, 0)))
    .get()
  const annotations = JSON.parse(first?.annotations ?? '[]') as Annotation[]
  return new Map(annotations.map(({ id, version }) => [id, version]))
}

/** What people at the desk said about what was found in an article, as the log tells it last. What came with the article is in no event. */
import { and, asc, eq, like } from 'drizzle-orm'
import type { Readable } from '../database'
import type { DismissalRow } from '../decided-rows'
import { events } from '../schema'

/** Dismissals by their ids, without the request that made them, which the log does not keep; null for one that was taken back. */
export function toldDismissals(db: Readable, articleId: string): Map<string, Omit<DismissalRow, 'requestHash'> | null> {
  const log = db
    .select({ type: events.type, at: events.at, actorId: events.actorId, actorName: events.actorName, data: events.data })
    .from(events)
    .where(and(eq(events.articleId, articleId), like(events.type, 'dismissal.%')))
    .orderBy(asc(events.seq))
    .all()
  return new Map(
    log.map(({ type, at, actorId, actorName, data }) => {
      const { dismissal } = JSON.parse(data) as { dismissal: Pick<DismissalRow, 'id' | 'kind' | 'exact' | 'prefix' | 'suffix'> }
      const row = { ...dismissal, articleId, authorId: actorId, authorName: actorName, createdAt: at }
      return [dismissal.id, type === 'dismissal.created' ? row : null]
    }),
  )
}

/** The right names by the names in the text; null for one that is right as it is again. */
export function toldCorrections(db: Readable, articleId: string): Map<string, string | null> {
  const log = db
    .select({ data: events.data })
    .from(events)
    .where(and(eq(events.articleId, articleId), eq(events.type, 'speaker.corrected')))
    .orderBy(asc(events.seq))
    .all()
  return new Map(
    log.flatMap(({ data }) => {
      const { names, correction } = JSON.parse(data) as { names: string[]; correction: string }
      return names.map((name): [string, string | null] => [name, name === correction ? null : correction])
    }),
  )
}

/** Whether what the log says was dismissed, and not taken back, is there. */
import { and, asc, eq, like } from 'drizzle-orm'
import type { Readable } from './database'
import { dismissalRows } from './decided-rows'
import { events } from './schema'

/** One sentence for each dismissal that is missing, or there against the log. What came with the article has no event. */
export function checkDismissals(db: Readable, articleId: string): string[] {
  const log = db
    .select({ type: events.type, data: events.data })
    .from(events)
    .where(and(eq(events.articleId, articleId), like(events.type, 'dismissal.%')))
    .orderBy(asc(events.seq))
    .all()
  const told = new Map(
    log.map(({ type, data }) => [(JSON.parse(data) as { dismissal: { id: string } }).dismissal.id, type === 'dismissal.created']),
  )
  const there = new Set(dismissalRows(db, articleId).map(({ id }) => id))
  return [...told].flatMap(([id, isTold]) =>
    isTold === there.has(id)
      ? []
      : [isTold ? `dismissal ${id} is in the log and nowhere else` : `dismissal ${id} was taken back, and is there`],
  )
}

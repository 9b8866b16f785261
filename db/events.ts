/** The log: every write adds one event in its own transaction; history, audit and live updates read it. */
import { and, asc, eq, gt, max } from 'drizzle-orm'
import type { Event } from '@/domain/contract/event'
import { may, type Person } from '@/domain/annotation/permissions'
import { Refusal } from '@/domain/contract/refusal'
import type { Database, Readable, Transaction } from './database'
import { events } from './schema'

/** Who did it; `id` is null for the command line and the program itself. */
export interface Actor {
  id: string | null
  name: string
}

export interface NewEvent {
  /** Milliseconds since 1970, UTC. */
  at: number
  actor: Actor
  /** noun.verb, such as `annotation.created`. */
  type: string
  articleId?: string | null
  annotationId?: string | null
  version?: number | null
  data?: Record<string, unknown>
}

/** Appends an event and gives its number. */
export function insertEvent(tx: Transaction, event: NewEvent): number {
  const { lastInsertRowid } = tx
    .insert(events)
    .values({
      at: event.at,
      actorId: event.actor.id,
      actorName: event.actor.name,
      type: event.type,
      articleId: event.articleId ?? null,
      annotationId: event.annotationId ?? null,
      version: event.version ?? null,
      data: JSON.stringify(event.data ?? {}),
    })
    .run()
  return Number(lastInsertRowid)
}

/** The number of the newest event, 0 when there is none. */
export function lastSeq(db: Readable): number {
  return (
    db
      .select({ seq: max(events.seq) })
      .from(events)
      .get()?.seq ?? 0
  )
}

/** Events after `since`, oldest first, at most `limit`; of one article when `articleId` is given. */
export function listEvents(
  db: Database,
  person: Person,
  { since, articleId, limit }: { since: number; articleId?: string | undefined; limit: number },
): Event[] {
  if (!may(person, 'read')) throw new Refusal('forbidden', 'You may not read the log of this desk.')
  const rows = db
    .select()
    .from(events)
    .where(articleId ? and(eq(events.articleId, articleId), gt(events.seq, since)) : gt(events.seq, since))
    .orderBy(asc(events.seq))
    .limit(limit)
    .all()
  return rows.map((row) => ({
    seq: row.seq,
    at: new Date(row.at).toISOString(),
    actor: { id: row.actorId, name: row.actorName },
    type: row.type,
    articleId: row.articleId,
    annotationId: row.annotationId,
    version: row.version,
    data: JSON.parse(row.data) as Record<string, unknown>,
  }))
}

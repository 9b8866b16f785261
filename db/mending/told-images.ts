/** The pictures of an article as the log tells them last. */
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Readable } from '../database'
import { events, type images } from '../schema'

type ImageRow = typeof images.$inferSelect

/** Those that it has, by name. */
export function toldImages(db: Readable, articleId: string): Map<string, ImageRow> {
  const log = db
    .select({ type: events.type, at: events.at, actorId: events.actorId, data: events.data })
    .from(events)
    .where(and(eq(events.articleId, articleId), inArray(events.type, ['image.added', 'image.removed'])))
    .orderBy(asc(events.seq))
    .all()
  const told = new Map<string, ImageRow>()
  for (const { type, at, actorId, data } of log) {
    const image = JSON.parse(data) as Omit<ImageRow, 'articleId' | 'createdBy' | 'createdAt'>
    if (type === 'image.removed') told.delete(image.name)
    else told.set(image.name, { ...image, articleId, createdBy: actorId, createdAt: at })
  }
  return told
}

/** What the log tells of an article's details: title, byline and the like, how often they changed, and whether it is in the bin. */
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Readable } from '../database'
import { type articles, events } from '../schema'

type ArticleRow = typeof articles.$inferSelect

/** Details that people change. */
const DETAILS = ['title', 'byline', 'source', 'url', 'language', 'publishedAt'] as const satisfies (keyof ArticleRow)[]

export interface ToldDetails {
  /** Those that were told: what the others were when it came in is in no event, and they may be anything. */
  details: Partial<Pick<ArticleRow, (typeof DETAILS)[number]>>
  metaVersion: number
  deletedAt: number | null
}

export function toldDetails(db: Readable, articleId: string): ToldDetails {
  const types = ['article.created', 'article.updated', 'article.deleted', 'article.restored']
  const log = db
    .select({ type: events.type, at: events.at, version: events.version, data: events.data })
    .from(events)
    .where(and(eq(events.articleId, articleId), inArray(events.type, types)))
    .orderBy(asc(events.seq))
    .all()
  const told: ToldDetails = { details: {}, metaVersion: 1, deletedAt: null }
  for (const { type, at, version, data } of log) {
    const { title, after } = JSON.parse(data) as { title?: string; after?: Record<string, unknown> }
    const fields = type === 'article.created' ? { title } : (after ?? {})
    const known = Object.entries(fields).filter(([key, value]) => value !== undefined && (DETAILS as readonly string[]).includes(key))
    Object.assign(told.details, Object.fromEntries(known))
    if (type === 'article.created') continue
    told.metaVersion = version ?? told.metaVersion
    if (type !== 'article.updated') told.deletedAt = type === 'article.deleted' ? at : null
  }
  return told
}

/** What is known of words that went from under an annotation: who took them away, and where they might belong now. */
import { and, asc, eq, or, sql } from 'drizzle-orm'
import type { Person } from '@/domain/annotation/permissions'
import { candidatesFor } from '@/domain/anchoring/candidates'
import type { CandidateList, RangeState } from '@/domain/contract/annotation'
import { getAnnotation } from './annotations'
import type { Database, Readable } from './database'
import { currentText } from './documents'
import { articles, events } from './schema'

/** Where a detached annotation might belong: proposals, best first. One whose words are in the text has none. */
export function listCandidates(db: Database, person: Person, id: string): CandidateList {
  const { articleId, ranges, state } = getAnnotation(db, person, id)
  const { map, version } = currentText(db, articleId)
  const article = db.select({ language: articles.language }).from(articles).where(eq(articles.id, articleId)).get()
  const items = ranges.flatMap((range, i) =>
    range.state === 'detached'
      ? candidatesFor(map.text, range, article?.language ?? null).map((candidate) => ({ range: i, ...candidate }))
      : [],
  )
  return {
    version,
    lost: state === 'detached' ? lossOf(db, articleId, id) : null,
    items: items.sort((a, b) => b.score - a.score),
  }
}

/** The edit that left an annotation without words: the one after which it had none until now, as its log tells. */
function lossOf(db: Readable, articleId: string, id: string): CandidateList['lost'] {
  const rows = db
    .select({
      at: events.at,
      actorId: events.actorId,
      actorName: events.actorName,
      version: events.version,
      data: events.data,
      type: events.type,
    })
    .from(events)
    .where(
      and(
        eq(events.articleId, articleId),
        or(eq(events.annotationId, id), and(eq(events.type, 'article.edited'), sql`instr(${events.data}, ${id}) > 0`)),
      ),
    )
    .orderBy(asc(events.seq))
    .all()
  let lost: CandidateList['lost'] = null
  let isLost = false
  for (const { at, actorId, actorName, version, data, type } of rows) {
    const told = JSON.parse(data) as {
      touched?: { id: string; state: RangeState }[]
      changes?: { state?: { after: RangeState } }
    }
    const state = type === 'article.edited' ? told.touched?.find((item) => item.id === id)?.state : told.changes?.state?.after
    if (state === undefined) continue
    if (type === 'article.edited' && state === 'detached' && !isLost)
      lost = { at: new Date(at).toISOString(), person: { id: actorId, name: actorName }, version: version ?? 0 }
    // A move that was taken back leaves it as it was: lost by whoever took its words in the first place.
    isLost = state === 'detached'
  }
  return lost
}

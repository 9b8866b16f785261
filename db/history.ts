/** An article through time, read from its log. */
import { and, desc, eq, lt, sql } from 'drizzle-orm'
import type { Person } from '@/domain/annotation/permissions'
import { countWords } from '@/domain/article/text'
import type { Annotation } from '@/domain/contract/annotation'
import type { Counts } from '@/domain/contract/article'
import type { DocJson } from '@/domain/contract/common'
import type { ArticleThen, Sitting, SittingPage } from '@/domain/contract/history'
import { Refusal } from '@/domain/contract/refusal'
import { getArticle } from './articles'
import type { Database } from './database'
import { expectArticle } from './expect-article'
import { replay } from './replay'
import { events } from './schema'

/** Milliseconds without an edit after which the next one begins a sitting of its own. */
const PAUSE = 10 * 60_000

/** Who edited the text when, newest first: edits of one person in one go are one sitting. `before` is the `from` of the last one that was seen. */
export function listSittings(
  db: Database,
  person: Person,
  articleId: string,
  { before, limit }: { before?: number | undefined; limit: number },
): SittingPage {
  expectArticle(db, person, articleId, 'read')
  const rows = db
    .select({
      at: events.at,
      actorId: events.actorId,
      actorName: events.actorName,
      to: sql<number>`${events.version}`,
      from: sql<number>`json_extract(${events.data}, '$.from')`,
      added: sql<number>`json_extract(${events.data}, '$.added')`,
      removed: sql<number>`json_extract(${events.data}, '$.removed')`,
    })
    .from(events)
    .where(
      and(
        eq(events.articleId, articleId),
        eq(events.type, 'article.edited'),
        before === undefined ? undefined : lt(events.version, before + 1),
      ),
    )
    .orderBy(desc(events.seq))
    .all()
  const items: Sitting[] = []
  for (const row of rows) {
    const last = items.at(-1)
    const at = new Date(row.at).toISOString()
    if (last?.person.id === row.actorId && last.person.name === row.actorName && Date.parse(last.startedAt) - row.at <= PAUSE) {
      last.from = row.from
      last.startedAt = at
      last.added += row.added
      last.removed += row.removed
      continue
    }
    if (items.length === limit) return { items, next: String(last?.from) }
    const { from, to, added, removed } = row
    items.push({ from, to, person: { id: row.actorId, name: row.actorName }, startedAt: at, endedAt: at, added, removed })
  }
  return { items, next: null }
}

/** The article as it was at a version of its text, with its annotations as they were when that version was left. Metadata are those of now. */
export function articleAt(db: Database, person: Person, articleId: string, version: number): ArticleThen {
  const now = getArticle(db, person, articleId)
  if (version > now.version) throw new Refusal('missing', `The text never was at version ${version}; it is at ${now.version}.`)
  const then = replay(db, articleId, version)
  const annotations = then.annotations
    .filter((annotation) => annotation.deletedAt === null)
    .sort((a, b) => (a.ranges[0]?.start ?? Infinity) - (b.ranges[0]?.start ?? Infinity))
  const { text } = then.map
  return {
    article: {
      ...now,
      version,
      doc: then.doc.toJSON() as DocJson,
      text,
      words: countWords(text),
      counts: countsOf(annotations),
    },
    annotations,
  }
}

function countsOf(annotations: readonly Annotation[]): Counts {
  const counts: Counts = { claim: 0, quote: 0, note: 0, open: 0, settled: 0, changed: 0, detached: 0 }
  for (const { kind, settledAt, state } of annotations) {
    counts[kind] += 1
    if (kind !== 'note') counts[settledAt === null ? 'open' : 'settled'] += 1
    if (state !== 'anchored') counts[state] += 1
  }
  return counts
}

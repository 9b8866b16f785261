/** An article as it was, and what became of it, read from its log. */
import { and, desc, eq, gt } from 'drizzle-orm'
import type { Person } from '@/domain/annotation/permissions'
import { countsOf } from '@/domain/annotation/settled'
import { blockDifference } from '@/domain/article/block-difference'
import { countWords } from '@/domain/article/text'
import type { Article } from '@/domain/contract/article'
import type { DocJson } from '@/domain/contract/common'
import type { Difference } from '@/domain/contract/difference'
import type { ArticleThen } from '@/domain/contract/history'
import { Refusal } from '@/domain/contract/refusal'
import { getArticle } from './articles'
import type { Database, Readable } from './database'
import { documentAt } from './documents'
import { expectArticle } from './expect-article'
import { replay } from './replay'
import { listScale } from './scales'
import { events } from './schema'
import { firstAfter } from './sittings'

/** The article as it was at a version of its text, with its annotations as they were when that version was left. Its details too are those of then. */
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
      ...detailsAt(db, articleId, version),
      version,
      doc: then.doc.toJSON() as DocJson,
      text,
      words: countWords(text),
      counts: countsOf(annotations, listScale(db)),
    },
    annotations,
  }
}

/** What the title and the other details were when a version was left, where they are others by now: every change since is taken back. */
function detailsAt(db: Readable, articleId: string, version: number): Partial<Article> {
  const until = firstAfter(db, articleId, version)
  if (until === null) return {}
  const since = db
    .select({ data: events.data })
    .from(events)
    .where(and(eq(events.articleId, articleId), eq(events.type, 'article.updated'), gt(events.seq, until)))
    .orderBy(desc(events.seq))
    .all()
  return Object.assign({}, ...since.map(({ data }) => (JSON.parse(data) as { before: Partial<Article> }).before)) as Partial<Article>
}

/** What differs between two versions of the text, for people to read. */
export function differenceBetween(db: Database, person: Person, articleId: string, from: number, to: number): Difference {
  expectArticle(db, person, articleId, 'read')
  return { from, to, blocks: blockDifference(documentAt(db, articleId, from), documentAt(db, articleId, to)) }
}

/** Articles: added, listed, read, their metadata changed, binned and restored. */
import { and, count, desc, eq, isNotNull, isNull, like, lt, or, sql } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Node } from '@tiptap/pm/model'
import { may, type Person } from '@/domain/annotation/permissions'
import { imagesIn } from '@/domain/article/images'
import { SCHEMA_VERSION } from '@/domain/article/schema'
import { textMap } from '@/domain/article/positions'
import { countWords } from '@/domain/article/text'
import type { Annotation } from '@/domain/contract/annotation'
import type { Article, ArticleChange, ArticlePage, ArticleSummary, Counts } from '@/domain/contract/article'
import type { DocJson } from '@/domain/contract/common'
import type { Decisions } from '@/domain/contract/suggestion'
import { Refusal } from '@/domain/contract/refusal'
import type { Origin, ReadPicture } from '@/domain/formats/format'
import { countsOf } from '@/domain/annotation/settled'
import { among } from './among'
import { attempt, write, writeChange, type Database, type Readable, type Transaction } from './database'
import { insertEvent } from './events'
import { adoptImages, insertImages, keepPictures, readPictures, type BroughtImage } from './images'
import { insertImported } from './import-annotations'
import { insertDecisions } from './import-decisions'
import { shownAnnotations } from './annotation-rows'
import { forgetText } from './documents'
import { expectArticle } from './expect-article'
import { requestHash } from './request-hash'
import { listScale } from './scales'
import { annotations, articles, documents, people, snapshots } from './schema'

type ArticleRow = typeof articles.$inferSelect

/** An article as it was read, with what the person decided about it. */
export interface ArticleToAdd {
  id?: string | undefined
  title: string
  byline: string | null
  source: string | null
  url: string | null
  language: string | null
  publishedAt: string | null
  doc: Node
  annotations: readonly Annotation[]
  /** Pictures that came with it. */
  pictures?: readonly ReadPicture[] | undefined
  /** For an export of ours: what was said about suggestions. */
  decisions?: Decisions | null | undefined
  /** For an export of ours: who the article was. Its id is kept when it is free here, its maker by name. */
  origin?: Origin | null | undefined
  /** What the request consisted of, to know it again. */
  request: unknown
}

/** An article as it was stored. `renumbered`: ids of an export were taken, so that the copy got new ones. */
export interface Added {
  article: Article
  isNew: boolean
  renumbered: boolean
}

/** Adds an article with its annotations. The same id with the same request answers the stored one (`isNew` false). */
export function addArticle(db: Database, person: Person, input: ArticleToAdd, now: Date): Added {
  const pictures = readPictures(input.pictures ?? [])
  return write(db, (tx) => {
    const added = insertArticle(tx, person, input, pictures, now)
    keepPictures(db, pictures)
    return added
  })
}

/** What `addArticle` would answer: it is done and undone in one transaction, so that a preview can promise nothing else. */
export function previewArticle(db: Database, person: Person, input: ArticleToAdd, now: Date): Added {
  const pictures = readPictures(input.pictures ?? [])
  return attempt(db, (tx) => insertArticle(tx, person, input, pictures, now))
}

function insertArticle(tx: Transaction, person: Person, input: ArticleToAdd, pictures: readonly BroughtImage[], now: Date): Added {
  if (!may(person, 'add article')) throw new Refusal('forbidden', 'You may not add articles to this desk.')
  const hash = requestHash(input.request)
  const find = (id: string) => tx.select().from(articles).where(eq(articles.id, id)).get()
  const known = input.id ? find(input.id) : undefined
  if (known?.requestHash === hash) return { article: shownArticle(tx, known), isNew: false, renumbered: false }
  if (known) throw new Refusal('taken', 'This id already stands for another article.')
  const map = textMap(input.doc)
  if (map.blocks.length === 0) throw new Refusal('invalid', 'There are no words in this article; nothing was added.')
  const { origin, title, byline, source, url, language, publishedAt } = input
  const isTaken = origin !== null && origin !== undefined && find(origin.id) !== undefined
  const maker = origin?.createdBy ?? person
  const isKnown = maker.id !== null && tx.select({ id: people.id }).from(people).where(eq(people.id, maker.id)).get() !== undefined
  const at = now.getTime()
  const row = tx
    .insert(articles)
    .values({
      id: input.id ?? (origin && !isTaken ? origin.id : newId()),
      ...{ title, byline, source, url, language, publishedAt },
      words: countWords(map.text),
      metaVersion: 1,
      requestHash: hash,
      createdAt: origin ? Date.parse(origin.createdAt) : at,
      createdBy: isKnown || !origin ? maker.id : null,
      createdByName: maker.name,
      updatedAt: origin ? Date.parse(origin.updatedAt) : at,
    })
    .returning()
    .get()
  const doc = JSON.stringify(input.doc.toJSON())
  const stored = { articleId: row.id, version: 0, schemaVersion: SCHEMA_VERSION, doc }
  tx.insert(documents)
    .values({ ...stored, text: map.text, placements: Buffer.alloc(0) })
    .run()
  tx.insert(snapshots).values(stored).run()
  const { renumbered } = insertImported(tx, { person, articleId: row.id, map, now }, input.annotations)
  if (input.decisions) insertDecisions(tx, row.id, input.decisions)
  if (input.annotations.length > 0) keepFirst(tx, row.id)
  const data = { title, words: row.words, annotations: input.annotations.length }
  insertEvent(tx, { at, actor: person, type: 'article.created', articleId: row.id, version: 0, data })
  insertImages(tx, person, row.id, pictures, now)
  adoptImages(tx, person, row.id, imagesIn(input.doc), now)
  return { article: shownArticle(tx, row), isNew: true, renumbered: renumbered || (isTaken && !input.id) }
}

/** Keeps with the first version the annotations that came with the article: replaying the log begins with them. */
function keepFirst(tx: Transaction, articleId: string): void {
  const rows = tx.select().from(annotations).where(eq(annotations.articleId, articleId)).all()
  const first = JSON.stringify(shownAnnotations(tx, articleId, rows))
  // It was read inside a transaction that may be undone.
  forgetText(articleId)
  tx.update(snapshots).set({ annotations: first }).where(eq(snapshots.articleId, articleId)).run()
}

/** A page of articles, newest first; `q` are words of the title, byline or source. */
export function listArticles(
  db: Database,
  person: Person,
  { q, cursor, limit, inBin = false }: { q?: string | undefined; cursor?: string | undefined; limit: number; inBin?: boolean },
): ArticlePage {
  if (!may(person, 'read')) throw new Refusal('forbidden', 'You may not see the articles of this desk.')
  const after = cursor === undefined ? undefined : readCursor(cursor)
  const words = (q ?? '').split(/\s+/u).filter(Boolean).slice(0, 10)
  const rows = db
    .select()
    .from(articles)
    .where(
      and(
        inBin ? isNotNull(articles.deletedAt) : isNull(articles.deletedAt),
        after && or(lt(articles.createdAt, after.createdAt), and(eq(articles.createdAt, after.createdAt), lt(articles.id, after.id))),
        ...words.map((word) => {
          const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`
          return sql`(${like(articles.title, pattern)} escape '\\' or coalesce(${articles.byline}, '') || ' ' || coalesce(${articles.source}, '') like ${pattern} escape '\\')`
        }),
      ),
    )
    .orderBy(desc(articles.createdAt), desc(articles.id))
    .limit(limit + 1)
    .all()
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shownSummaries(db, shown),
    next: rows.length > limit && last ? Buffer.from(JSON.stringify([last.createdAt, last.id])).toString('base64url') : null,
  }
}

/** One article with its document and text. */
export function getArticle(db: Database, person: Person, id: string): Article {
  return shownArticle(db, expectArticle(db, person, id, 'read'))
}

/** Changes metadata; `version` is the metaVersion the person saw. */
export function updateArticle(db: Database, person: Person, id: string, version: number, change: ArticleChange, now: Date): Article {
  return writeChange(db, (tx) => {
    const row = expectArticle(tx, person, id, 'edit')
    expectVersion(tx, row, version)
    const fields = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    if (fields['title'] === '')
      throw new Refusal('invalid', 'An article needs a title.', { errors: [{ path: 'title', message: 'Give a title.' }] })
    const next = tx
      .update(articles)
      .set({ ...fields, metaVersion: row.metaVersion + 1, updatedAt: now.getTime() })
      .where(eq(articles.id, id))
      .returning()
      .get()
    const before = Object.fromEntries(Object.keys(fields).map((key) => [key, row[key as keyof ArticleRow]]))
    insertEvent(tx, {
      at: now.getTime(),
      actor: person,
      type: 'article.updated',
      articleId: id,
      version: next.metaVersion,
      data: { before, after: fields },
    })
    const isSame = Object.keys(fields).every((key) => before[key] === fields[key])
    return { before: shownArticle(tx, row), after: shownArticle(tx, next), isSame }
  })
}

/** Puts an article in the bin. */
export function deleteArticle(db: Database, person: Person, id: string, version: number, now: Date): void {
  write(db, (tx) => {
    const row = tx.select().from(articles).where(eq(articles.id, id)).get()
    if (row && row.deletedAt !== null) return
    const living = expectArticle(tx, person, id, 'delete')
    expectVersion(tx, living, version)
    setDeleted(tx, person, living, now.getTime(), now)
  })
}

/** Takes an article back from the bin, as it was. */
export function restoreArticle(db: Database, person: Person, id: string, now: Date): Article {
  return write(db, (tx) => {
    const row = tx.select().from(articles).where(eq(articles.id, id)).get()
    if (!row || !may(person, 'read')) throw new Refusal('missing', 'There is no such article.')
    if (!may(person, 'delete')) throw new Refusal('forbidden', 'You may not restore this article.')
    return shownArticle(tx, row.deletedAt === null ? row : setDeleted(tx, person, row, null, now))
  })
}

function setDeleted(
  tx: Parameters<typeof insertEvent>[0],
  person: Person,
  row: ArticleRow,
  deletedAt: number | null,
  now: Date,
): ArticleRow {
  const next = tx
    .update(articles)
    .set({ deletedAt, metaVersion: row.metaVersion + 1, updatedAt: now.getTime() })
    .where(eq(articles.id, row.id))
    .returning()
    .get()
  const type = deletedAt === null ? 'article.restored' : 'article.deleted'
  insertEvent(tx, { at: now.getTime(), actor: person, type, articleId: row.id, version: next.metaVersion, data: { title: row.title } })
  return next
}

function expectVersion(db: Readable, row: ArticleRow, version: number): void {
  if (row.metaVersion === version) return
  throw new Refusal('stale', 'Somebody changed this article’s details meanwhile. Look at them as they are now and try again.', {
    more: { current: shownSummaries(db, [row])[0] },
  })
}

function shownArticle(db: Readable, row: ArticleRow): Article {
  const summary = shownSummaries(db, [row])[0] as ArticleSummary
  const document = db.select({ doc: documents.doc, text: documents.text }).from(documents).where(eq(documents.articleId, row.id)).get()
  return { ...summary, doc: JSON.parse(document?.doc ?? '{}') as DocJson, text: document?.text ?? '' }
}

function shownSummaries(db: Readable, rows: readonly ArticleRow[]): ArticleSummary[] {
  const ids = rows.map((row) => row.id)
  const counts = countsByArticle(db, ids)
  const versions = new Map(
    db
      .select({ articleId: documents.articleId, version: documents.version, schemaVersion: documents.schemaVersion })
      .from(documents)
      .where(among(documents.articleId, ids))
      .all()
      .map((row) => [row.articleId, row]),
  )
  return rows.map((row) => {
    const { id, title, byline, source, url, language, publishedAt, words, metaVersion } = row
    return {
      ...{ id, title, byline, source, url, language, publishedAt, words, metaVersion },
      version: versions.get(id)?.version ?? 0,
      schemaVersion: versions.get(id)?.schemaVersion ?? SCHEMA_VERSION,
      counts: counts.get(id) as Counts,
      createdAt: new Date(row.createdAt).toISOString(),
      createdBy: { id: row.createdBy, name: row.createdByName },
      updatedAt: new Date(row.updatedAt).toISOString(),
      deletedAt: row.deletedAt === null ? null : new Date(row.deletedAt).toISOString(),
    }
  })
}

/** How many annotations of each kind and standing some articles have; one pass over a covering index. */
function countsByArticle(db: Readable, articleIds: readonly string[]): Map<string, Counts> {
  const scale = listScale(db)
  const { articleId, kind, verdict, state } = annotations
  const groups = db
    .select({ articleId, kind, verdict, state, n: count() })
    .from(annotations)
    .where(and(among(annotations.articleId, articleIds), isNull(annotations.deletedAt)))
    .groupBy(articleId, kind, verdict, state)
    .all()
  const ofArticle = Map.groupBy(groups, (group) => group.articleId)
  return new Map(articleIds.map((id) => [id, countsOf(ofArticle.get(id) ?? [], scale)]))
}

function readCursor(cursor: string): { createdAt: number; id: string } {
  try {
    const [createdAt, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    if (typeof createdAt === 'number' && typeof id === 'string') return { createdAt, id }
  } catch {
    // Said below.
  }
  throw new Refusal('invalid', 'This cursor is not one of ours: start from the first page.', {
    errors: [{ path: 'cursor', message: 'Not a cursor.' }],
  })
}

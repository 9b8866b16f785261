/** What was dismissed, by its words: said, listed with where these words stand now, and taken back, each with its event. */
import { eq } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Person } from '@/domain/annotation/permissions'
import type { Stretch } from '@/domain/article/segmentation'
import { Refusal } from '@/domain/contract/refusal'
import type { Dismissal, NewDismissals } from '@/domain/contract/suggestion'
import { extentOf, placesOf, wholeWords, wordsOf } from '@/domain/reading/offers/dismissed'
import { keyOf } from '@/domain/reading/offers/suggestion'
import { write, type Database, type Readable, type Transaction } from './database'
import { dismissalRows, type DismissalRow } from './decided-rows'
import { currentText, type CurrentText } from './documents'
import { insertEvent } from './events'
import { expectArticle } from './expect-article'
import { noSuggestion, pointedAt } from './pointed-at'
import { requestHash } from './request-hash'
import { dismissals } from './schema'
import { offerOf } from './suggestions'

type Item = NewDismissals['items'][number]

/** The dismissals of an article, oldest first, with where their words stand now. */
export function listDismissals(db: Database, person: Person, articleId: string): Dismissal[] {
  return db.transaction((tx) => {
    expectArticle(tx, person, articleId, 'read')
    return shownDismissals(tx, articleId)
  })
}

/** Dismisses suggestions, and passages as a whole. What is dismissed already answers the dismissal there is. */
export function dismissSuggestions(
  db: Database,
  person: Person,
  articleId: string,
  { version, items }: NewDismissals,
  now: Date,
): { items: Dismissal[]; isNew: boolean } {
  return write(db, (tx) => {
    const article = expectArticle(tx, person, articleId, 'annotate')
    const text = currentText(tx, articleId)
    // A passage is anybody’s words: the text need not be read for it, and may be too long to be.
    const suggestions = items.every(({ kind }) => kind === 'passage') ? null : offerOf(tx, article).suggestions
    const known = new Map(
      shownDismissals(tx, articleId).flatMap(({ id, kind, start, end }) =>
        start === null || end === null ? [] : [[keyOf(kind, [{ start, end }]), id]],
      ),
    )
    let isNew = false
    const ids = items.map((item, i) => {
      const hash = requestHash({ articleId, version, item })
      const kept = item.id === undefined ? undefined : rowOf(tx, item.id)
      if (kept?.requestHash === hash) return kept.id
      if (kept) throw new Refusal('taken', 'This id already stands for another dismissal.')
      const pointed = pointedAt(tx, text, { version, item, i })
      const ranges = item.kind === 'passage' ? pointed.map((range) => wholeWords(text.map.text, range)) : pointed
      const key = keyOf(item.kind, [extentOf(ranges)])
      const there = known.get(key)
      if (there !== undefined) return there
      if (item.kind === 'passage') expectOne(ranges, i)
      else if (!suggestions?.has(keyOf(item.kind, ranges))) throw noSuggestion(text, ranges, i)
      const id = insertDismissal(tx, person, text, { item, ranges, hash }, now)
      known.set(key, id)
      isNew = true
      return id
    })
    const all = new Map(shownDismissals(tx, articleId).map((dismissal) => [dismissal.id, dismissal]))
    return { items: ids.flatMap((id) => all.get(id) ?? []), isNew }
  })
}

/** Takes a dismissal back: what it was said of is offered again. */
export function takeDismissalBack(db: Database, person: Person, id: string, now: Date): void {
  write(db, (tx) => {
    const row = rowOf(tx, id)
    if (!row) throw new Refusal('missing', 'There is no such dismissal; it may have been taken back already.')
    expectArticle(tx, person, row.articleId, 'annotate')
    tx.delete(dismissals).where(eq(dismissals.id, id)).run()
    record(tx, person, 'dismissal.deleted', row, now)
  })
}

function insertDismissal(
  tx: Transaction,
  person: Person,
  { articleId, map }: CurrentText,
  { item, ranges, hash }: { item: Item; ranges: readonly Stretch[]; hash: string },
  now: Date,
): string {
  const row = {
    id: item.id ?? newId(),
    articleId,
    kind: item.kind,
    ...wordsOf(map.text, ranges),
    authorId: person.id,
    authorName: person.name,
    requestHash: hash,
    createdAt: now.getTime(),
  }
  tx.insert(dismissals).values(row).run()
  record(tx, person, 'dismissal.created', row, now)
  return row.id
}

function record(tx: Transaction, person: Person, type: string, row: DismissalRow, now: Date): void {
  const { id, kind, exact, prefix, suffix } = row
  insertEvent(tx, {
    at: now.getTime(),
    actor: person,
    type,
    articleId: row.articleId,
    data: { dismissal: { id, kind, exact, prefix, suffix } },
  })
}

function expectOne(ranges: readonly Stretch[], i: number): void {
  if (ranges.length === 1) return
  throw new Refusal('invalid', 'A passage is one range, from its first word to its last.', {
    errors: [{ path: `items.${i}.ranges`, message: 'Give one range.' }],
  })
}

function rowOf(db: Readable, id: string): DismissalRow | undefined {
  return db.select().from(dismissals).where(eq(dismissals.id, id)).get()
}

function shownDismissals(db: Readable, articleId: string): Dismissal[] {
  const { map } = currentText(db, articleId)
  const rows = dismissalRows(db, articleId)
  const places = placesOf(map.text, rows)
  return rows.map(({ authorId, authorName, createdAt, requestHash: _hash, ...row }) => ({
    ...row,
    by: { id: authorId, name: authorName },
    at: new Date(createdAt).toISOString(),
    ...(places.get(row.id) ?? { start: null, end: null }),
  }))
}

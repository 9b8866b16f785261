/** Annotations: made, changed, moved, settled, binned and restored, each in one transaction with its event. */
import { eq } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Action, Person } from '@/domain/annotation/permissions'
import { isSameWording, needsSeen, worstState } from '@/domain/annotation/settling'
import { exactOf } from '@/domain/article/positions'
import type { Annotation, AnnotationChange, Kind, NewAnnotation } from '@/domain/contract/annotation'
import { Refusal } from '@/domain/contract/refusal'
import { changedFields, settledFields } from './annotation-fields'
import { shownAnnotations, type AnnotationRow } from './annotation-rows'
import { write, writeChange, type Changed, type Database, type Readable, type Transaction } from './database'
import { currentText, type CurrentText } from './documents'
import { insertEvent } from './events'
import { acceptWording, rangeRows, replaceRanges, type NewRange } from './ranges'
import { expectArticle } from './expect-article'
import { requestHash } from './request-hash'
import { resolveRanges } from './resolve-target'
import { annotations } from './schema'
import { setTags } from './tags'

/** One annotation, also one in the bin. */
export function getAnnotation(db: Database, person: Person, id: string): Annotation {
  const row = expectAnnotation(db, person, id, 'read')
  return shown(db, row)
}

/** Makes an annotation. The same id with the same content answers the stored one (`isNew` false). */
export function createAnnotation(
  db: Database,
  person: Person,
  articleId: string,
  input: NewAnnotation,
  now: Date,
): { annotation: Annotation; isNew: boolean } {
  return write(db, (tx) => insertAnnotation(tx, person, articleId, { input, hash: requestHash({ articleId, input }) }, now))
}

/** Makes an annotation in a transaction that does more; `hash` is that of the request. */
export function insertAnnotation(
  tx: Transaction,
  person: Person,
  articleId: string,
  { input, hash }: { input: NewAnnotation; hash: string },
  now: Date,
): { annotation: Annotation; isNew: boolean } {
  expectArticle(tx, person, articleId, 'annotate')
  const known = input.id ? tx.select().from(annotations).where(eq(annotations.id, input.id)).get() : undefined
  if (known?.requestHash === hash) return { annotation: shown(tx, known), isNew: false }
  if (known) throw new Refusal('taken', 'This id already stands for another annotation.')
  const text = currentText(tx, articleId)
  const wanted = resolveRanges(tx, text, { target: input.target, version: input.version })
  expectPlaces(input.kind, wanted.length)
  if (needsSeen(input)) expectSeen(input.seen, wordsOf(text, wanted), () => ({}))
  const fresh = { kind: input.kind, status: 'open', verdict: null } as const
  const row = tx
    .insert(annotations)
    .values({
      id: input.id ?? newId(),
      articleId,
      ...fresh,
      state: 'anchored',
      version: 1,
      noteText: '',
      visibility: input.kind === 'note' ? 'internal' : 'public',
      authorId: person.id,
      authorName: person.name,
      requestHash: hash,
      createdAt: now.getTime(),
      updatedAt: now.getTime(),
      ...changedFields(tx, input),
      ...settledFields(tx, fresh, input, { person, version: text.version, now }).fields,
    })
    .returning()
    .get()
  replaceRanges(tx, { ...text, annotationId: row.id }, wanted)
  if (input.tags) setTags(tx, row.id, input.tags, now)
  const annotation = shown(tx, row)
  insertEvent(tx, {
    at: now.getTime(),
    actor: person,
    type: 'annotation.created',
    articleId,
    annotationId: row.id,
    version: 1,
    data: { annotation },
  })
  return { annotation, isNew: true }
}

/**
 * Changes fields of an annotation, its tags, or where it stands. `version` is the one the person saw; an older one is
 * refused (stale) with the annotation as it is. Settling asks for `seen`, the words of each range as the person saw them.
 */
export function updateAnnotation(
  db: Database,
  person: Person,
  id: string,
  version: number,
  change: AnnotationChange,
  now: Date,
): Annotation {
  return writeChange(db, (tx) => changeAnnotation(tx, person, id, version, change, now))
}

/** Changes an annotation in a transaction that does more. */
export function changeAnnotation(
  tx: Transaction,
  person: Person,
  id: string,
  version: number,
  change: AnnotationChange,
  now: Date,
): Changed<Annotation> {
  const row = expectAnnotation(tx, person, id, 'annotate')
  if (row.deletedAt !== null) throw new Refusal('missing', 'This annotation is in the bin; restore it before changing it.')
  expectVersion(tx, row, version)
  const before = shown(tx, row)
  if (Object.keys(change).length === 0) return { before, after: before, isSame: true }
  const text = currentText(tx, row.articleId)
  const wanted = change.target ? resolveRanges(tx, text, { target: change.target, version: change.version }, before.ranges) : null
  expectPlaces(change.kind ?? row.kind, (wanted ?? before.ranges).length)
  const words = wanted ? wordsOf(text, wanted) : before.ranges.map((range) => range.exact)
  const wordsMoved =
    wanted !== null &&
    !isSameWords(
      words,
      before.ranges.map((range) => range.exact),
    )
  const settlement = settledFields(tx, row, { ...change, wordsMoved }, { person, version: text.version, now })
  if (needsSeen(change)) {
    if (wanted ? wanted.some(({ span }) => span === null) : row.state === 'detached') {
      throw new Refusal('invalid', 'Its words are no longer in the text: put it back on words before settling it.')
    }
    expectSeen(change.seen, words, () => ({ current: before }))
  }
  let states = wanted && replaceRanges(tx, { ...text, annotationId: id }, wanted)
  if (settlement.outcome === 'settled') {
    const attached = rangeRows(tx, id)
    acceptWording(tx, { articleId: row.articleId, map: text.map }, attached, words)
    states = attached.map(() => 'anchored' as const)
  }
  const tags = change.tags ? setTags(tx, id, change.tags, now) : null
  const state = states ? worstState(states) : row.state
  const next = tx
    .update(annotations)
    .set({ ...changedFields(tx, change), ...settlement.fields, state, version: row.version + 1, updatedAt: now.getTime() })
    .where(eq(annotations.id, id))
    .returning()
    .get()
  const after = shown(tx, next)
  const type =
    settlement.outcome === 'settled'
      ? 'annotation.settled'
      : settlement.outcome === 'reopened'
        ? 'annotation.reopened'
        : 'annotation.updated'
  const changes = differences(before, after)
  const moved = wanted ? { ranges: { before: before.ranges, after: after.ranges } } : {}
  const data = { changes: { ...changes, ...moved }, ...(tags && tags.made.length > 0 ? { tagsMade: tags.made } : {}) }
  insertEvent(tx, { at: now.getTime(), actor: person, type, articleId: row.articleId, annotationId: id, version: next.version, data })
  return { before, after, isSame: isNothing(changes) }
}

/** Says that an annotation still holds for its words as they are now. `seen` are these words as the person read them. */
export function confirmAnnotation(db: Database, person: Person, id: string, seen: readonly string[] | undefined, now: Date): Annotation {
  return write(db, (tx) => {
    const row = expectAnnotation(tx, person, id, 'annotate')
    if (row.deletedAt !== null) throw new Refusal('missing', 'This annotation is in the bin; restore it before confirming it.')
    const before = shown(tx, row)
    if (row.state === 'detached')
      throw new Refusal('invalid', 'Its words are no longer in the text: put it back on words before confirming it.')
    const words = before.ranges.map((range) => range.exact)
    expectSeen(seen, words, () => ({ current: before }))
    if (row.state === 'anchored') return before
    const { version: textVersion, map } = currentText(tx, row.articleId)
    acceptWording(tx, { articleId: row.articleId, map }, rangeRows(tx, id), words)
    const isSettled = row.settledAt !== null
    const next = tx
      .update(annotations)
      .set({
        state: 'anchored',
        version: row.version + 1,
        updatedAt: now.getTime(),
        ...(isSettled && { settledVersion: textVersion }),
      })
      .where(eq(annotations.id, id))
      .returning()
      .get()
    const after = shown(tx, next)
    const data = { changes: differences(before, after) }
    const type = 'annotation.confirmed'
    insertEvent(tx, { at: now.getTime(), actor: person, type, articleId: row.articleId, annotationId: id, version: next.version, data })
    return after
  })
}

/** An annotation as the HTTP interface shows it. */
export function shown(db: Readable, row: AnnotationRow): Annotation {
  return shownAnnotations(db, row.articleId, [row])[0] as Annotation
}

function wordsOf(text: CurrentText, wanted: readonly NewRange[]): string[] {
  return wanted.map(({ span, quote }) => (span ? exactOf(text.map, span) : (quote?.exact ?? '')))
}

/** Only a context note can be about the article as a whole. */
function expectPlaces(kind: Kind, count: number): void {
  if (kind === 'note' || count > 0) return
  throw new Refusal('invalid', 'A claim or a quote stands on words: give at least one place, or make it a note on the article.', {
    errors: [{ path: 'target', message: 'Give at least one place.' }],
  })
}

function isSameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((words, i) => isSameWording(words, b[i] ?? ''))
}

/** Fields that differ, each with what it was and what it is. */
export function differences(before: Annotation, after: Annotation): Record<string, { before: unknown; after: unknown }> {
  const keys = Object.keys(after) as (keyof Annotation)[]
  const changed = keys.filter(
    (key) => !['version', 'updatedAt'].includes(key) && JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  )
  return Object.fromEntries(changed.map((key) => [key, { before: before[key], after: after[key] }]))
}

/** The same person giving the same verdict on the same words of the same text again only names another moment. */
function isNothing(changes: Record<string, unknown>): boolean {
  return Object.keys(changes).every((key) => key === 'settledAt' && !('settledBy' in changes) && !('status' in changes))
}

function expectSeen(seen: readonly string[] | undefined, words: readonly string[], more: () => Record<string, unknown>): void {
  if (!seen) {
    throw new Refusal('unconditional', 'A verdict holds for words: send `seen`, the words of each range as they were read.')
  }
  if (!isSameWords(seen, words)) {
    throw new Refusal('stale', 'The words have changed since they were read. Read them again before settling.', {
      more: { ...more(), words },
    })
  }
}

export function expectAnnotation(db: Readable, person: Person, id: string, action: Action): AnnotationRow {
  const row = db.select().from(annotations).where(eq(annotations.id, id)).get()
  if (!row) throw new Refusal('missing', 'There is no such annotation.')
  expectArticle(db, person, row.articleId, action)
  return row
}

export function expectVersion(tx: Transaction, row: AnnotationRow, version: number): void {
  if (row.version === version) return
  throw new Refusal('stale', 'Somebody changed this annotation meanwhile. Look at it as it is now and try again.', {
    more: { current: shown(tx, row) },
  })
}

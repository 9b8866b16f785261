/** The annotations of an article, anew from its log: their fields, tags, ranges and places. */
import { and, asc, desc, eq, inArray, ne, notInArray, sql } from 'drizzle-orm'
import { changePacked, unpackPlacements, type Placement } from '@/domain/anchoring/placements'
import { worstState } from '@/domain/annotation/settling'
import { spanOfPositions } from '@/domain/article/positions'
import type { Annotation } from '@/domain/contract/annotation'
import type { Tag } from '@/domain/contract/tag'
import { among } from '../among'
import { anchorColumns, readAnchors } from '../anchors'
import { renumbered, storedNumbers } from './check-replay'
import type { Readable, Transaction } from '../database'
import type { Replayed } from '../replay'
import { requestHash } from '../request-hash'
import { annotations, annotationTags, articles, documents, events, ranges, tags } from '../schema'
import { tagKey, tagRowsOf } from '../tags'

/** Writes every annotation that the log tells; those that it does not are left as they are. Gives those that were written. */
export function rebuildAnnotations(tx: Transaction, articleId: string, told: Replayed): Annotation[] {
  const own = told.annotations.filter(({ id }) => !isElsewhere(tx, id, articleId))
  for (const annotation of own) {
    putFields(tx, annotation)
    putTags(tx, annotation)
  }
  putRanges(tx, articleId, { ...told, annotations: own })
  return own
}

/** Whether an annotation of that id stands at another article, which may have come in with it since. */
function isElsewhere(tx: Transaction, id: string, articleId: string): boolean {
  const there = tx
    .select({ id: articles.id })
    .from(annotations)
    .innerJoin(articles, eq(articles.id, annotations.articleId))
    .where(and(eq(annotations.id, id), ne(annotations.articleId, articleId)))
    .get()
  return there !== undefined
}

/** The state of each annotation is the worst of its ranges’. */
export function rebuildStates(tx: Transaction, articleId: string): void {
  for (const { id } of tx.select({ id: annotations.id }).from(annotations).where(eq(annotations.articleId, articleId)).all()) {
    const states = tx.select({ state: ranges.state }).from(ranges).where(eq(ranges.annotationId, id)).all()
    tx.update(annotations)
      .set({ state: worstState(states.map(({ state }) => state)) })
      .where(eq(annotations.id, id))
      .run()
  }
}

function putFields(tx: Transaction, told: Annotation): void {
  const { id, articleId, kind, status, verdict, state, version, noteText, statement, claimant, correction } = told
  const { speaker, manner, originalWording, visibility, settledVersion, settledBy, assignee, author } = told
  const row = {
    ...{ id, articleId, kind, status, verdict, state, version, noteText, statement, claimant, correction },
    ...{ speaker, manner, originalWording, visibility, settledVersion },
    note: told.note === null ? null : JSON.stringify(told.note),
    ...{ assigneeId: assignee?.id ?? null, assigneeName: assignee?.name ?? null },
    ...{ settledAt: time(told.settledAt), settledBy: settledBy?.id ?? null, settledByName: settledBy?.name ?? null },
    ...{ authorId: author.id, authorName: author.name },
    ...{ createdAt: Date.parse(told.createdAt), updatedAt: Date.parse(told.updatedAt), deletedAt: time(told.deletedAt) },
  }
  tx.insert(annotations)
    .values({ ...row, requestHash: requestHash({ rebuilt: id }) })
    .onConflictDoUpdate({ target: annotations.id, set: row })
    .run()
}

const time = (at: string | null): number | null => (at === null ? null : Date.parse(at))

/** Their order is told only where nothing happened to tags since: those that are there already keep theirs. */
function putTags(tx: Transaction, { id, tags: told }: Annotation): void {
  const stored = tagRowsOf(tx, [id]).map(({ tag }) => tag.id)
  if (stored.length === told.length && told.every((tag) => stored.includes(tag.id))) return
  tx.delete(annotationTags).where(eq(annotationTags.annotationId, id)).run()
  told
    .filter((tag) => isKept(tx, tag))
    .forEach((tag, ordinal) => tx.insert(annotationTags).values({ annotationId: id, tagId: tag.id, ordinal }).run())
}

/** Whether a tag is there; one that is gone comes back, unless another has its name by now. */
function isKept(tx: Transaction, tag: Tag): boolean {
  if (tx.select({ id: tags.id }).from(tags).where(eq(tags.id, tag.id)).get()) return true
  const { name, colour, version } = lastOf(tx, tag)
  const row = { id: tag.id, name, key: tagKey(name), colour, version, createdAt: 0 }
  return tx.insert(tags).values(row).onConflictDoNothing().run().changes > 0
}

/** A tag as it was renamed and coloured last. */
function lastOf(tx: Readable, tag: Tag): Tag {
  const last = tx
    .select({ data: events.data })
    .from(events)
    .where(and(eq(events.type, 'tag.updated'), eq(sql`json_extract(${events.data}, '$.tag.id')`, tag.id)))
    .orderBy(desc(events.seq))
    .get()
  return last ? (JSON.parse(last.data) as { tag: Tag }).tag : tag
}

/** Ranges keep their numbers where they have one. */
function putRanges(tx: Transaction, articleId: string, told: Replayed): void {
  const numbers = storedNumbers(tx, articleId)
  const ids = told.annotations.map(({ id }) => id)
  const untold = untoldPlacements(tx, articleId, told)
  tx.delete(ranges).where(among(ranges.annotationId, ids)).run()
  // Of annotations that are nowhere.
  tx.delete(ranges)
    .where(and(eq(ranges.articleId, articleId), notInArray(ranges.annotationId, tx.select({ id: annotations.id }).from(annotations))))
    .run()
  for (const { id, ranges: own } of told.annotations)
    own.forEach(({ state, exact, prefix, suffix, was, made }, ordinal) => {
      const no = numbers.get(id)?.[ordinal]
      tx.insert(ranges)
        .values({ ...(no !== undefined && { no }), annotationId: id, articleId, ordinal, state, exact, prefix, suffix, ...made, was })
        .run()
    })
  const anchors = renumbered(told, storedNumbers(tx, articleId))
  const placements = changePacked(anchors.placements, new Set(), untold)
  tx.update(documents)
    .set(anchorColumns({ ...anchors, placements }))
    .where(eq(documents.articleId, articleId))
    .run()
}

/** Where ranges stand of annotations that the log does not tell: nothing is known of them but this. */
function untoldPlacements(tx: Transaction, articleId: string, { annotations: told, map }: Replayed): Placement[] {
  const ids = told.map(({ id }) => id)
  const rows = tx
    .select({ no: ranges.no })
    .from(ranges)
    .innerJoin(annotations, eq(annotations.id, ranges.annotationId))
    .where(and(eq(ranges.articleId, articleId), inArray(ranges.state, ['anchored', 'changed']), sql`not ${among(annotations.id, ids)}`))
    .orderBy(asc(ranges.no))
    .all()
  if (rows.length === 0) return []
  try {
    const places = unpackPlacements(readAnchors(tx, articleId).placements, new Set(rows.map(({ no }) => no)))
    const byNo = new Map(places.map((place) => [place.no, place]))
    return [...byNo.values()].filter(({ from, to }) => spanOfPositions(map, from, to) !== null)
  } catch {
    return []
  }
}

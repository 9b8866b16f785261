/** Ranges: their rows, and their packed positions in the article's document. Kept apart from the fields of annotations. */
import { asc, eq } from 'drizzle-orm'
import { acceptRanges, removeRanges } from '@/domain/anchoring/accept'
import { describeRange } from '@/domain/anchoring/locate'
import { packedOfBytes, unpackPlacements, type Placement } from '@/domain/anchoring/placements'
import { putRanges, type PutRange } from '@/domain/anchoring/put-ranges'
import { spanOfPositions, type Span, type TextMap } from '@/domain/article/positions'
import type { Range } from '@/domain/contract/annotation'
import { isSameWording } from '@/domain/annotation/settling'
import { changeAnchors } from './anchors'
import { among } from './among'
import type { Readable, Transaction } from './database'
import { documents, ranges } from './schema'

export type RangeRow = typeof ranges.$inferSelect

/** The packed positions of an article, of all its ranges or only of some. */
export function readPlacements(db: Readable, articleId: string, only?: ReadonlySet<number>): Map<number, Placement> {
  const row = db.select({ placements: documents.placements }).from(documents).where(eq(documents.articleId, articleId)).get()
  return new Map(row ? unpackPlacements(packedOfBytes(row.placements), only).map((placement) => [placement.no, placement]) : [])
}

/** The rows of an annotation's ranges, in order. */
export function rangeRows(db: Readable, annotationId: string): RangeRow[] {
  return db.select().from(ranges).where(eq(ranges.annotationId, annotationId)).orderBy(asc(ranges.ordinal)).all()
}

/** A range to be stored: where it stands (null when detached) and the wording it holds for. */
export interface NewRange {
  span: Span | null
  /** What is kept of a detached range; of an attached one it is read from the text. */
  quote?: { exact: string; prefix: string; suffix: string }
  /** Left out: the words it stands on now. */
  was?: string | undefined
  /** What stood around it when it was put there. Left out: what stands there now. */
  made?: Range['made']
}

/** Where the ranges of an annotation are put: the text as it is at a version. */
export interface Target {
  articleId: string
  annotationId: string
  version: number
  map: TextMap
}

/** Inserts the rows of an annotation’s ranges; `placeRanges` puts them into the article. */
export function insertRanges(tx: Transaction, { articleId, annotationId, map }: Target, wanted: readonly NewRange[]): PutRange[] {
  return wanted.map(({ span, quote, was: holdsFor, made }, ordinal) => {
    const described = span ? describeRange(map.text, span.start, span.end) : (quote ?? { exact: '', prefix: '', suffix: '' })
    const { exact } = described
    const was = holdsFor ?? exact
    const state = !span ? 'detached' : isSameWording(exact, was) ? 'anchored' : 'changed'
    const { lastInsertRowid } = tx
      .insert(ranges)
      .values({ annotationId, articleId, ordinal, state, ...described, ...(span && made), was })
      .run()
    return { no: Number(lastInsertRowid), span, exact, was, state }
  })
}

/** Puts ranges into an article. */
export function placeRanges(
  tx: Transaction,
  { articleId, version }: Pick<Target, 'articleId' | 'version'>,
  put: readonly PutRange[],
): void {
  changeAnchors(tx, articleId, (anchors) => putRanges(anchors, put, version))
}

/** Replaces all ranges of an annotation. Gives the states they got. */
export function replaceRanges(tx: Transaction, target: Target, wanted: readonly NewRange[]): RangeRow['state'][] {
  const { articleId, annotationId, version } = target
  const removed = tx.delete(ranges).where(eq(ranges.annotationId, annotationId)).returning({ no: ranges.no }).all()
  const put = insertRanges(tx, target, wanted)
  const gone = new Set(removed.map((row) => row.no))
  changeAnchors(tx, articleId, (anchors) => putRanges(removeRanges(anchors, gone), put, version))
  return put.map(({ state }) => state)
}

/** Says that the wording of every range of an annotation is the one that stands there now (on settling and confirming). */
export function acceptWording(
  tx: Transaction,
  { articleId, map }: { articleId: string; map: TextMap },
  rows: readonly RangeRow[],
  exacts: readonly string[],
): void {
  changeAnchors(tx, articleId, (anchors) => acceptRanges(anchors, new Set(rows.map((row) => row.no)), map))
  rows.forEach((row, i) => {
    const exact = exacts[i] ?? row.exact
    tx.update(ranges).set({ was: exact, exact, state: 'anchored' }).where(eq(ranges.no, row.no)).run()
  })
}

/** A range as the HTTP interface shows it: in both units, with the words of now. */
export function shownRange(row: RangeRow, placement: Placement | undefined, map: TextMap): Range {
  const span = placement ? spanOfPositions(map, placement.from, placement.to) : null
  const { exact, prefix, suffix, state, was } = row
  if (!span) return { start: null, end: null, from: null, to: null, exact, prefix, suffix, state: 'detached', was }
  return { ...span, ...describeRange(map.text, span.start, span.end), state, was, made: { prefix, suffix } }
}

/** All range rows of some annotations, grouped and in order. */
export function rangeRowsOf(db: Readable, annotationIds: readonly string[]): Map<string, RangeRow[]> {
  const grouped = new Map<string, RangeRow[]>()
  if (annotationIds.length === 0) return grouped
  const rows = db
    .select()
    .from(ranges)
    .where(among(ranges.annotationId, annotationIds))
    .orderBy(asc(ranges.annotationId), asc(ranges.ordinal))
    .all()
  for (const row of rows) grouped.set(row.annotationId, [...(grouped.get(row.annotationId) ?? []), row])
  return grouped
}

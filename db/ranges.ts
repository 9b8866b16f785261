/** Ranges: their rows, and their packed positions in the article's document. Kept apart from the fields of annotations. */
import { asc, eq } from 'drizzle-orm'
import { acceptRanges, removeRanges } from '@/domain/anchoring/accept'
import { describeRange } from '@/domain/anchoring/locate'
import { changePacked, packedOfBytes, unpackPlacements, type Placement } from '@/domain/anchoring/placements'
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

/** Inserts the ranges of an annotation. Gives the states they got and where they stand; `addPlacements` stores the latter. */
export function insertRanges(
  tx: Transaction,
  target: { articleId: string; annotationId: string; map: TextMap },
  wanted: readonly NewRange[],
): { states: RangeRow['state'][]; placements: Placement[] } {
  const placements: Placement[] = []
  const states = wanted.map(({ span, quote, was, made }, ordinal) => {
    const described = span ? describeRange(target.map.text, span.start, span.end) : (quote ?? { exact: '', prefix: '', suffix: '' })
    const holdsFor = was ?? described.exact
    const state = !span ? 'detached' : isSameWording(described.exact, holdsFor) ? 'anchored' : 'changed'
    const { lastInsertRowid } = tx
      .insert(ranges)
      .values({
        annotationId: target.annotationId,
        articleId: target.articleId,
        ordinal,
        state,
        ...described,
        ...(span && made),
        was: holdsFor,
      })
      .run()
    if (span) placements.push({ no: Number(lastInsertRowid), from: span.from, to: span.to })
    return state
  })
  return { states, placements }
}

/** Puts placements among an article's packed ones. */
export function addPlacements(tx: Transaction, articleId: string, added: readonly Placement[]): void {
  changeAnchors(tx, articleId, (anchors) => ({ ...anchors, placements: changePacked(anchors.placements, new Set(), added) }))
}

/** Replaces all ranges of an annotation. Gives the states they got. */
export function replaceRanges(
  tx: Transaction,
  target: { articleId: string; annotationId: string; map: TextMap },
  wanted: readonly NewRange[],
): RangeRow['state'][] {
  const removed = tx.delete(ranges).where(eq(ranges.annotationId, target.annotationId)).returning({ no: ranges.no }).all()
  const { states, placements } = insertRanges(tx, target, wanted)
  const gone = new Set(removed.map((row) => row.no))
  changeAnchors(tx, target.articleId, (anchors) => {
    const others = removeRanges(anchors, gone)
    return { ...others, placements: changePacked(others.placements, new Set(), placements) }
  })
  return states
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

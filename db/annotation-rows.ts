/** Between the rows of an annotation and the shape of the HTTP interface: whole, or light for drawing. */
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Annotation, LightAnnotation } from '@/domain/contract/annotation'
import type { DocJson, Somebody } from '@/domain/contract/common'
import type { Readable } from './database'
import { currentText } from './documents'
import { evidenceOf } from './evidence'
import { rangeRowsOf, readPlacements, shownRange } from './ranges'
import { annotations, ranges } from './schema'
import { shownTags, tagRowsOf } from './tags'
import { spanOfPositions } from '@/domain/article/positions'

export type AnnotationRow = typeof annotations.$inferSelect

/** Where something stands for sorting: its first place in the text; what is detached comes last. */
const placeOf = (ranges: readonly { start: number | null }[]): number =>
  Math.min(...ranges.map((range) => range.start ?? Infinity), Infinity)

/** Whole annotations of one article, in document order. */
export function shownAnnotations(db: Readable, articleId: string, rows: readonly AnnotationRow[]): Annotation[] {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const { map } = currentText(db, articleId)
  const rangeRows = rangeRowsOf(db, ids)
  const numbers = new Set([...rangeRows.values()].flatMap((list) => list.map((range) => range.no)))
  const placements = readPlacements(db, articleId, numbers)
  const evidence = evidenceOf(db, ids)
  const carried = tagRowsOf(db, ids)
  const tags = new Map(shownTags(db, [...new Map(carried.map(({ tag }) => [tag.id, tag])).values()]).map((tag) => [tag.id, tag]))
  const tagIds = Map.groupBy(carried, (item) => item.annotationId)
  const items = rows.map((row): Annotation => {
    const { id, kind, state, noteText, statement, claimant, correction, speaker, manner, originalWording } = row
    const { status, verdict, settledVersion, visibility, version } = row
    return {
      id,
      articleId,
      kind,
      ranges: (rangeRows.get(id) ?? []).map((range) => shownRange(range, placements.get(range.no), map)),
      state,
      tags: (tagIds.get(id) ?? []).flatMap(({ tag }) => tags.get(tag.id) ?? []),
      note: row.note === null ? null : (JSON.parse(row.note) as DocJson),
      noteText,
      statement,
      claimant,
      correction,
      speaker,
      manner,
      originalWording,
      status,
      verdict,
      settledAt: time(row.settledAt),
      settledBy: somebody(row.settledBy, row.settledByName),
      settledVersion,
      visibility,
      assignee: somebody(row.assigneeId, row.assigneeName),
      evidence: evidence.get(id) ?? [],
      version,
      author: { id: row.authorId, name: row.authorName },
      createdAt: new Date(row.createdAt).toISOString(),
      updatedAt: new Date(row.updatedAt).toISOString(),
      deletedAt: time(row.deletedAt),
    }
  })
  return items.sort((a, b) => placeOf(a.ranges) - placeOf(b.ranges) || (a.createdAt < b.createdAt ? -1 : 1))
}

/** The light form of all annotations of an article that are not in the bin, in document order. */
export function lightAnnotations(db: Readable, articleId: string): LightAnnotation[] {
  const { map } = currentText(db, articleId)
  const placements = readPlacements(db, articleId)
  const rows = db
    .select({
      id: annotations.id,
      kind: annotations.kind,
      status: annotations.status,
      verdict: annotations.verdict,
      state: annotations.state,
      version: annotations.version,
    })
    .from(annotations)
    .where(and(eq(annotations.articleId, articleId), isNull(annotations.deletedAt)))
    .all()
  const byId = new Map(rows.map((row) => [row.id, { ...row, ranges: [] as LightAnnotation['ranges'] }]))
  const rangeRows = db
    .select({ no: ranges.no, annotationId: ranges.annotationId, state: ranges.state })
    .from(ranges)
    .where(eq(ranges.articleId, articleId))
    .all()
  for (const { no, annotationId, state } of rangeRows) {
    const placement = placements.get(no)
    const span = placement ? spanOfPositions(map, placement.from, placement.to) : null
    const { from, to, start, end } = span ?? { from: null, to: null, start: null, end: null }
    byId.get(annotationId)?.ranges.push({ from, to, start, end, state: span ? state : 'detached' })
  }
  return [...byId.values()].sort((a, b) => placeOf(a.ranges) - placeOf(b.ranges) || (a.id < b.id ? -1 : 1))
}

/** The rows of an article's annotations: living ones, or those in the bin. */
export function annotationRows(db: Readable, articleId: string, inBin: boolean): AnnotationRow[] {
  const where = inBin ? isNotNull(annotations.deletedAt) : isNull(annotations.deletedAt)
  return db
    .select()
    .from(annotations)
    .where(and(eq(annotations.articleId, articleId), where))
    .all()
}

const time = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

const somebody = (id: string | null, name: string | null): Somebody | null => (name === null ? null : { id, name })

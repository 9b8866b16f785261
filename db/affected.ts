/** What an edit of the text does to annotations, in words: what each stood on before it, and after it. */
import { and, eq, isNull } from 'drizzle-orm'
import { worstState } from '@/domain/annotation/settling'
import type { Kind, Range } from '@/domain/contract/annotation'
import type { Affected } from '@/domain/contract/content'
import { among } from './among'
import type { Readable } from './database'
import type { CurrentText } from './documents'
import { rangeRowsOf, readPlacements, shownRange, type RangeRow } from './ranges'
import { annotations, ranges } from './schema'

/** Where annotations of an article stand, to be asked for once it is known which of them are touched. */
export type Standings = (id: string) => Affected['before'] | undefined

/** Reads where all annotations of an article stand on a text. */
export function standings(db: Readable, { articleId, map }: CurrentText): Standings {
  const placements = readPlacements(db, articleId)
  const rows = db.select().from(ranges).where(eq(ranges.articleId, articleId)).orderBy(ranges.annotationId, ranges.ordinal).all()
  const grouped = Map.groupBy(rows, (row) => row.annotationId)
  return (id) => {
    const own = grouped.get(id)
    return own && standing(own.map((row) => shownRange(row, placements.get(row.no), map)))
  }
}

/** What became of annotations that were touched and are not in the bin, in the order of the text after it. */
export function affectedBy(db: Readable, touched: readonly { id: string }[], stood: Standings, text: CurrentText): Affected[] {
  const ids = touched.map(({ id }) => id)
  if (ids.length === 0) return []
  const kinds = new Map<string, Kind>(
    db
      .select({ id: annotations.id, kind: annotations.kind })
      .from(annotations)
      .where(and(among(annotations.id, ids), isNull(annotations.deletedAt)))
      .all()
      .map(({ id, kind }) => [id, kind]),
  )
  const rows = rangeRowsOf(db, [...kinds.keys()])
  const numbers = new Set([...rows.values()].flatMap((own: RangeRow[]) => own.map(({ no }) => no)))
  const placements = readPlacements(db, text.articleId, numbers)
  const found = [...kinds].flatMap(([id, kind]) => {
    const before = stood(id)
    const now = (rows.get(id) ?? []).map((row) => shownRange(row, placements.get(row.no), text.map))
    return before ? [{ place: now[0]?.start ?? Infinity, affected: { id, kind, before, after: standing(now) } }] : []
  })
  return found.sort((a, b) => a.place - b.place).map(({ affected }) => affected)
}

function standing(shown: readonly Range[]): Affected['before'] {
  return { state: worstState(shown.map(({ state }) => state)), words: shown.map(({ exact }) => exact) }
}

/** Whether the annotations of an article, their ranges and their lines in the log belong together. */
import { and, asc, eq, like } from 'drizzle-orm'
import { worstState } from '@/domain/annotation/settling'
import type { Readable } from '../database'
import type { RangeRow } from '../ranges'
import { annotations, events } from '../schema'

export function checkAnnotations(db: Readable, articleId: string, rangeRows: readonly RangeRow[]): string[] {
  const differences: string[] = []
  const rangesOf = Map.groupBy(rangeRows, (row) => row.annotationId)
  const log = db
    .select({ type: events.type, annotationId: events.annotationId, version: events.version })
    .from(events)
    .where(and(eq(events.articleId, articleId), like(events.type, 'annotation.%')))
    .orderBy(asc(events.seq))
    .all()
  const newest = new Map(log.map((event) => [event.annotationId, event.version]))
  const made = new Set(log.filter((event) => event.type === 'annotation.created').map((event) => event.annotationId))
  const rows = db.select().from(annotations).where(eq(annotations.articleId, articleId)).all()
  const known = new Set(rows.map((row) => row.id))
  let imported = 0
  for (const row of rows) {
    const own = rangesOf.get(row.id) ?? []
    if (own.length === 0 && row.kind !== 'note') differences.push(`annotation ${row.id} has no range`)
    else if (own.some((range, i) => range.ordinal !== i)) differences.push(`the ranges of annotation ${row.id} are not numbered from 0`)
    else if (row.state !== worstState(own.map((range) => range.state)))
      differences.push(`annotation ${row.id} is ${row.state}, and its ranges say otherwise`)
    if ((row.settledAt === null) !== (row.settledVersion === null)) differences.push(`annotation ${row.id} is half settled`)
    if (!made.has(row.id)) imported += 1
    const told = newest.get(row.id) ?? row.version
    if (told !== row.version) differences.push(`annotation ${row.id} is at version ${row.version}, the log at ${told}`)
  }
  for (const id of made) if (id !== null && !known.has(id)) differences.push(`annotation ${id} is in the log and nowhere else`)
  return [...differences, ...checkImport(db, articleId, imported)]
}

/** What came with the article has no event of its own: the article's says how many there were. */
function checkImport(db: Readable, articleId: string, imported: number): string[] {
  const created = db
    .select({ data: events.data })
    .from(events)
    .where(and(eq(events.articleId, articleId), eq(events.type, 'article.created')))
    .get()
  const { annotations: told = 0 } = JSON.parse(created?.data ?? '{}') as { annotations?: number }
  return told === imported ? [] : [`${told} annotations came with it by the log, and ${imported} are there`]
}

/** What must hold between the rows of one article: its text, its history, its ranges, its annotations and their events. */
import { and, asc, eq, inArray, like } from 'drizzle-orm'
import { Node } from '@tiptap/pm/model'
import { Step } from '@tiptap/pm/transform'
import type { Anchors } from '@/domain/anchoring/follow-batch'
import { unpackPlacements } from '@/domain/anchoring/placements'
import { isSameWording, worstState } from '@/domain/annotation/settling'
import { spanOfPositions, textMap, type TextMap } from '@/domain/article/positions'
import { schema } from '@/domain/article/schema'
import { readAnchors } from './anchors'
import { checkDismissals } from './check-dismissals'
import { checkReplay } from './check-replay'
import { checkImages } from './check-images'
import type { Readable } from './database'
import { annotations, type articles, documents, events, ranges, snapshots, steps } from './schema'

type RangeRow = typeof ranges.$inferSelect

/** One sentence for each difference found. */
export function checkArticle(db: Readable, row: typeof articles.$inferSelect): string[] {
  const document = db.select().from(documents).where(eq(documents.articleId, row.id)).get()
  if (!document) return [`article ${row.id}: its text is missing`]
  const doc = readDoc(document.doc)
  if (!doc) return [`article ${row.id}: its document does not fit the schema`]
  const map = textMap(doc)
  const rangeRows = db
    .select()
    .from(ranges)
    .where(eq(ranges.articleId, row.id))
    .orderBy(asc(ranges.annotationId), asc(ranges.ordinal))
    .all()
  return [
    ...(map.text === document.text ? [] : ['its text is not that of its document']),
    ...checkDetails(db, row),
    ...checkHistory(db, row.id, document.version, doc),
    ...checkRanges(map, rangeRows, readAnchors(db, row.id)),
    ...checkAnnotations(db, row.id, rangeRows),
    ...checkReplay(db, row.id),
    ...checkDismissals(db, row.id),
    ...checkImages(db, row.id, doc),
  ].map((difference) => `article ${row.id}: ${difference}`)
}

/** What the log says of the title and the other details last is what they are; those it never told may be anything. */
function checkDetails(db: Readable, row: typeof articles.$inferSelect): string[] {
  const log = db
    .select({ data: events.data })
    .from(events)
    .where(and(eq(events.articleId, row.id), inArray(events.type, ['article.created', 'article.updated'])))
    .orderBy(asc(events.seq))
    .all()
    .map(({ data }) => JSON.parse(data) as { title?: string; after?: Record<string, unknown> })
  const [made] = log
  const told = Object.assign({}, ...(made?.title === undefined ? [] : [{ title: made.title }]), ...log.map(({ after }) => after)) as object
  return Object.entries(told)
    .filter(([detail, value]) => row[detail as keyof typeof row] !== value)
    .map(([detail]) => `its ${detail} is not what the log says`)
}

/** Replays the steps from version 0; every snapshot on the way, and the end, must be what is stored. */
function checkHistory(db: Readable, articleId: string, version: number, doc: Node): string[] {
  const stored = new Map(
    db
      .select({ version: snapshots.version, doc: snapshots.doc })
      .from(snapshots)
      .where(eq(snapshots.articleId, articleId))
      .all()
      .map((snapshot) => [snapshot.version, snapshot.doc]),
  )
  let now = readDoc(stored.get(0) ?? 'null')
  if (!now) return ['the copy of its first version is missing or damaged']
  const differences: string[] = []
  let at = 0
  for (const row of db.select().from(steps).where(eq(steps.articleId, articleId)).orderBy(asc(steps.version)).all()) {
    at += 1
    if (row.version !== at) return [...differences, `step ${at} is missing`]
    const applied = Step.fromJSON(schema, JSON.parse(row.step) as object).apply(now)
    if (!applied.doc) return [...differences, `step ${at} cannot be replayed: ${applied.failed}`]
    now = applied.doc
    const snapshot = stored.get(at)
    if (snapshot !== undefined && !readDoc(snapshot)?.eq(now)) differences.push(`the copy of version ${at} is not what the steps give`)
  }
  if (at !== version) differences.push(`its version is ${version}, and it has ${at} steps`)
  if (!now.eq(doc)) differences.push('its text is not what its steps give')
  return differences
}

/** Every attached range has one place inside the text, every detached one none, and its state is that of the words there. */
function checkRanges(map: TextMap, rows: readonly RangeRow[], { placements, wounds }: Anchors): string[] {
  const differences: string[] = []
  const open = new Set(wounds.filter((wound) => wound.open.length > 0).map(({ no }) => no))
  const byNo = new Map(rows.map((row) => [row.no, row]))
  const placed = new Set<number>()
  for (const { no, from, to } of unpackPlacements(placements)) {
    const row = byNo.get(no)
    if (!row) differences.push(`a place is kept for range ${no}, which is not there`)
    else if (placed.has(no)) differences.push(`range ${no} is kept in two places`)
    else if (row.state === 'detached') differences.push(`range ${no} is detached and has a place`)
    placed.add(no)
    const span = spanOfPositions(map, from, to)
    if (!span) differences.push(`range ${no} stands outside the text, or on no words (${from}–${to})`)
    else if (row) {
      // Only an edge that is open may stand where no words are.
      if (!open.has(no) && (span.from !== from || span.to !== to))
        differences.push(`range ${no} stands on ${from}–${to}, and is shown on ${span.from}–${span.to}`)
      const exact = map.text.slice(span.start, span.end)
      if (!exact.isWellFormed()) differences.push(`range ${no} cuts a character in two`)
      if (row.state !== 'detached' && isSameWording(exact, row.was) !== (row.state === 'anchored'))
        differences.push(`range ${no} is ${row.state}, and its words say otherwise`)
    }
  }
  for (const row of rows) if (row.state !== 'detached' && !placed.has(row.no)) differences.push(`range ${row.no} has no place`)
  return differences
}

function checkAnnotations(db: Readable, articleId: string, rangeRows: readonly RangeRow[]): string[] {
  const differences: string[] = []
  const rangesOf = Map.groupBy(rangeRows, (row) => row.annotationId)
  const log = db
    .select({ type: events.type, annotationId: events.annotationId, version: events.version, data: events.data })
    .from(events)
    .where(and(eq(events.articleId, articleId), like(events.type, 'annotation.%')))
    .orderBy(asc(events.seq))
    .all()
  const newest = new Map(log.map((event) => [event.annotationId, event.version]))
  const made = Map.groupBy(
    log.filter((event) => event.type === 'annotation.created'),
    (event) => event.annotationId,
  )
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
    const times = made.get(row.id)?.length ?? 0
    if (times > 1) differences.push(`annotation ${row.id} was made ${times} times in the log`)
    if (times === 0) imported += 1
    else if (newest.get(row.id) !== row.version)
      differences.push(`annotation ${row.id} is at version ${row.version}, the log at ${newest.get(row.id)}`)
  }
  for (const id of made.keys()) if (id !== null && !known.has(id)) differences.push(`annotation ${id} is in the log and nowhere else`)
  return [...differences, ...checkImport(db, articleId, imported)]
}

/** What came with the article has no event of its own: the article's says how many there were. */
function checkImport(db: Readable, articleId: string, imported: number): string[] {
  const created = db
    .select({ data: events.data })
    .from(events)
    .where(and(eq(events.articleId, articleId), eq(events.type, 'article.created')))
    .all()
  if (created.length !== 1) return [`it was made ${created.length} times in the log`]
  const { annotations: told = 0 } = JSON.parse(created[0]?.data ?? '{}') as { annotations?: number }
  return told === imported ? [] : [`${told} annotations came with it by the log, and ${imported} are there`]
}

function readDoc(json: string): Node | null {
  try {
    const node = Node.fromJSON(schema, JSON.parse(json))
    node.check()
    return node
  } catch {
    return null
  }
}

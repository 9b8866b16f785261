/** What the log tells of an article against what is stored, and the mending of the latter by the former. */
import { and, asc, eq } from 'drizzle-orm'
import { packPlacements, unpackPlacements } from '@/domain/anchoring/placements'
import type { Annotation } from '@/domain/contract/annotation'
import { anchorColumns } from './anchors'
import { shownAnnotations } from './annotation-rows'
import { write, type Database, type Readable, type Transaction } from './database'
import { forgetText } from './documents'
import { replay, type Replayed } from './replay'
import { annotations, articles, documents, events, ranges, snapshots } from './schema'

/** What the log says of an annotation; who and when is in its events. */
const TOLD = [
  'kind',
  'status',
  'verdict',
  'statement',
  'claimant',
  'correction',
  'speaker',
  'manner',
  'originalWording',
  'visibility',
  'noteText',
] as const

/** One sentence for each difference between an article and its log; also when the log cannot be replayed. */
export function checkReplay(db: Readable, articleId: string): string[] {
  if (beganUntold(db, articleId)) return []
  const told = attemptReplay(db, articleId)
  if (typeof told === 'string') return [told]
  const rows = db.select().from(annotations).where(eq(annotations.articleId, articleId)).all()
  const stored = new Map(shownAnnotations(db, articleId, rows).map((annotation) => [annotation.id, annotation]))
  const document = db.select().from(documents).where(eq(documents.articleId, articleId)).get()
  const differences: string[] = []
  if (document && document.text !== told.map.text) differences.push('its text is not what its log gives')
  for (const annotation of told.annotations) {
    const there = stored.get(annotation.id)
    if (!there) {
      differences.push(`annotation ${annotation.id} is in the log and nowhere else`)
      continue
    }
    if (places(there) !== places(annotation)) differences.push(`annotation ${annotation.id} does not stand where its log puts it`)
    for (const field of TOLD)
      if (there[field] !== annotation[field]) differences.push(`annotation ${annotation.id} has another ${field} than its log`)
    if (sources(there) !== sources(annotation)) differences.push(`annotation ${annotation.id} has other sources than its log`)
    if (tagsOf(there) !== tagsOf(annotation)) differences.push(`annotation ${annotation.id} has other tags than its log`)
    if ((there.deletedAt === null) !== (annotation.deletedAt === null))
      differences.push(`annotation ${annotation.id} is ${there.deletedAt === null ? 'not ' : ''}in the bin, and its log says otherwise`)
  }
  return differences
}

/** Writes text, places and states of an article’s ranges anew from its log. Gives whether anything was written. */
export function rebuildArticle(db: Database, articleId: string): boolean {
  return write(db, (tx) => {
    if (beganUntold(tx, articleId) || checkReplay(tx, articleId).length === 0) return false
    const told = replay(tx, articleId)
    forgetText(articleId)
    rewrite(tx, articleId, told)
    return true
  })
}

function rewrite(tx: Transaction, articleId: string, told: Replayed): void {
  const { doc, version, map } = told
  const numbers = new Map<number, number>()
  for (const annotation of told.annotations) {
    const row = tx.select({ id: annotations.id }).from(annotations).where(eq(annotations.id, annotation.id)).get()
    if (!row) continue
    tx.delete(ranges).where(eq(ranges.annotationId, annotation.id)).run()
    annotation.ranges.forEach(({ state, exact, prefix, suffix, was, made }, ordinal) => {
      const { lastInsertRowid } = tx
        .insert(ranges)
        .values({ annotationId: annotation.id, articleId, ordinal, state, exact, prefix, suffix, ...made, was })
        .run()
      numbers.set(told.numbers.get(annotation.id)?.[ordinal] ?? -1, Number(lastInsertRowid))
    })
    const fields = Object.fromEntries(TOLD.map((field) => [field, annotation[field]]))
    const note = annotation.note === null ? null : JSON.stringify(annotation.note)
    const deletedAt = annotation.deletedAt === null ? null : Date.parse(annotation.deletedAt)
    tx.update(annotations)
      .set({ ...fields, note, deletedAt, state: annotation.state })
      .where(eq(annotations.id, annotation.id))
      .run()
  }
  const renumbered = <T extends { no: number }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      const no = numbers.get(item.no)
      return no === undefined ? [] : [{ ...item, no }]
    })
  const anchors = {
    placements: packPlacements(renumbered(unpackPlacements(told.anchors.placements))),
    wounds: renumbered(told.anchors.wounds),
    inserted: told.anchors.inserted,
  }
  tx.update(documents)
    .set({ version, doc: JSON.stringify(doc.toJSON()), text: map.text, ...anchorColumns(anchors) })
    .where(eq(documents.articleId, articleId))
    .run()
}

/** Mends every article from its log; gives the ids of those that were written. */
export function rebuildDatabase(db: Database): string[] {
  const ids = db.select({ id: articles.id }).from(articles).orderBy(asc(articles.createdAt)).all()
  return ids.map(({ id }) => id).filter((id) => rebuildArticle(db, id))
}

function attemptReplay(db: Readable, articleId: string): Replayed | string {
  try {
    return replay(db, articleId)
  } catch (error) {
    return `its log cannot be replayed: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Articles that an early version took in with annotations: where these began was not kept, and only what came since is told. */
function beganUntold(db: Readable, articleId: string): boolean {
  const first = db
    .select({ annotations: snapshots.annotations })
    .from(snapshots)
    .where(and(eq(snapshots.articleId, articleId), eq(snapshots.version, 0)))
    .get()
  const made = db
    .select({ data: events.data })
    .from(events)
    .where(and(eq(events.articleId, articleId), eq(events.type, 'article.created')))
    .get()
  const { annotations: count = 0 } = JSON.parse(made?.data ?? '{}') as { annotations?: number }
  return count > 0 && first?.annotations == null
}

function sources({ evidence }: Annotation): string {
  return JSON.stringify(evidence.map(({ id, url, title, excerpt, stance }) => [id, url, title, excerpt, stance]).sort())
}

function tagsOf({ tags }: Annotation): string {
  return tags
    .map(({ id }) => id)
    .sort()
    .join()
}

function places({ ranges: all }: Annotation): string {
  return JSON.stringify(all.map(({ from, to, state, was, exact }) => [from, to, state, was, exact]))
}

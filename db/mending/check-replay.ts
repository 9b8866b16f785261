/** Annotations as the log tells them, against what is stored of them. */
import { isDeepStrictEqual } from 'node:util'
import { and, asc, eq } from 'drizzle-orm'
import type { Anchors } from '@/domain/anchoring/follow-batch'
import { packPlacements, unpackPlacements } from '@/domain/anchoring/placements'
import type { Annotation } from '@/domain/contract/annotation'
import { readAnchors } from '../anchors'
import { shownAnnotations, type AnnotationRow } from '../annotation-rows'
import type { Readable } from '../database'
import { forgetText } from '../documents'
import { readDoc } from './read-doc'
import { replay, type Replayed } from '../replay'
import { annotations, documents, events, ranges, snapshots } from '../schema'

/** What the log tells of an annotation beside its places, sources and tags. */
const TOLD = [
  ...['kind', 'status', 'verdict', 'statement', 'claimant', 'correction', 'speaker', 'manner', 'originalWording'],
  ...['visibility', 'note', 'noteText', 'settledAt', 'settledBy', 'settledVersion', 'assignee', 'author', 'createdAt', 'updatedAt'],
] as (keyof Annotation)[]

/** One sentence for each difference between an article’s annotations and its log; also when the log cannot be replayed. */
export function checkReplay(db: Readable, articleId: string): string[] {
  if (beganUntold(db, articleId)) return []
  const told = attemptReplay(db, articleId)
  if (typeof told === 'string') return [told]
  const document = db.select({ doc: documents.doc, text: documents.text }).from(documents).where(eq(documents.articleId, articleId)).get()
  // Without its text nothing can be said of what stands on it; that it has none is told elsewhere.
  if (!document || !readDoc(document.doc)) return []
  // What is at hand may be of before the damage.
  forgetText(articleId)
  const rows = db.select().from(annotations).where(eq(annotations.articleId, articleId)).all()
  const readable = rows.filter(hasReadableNote)
  const stored = new Map(shownAnnotations(db, articleId, readable).map((annotation) => [annotation.id, annotation]))
  const there = new Set(rows.map(({ id }) => id))
  return [
    ...(document.text === told.map.text ? [] : ['its text is not what its log gives']),
    ...rows.filter((row) => !hasReadableNote(row)).map(({ id }) => `the note of annotation ${id} cannot be read`),
    ...told.annotations.flatMap((annotation) => {
      const now = stored.get(annotation.id)
      if (now) return differencesOf(now, annotation)
      return there.has(annotation.id) ? [] : [`annotation ${annotation.id} is in the log and nowhere else`]
    }),
    ...checkWounds(readAnchors(db, articleId), renumbered(told, storedNumbers(db, articleId))),
  ]
}

function differencesOf(there: Annotation, told: Annotation): string[] {
  const name = `annotation ${told.id}`
  return [
    ...(isDeepStrictEqual(places(there), places(told)) ? [] : [`${name} does not stand where its log puts it`]),
    ...(there.version === told.version ? [] : [`${name} is at version ${there.version}, the log at ${told.version}`]),
    ...TOLD.filter((field) => !isDeepStrictEqual(there[field], told[field])).map((field) => `${name} has another ${field} than its log`),
    ...(isDeepStrictEqual(sources(there), sources(told)) ? [] : [`${name} has other sources than its log`]),
    ...(isDeepStrictEqual(tagsOf(there), tagsOf(told)) ? [] : [`${name} has other tags than its log`]),
    ...((there.deletedAt === null) === (told.deletedAt === null)
      ? []
      : [`${name} is ${there.deletedAt === null ? 'not ' : ''}in the bin, and its log says otherwise`]),
  ]
}

/** What ranges lost, and what was put in since, decides whether words come back to them. */
function checkWounds(there: Anchors, told: Anchors): string[] {
  const [stored, wounds] = [there, told].map((anchors) => new Map(anchors.wounds.map((wound) => [wound.no, wound]))) as [Wounds, Wounds]
  const numbers = [...new Set([...stored.keys(), ...wounds.keys()])].sort((a, b) => a - b)
  const others = numbers.filter((no) => !isDeepStrictEqual(stored.get(no), wounds.get(no)))
  return [
    ...others.map((no) => `what range ${no} lost is not what its log tells`),
    ...(isDeepStrictEqual(there.inserted, told.inserted) ? [] : ['what was put in since ranges lost words is not what its log tells']),
  ]
}
type Wounds = Map<number, Anchors['wounds'][number]>

/** The numbers under which ranges are stored, by their annotations. */
export function storedNumbers(db: Readable, articleId: string): Map<string, number[]> {
  const rows = db
    .select({ no: ranges.no, id: ranges.annotationId })
    .from(ranges)
    .where(eq(ranges.articleId, articleId))
    .orderBy(asc(ranges.annotationId), asc(ranges.ordinal))
    .all()
  return new Map([...Map.groupBy(rows, ({ id }) => id)].map(([id, own]) => [id, own.map(({ no }) => no)]))
}

/** Places and wounds with the numbers under which their ranges are stored; without those of ranges that are not. */
export function renumbered({ anchors, numbers }: Replayed, stored: ReadonlyMap<string, readonly number[]>): Anchors {
  const known = new Map([...numbers].flatMap(([id, own]) => own.map((no, i): [number, number | undefined] => [no, stored.get(id)?.[i]])))
  const renumber = <T extends { no: number }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      const no = known.get(item.no)
      return no === undefined ? [] : [{ ...item, no }]
    })
  return {
    placements: packPlacements(renumber(unpackPlacements(anchors.placements))),
    wounds: renumber(anchors.wounds),
    inserted: anchors.inserted,
  }
}

function attemptReplay(db: Readable, articleId: string): Replayed | string {
  try {
    return replay(db, articleId)
  } catch (error) {
    return `its log cannot be replayed: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Articles that an early version took in with annotations: where these began was not kept, and only what came since is told. */
export function beganUntold(db: Readable, articleId: string): boolean {
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
  return count > 0 && first !== undefined && first.annotations === null
}

function hasReadableNote({ note }: AnnotationRow): boolean {
  try {
    JSON.parse(note ?? 'null')
    return true
  } catch {
    return false
  }
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)

const sources = ({ evidence }: Annotation): unknown => [...evidence].sort(byId)

const tagsOf = ({ tags }: Annotation): string[] => tags.map(({ id }) => id).sort()

const places = ({ ranges: all }: Annotation): unknown =>
  all.map(({ from, to, state, was, exact, prefix, suffix, made }) => [from, to, state, was, exact, made ?? { prefix, suffix }])

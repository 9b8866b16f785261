/** Takes a change of an annotation back, from what its log says was there before: no field is guessed and no verdict given anew. */
import { and, eq, like, lt, max } from 'drizzle-orm'
import type { Person } from '@/domain/annotation/permissions'
import { worstState } from '@/domain/annotation/settling'
import { spanOfPositions } from '@/domain/article/positions'
import type { Annotation, Range } from '@/domain/contract/annotation'
import type { Somebody } from '@/domain/contract/common'
import { Refusal } from '@/domain/contract/refusal'
import { differences, expectAnnotation, shown } from './annotations'
import { write, type Database, type Readable, type Transaction } from './database'
import { currentText, type CurrentText } from './documents'
import { insertEvent } from './events'
import { replaceRanges, type NewRange, type RangeRow } from './ranges'
import { annotations, events } from './schema'
import { mappingSince } from './steps'
import { setTags } from './tags'

type Columns = Partial<typeof annotations.$inferInsert>

/** Changes that can be taken back; making, binning and restoring have their own opposites. */
const REVERTIBLE = ['updated', 'settled', 'reopened', 'confirmed', 'reverted'].map((verb) => `annotation.${verb}`)

/**
 * Takes the change back that led to `version`, as long as nobody has changed the same fields since. Places are followed
 * through the edits since. Doing it twice is harmless.
 */
export function revertAnnotation(db: Database, person: Person, id: string, version: number, now: Date): Annotation {
  return write(db, (tx) => {
    const row = expectAnnotation(tx, person, id, 'annotate')
    if (row.deletedAt !== null) throw new Refusal('missing', 'This annotation is in the bin; restore it before changing it.')
    const change = changeTo(tx, id, version)
    if (!change || !REVERTIBLE.includes(change.type))
      throw new Refusal('invalid', `No change led to version ${version} that can be taken back: it was made, deleted or restored then.`)
    const before = shown(tx, row)
    if (!isLike(before, change.after)) {
      if (isLike(before, change.before)) return before
      throw new Refusal('stale', 'Somebody changed this annotation meanwhile. Look at it as it is now.', { more: { current: before } })
    }
    const text = currentText(tx, row.articleId)
    const { ranges, tags } = change.before
    const states = ranges ? putBack(tx, text, id, ranges, change.seq) : null
    const names = tags?.map(({ name }) => name)
    if (names) setTags(tx, id, names, now)
    const next = tx
      .update(annotations)
      .set({
        ...columnsOf(change.before),
        ...(states && { state: worstState(states) }),
        version: row.version + 1,
        updatedAt: now.getTime(),
      })
      .where(eq(annotations.id, id))
      .returning()
      .get()
    const after = shown(tx, next)
    const moved = states ? { ranges: { before: before.ranges, after: after.ranges } } : {}
    const data = { changes: { ...differences(before, after), ...moved } }
    const type = 'annotation.reverted'
    insertEvent(tx, { at: now.getTime(), actor: person, type, articleId: row.articleId, annotationId: id, version: next.version, data })
    return after
  })
}

interface Change {
  seq: number
  type: string
  before: Partial<Annotation>
  after: Partial<Annotation>
}

function changeTo(db: Readable, id: string, version: number): Change | undefined {
  const event = db
    .select({ seq: events.seq, type: events.type, data: events.data })
    .from(events)
    .where(and(eq(events.annotationId, id), eq(events.version, version), like(events.type, 'annotation.%')))
    .get()
  if (!event) return undefined
  const { changes = {} } = JSON.parse(event.data) as { changes?: Record<string, Record<'before' | 'after', unknown>> }
  const side = (which: 'before' | 'after') => Object.fromEntries(Object.entries(changes).map(([key, sides]) => [key, sides[which]]))
  return { seq: event.seq, type: event.type, before: side('before'), after: side('after') }
}

/** Whether an annotation has these values. The text may have been edited since: of places only what they hold for is compared. */
function isLike(annotation: Annotation, values: Partial<Annotation>): boolean {
  return (Object.keys(values) as (keyof Annotation)[]).every((key) => {
    if (key === 'state') return true
    const part = (from: Partial<Annotation>): unknown =>
      key === 'ranges' ? from.ranges?.map(({ was }) => was) : key === 'tags' ? from.tags?.map((tag) => tag.id) : from[key]
    return JSON.stringify(part(annotation)) === JSON.stringify(part(values))
  })
}

const PLAIN = [
  ...['kind', 'status', 'verdict', 'statement', 'claimant', 'correction', 'speaker', 'manner', 'originalWording'],
  ...['visibility', 'noteText', 'settledVersion'],
] as (keyof Annotation)[]

/** The columns that hold these fields; places and tags have tables of their own. */
function columnsOf(was: Partial<Annotation>): Columns {
  const columns: Columns = Object.fromEntries(PLAIN.filter((field) => field in was).map((field) => [field, was[field]]))
  if ('note' in was) columns.note = was.note ? JSON.stringify(was.note) : null
  if ('settledAt' in was) columns.settledAt = was.settledAt ? Date.parse(was.settledAt) : null
  if ('settledBy' in was) [columns.settledBy, columns.settledByName] = idAndName(was.settledBy)
  if ('assignee' in was) [columns.assigneeId, columns.assigneeName] = idAndName(was.assignee)
  return columns
}

const idAndName = (somebody: Somebody | null | undefined): [string | null, string | null] => [somebody?.id ?? null, somebody?.name ?? null]

/** Puts ranges where they were before the event `seq`: followed through the edits since, detached where they were so or where those took their words. */
function putBack(tx: Transaction, text: CurrentText, id: string, ranges: readonly Range[], seq: number): RangeRow['state'][] {
  const { articleId, map } = text
  const edited = tx
    .select({ version: max(events.version) })
    .from(events)
    .where(and(eq(events.articleId, articleId), eq(events.type, 'article.edited'), lt(events.seq, seq)))
    .get()
  const mapping = mappingSince(tx, articleId, edited?.version ?? 0)
  const wanted = ranges.map(({ from, to, exact, prefix, suffix, was, made }): NewRange => {
    const [start, end] = from === null || to === null ? [0, 0] : [mapping.map(from, 1), mapping.map(to, -1)]
    return { span: start < end ? spanOfPositions(map, start, end) : null, quote: { exact, prefix, suffix }, was, made }
  })
  return replaceRanges(tx, { ...text, annotationId: id }, wanted)
}

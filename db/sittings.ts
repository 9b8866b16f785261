/** The timeline of an article: who edited its text when, and what was done on it meanwhile, read from the log. */
import { and, asc, desc, eq, gt, gte, inArray, like, lt, min, or, sql } from 'drizzle-orm'
import type { Person } from '@/domain/annotation/permissions'
import type { RangeState } from '@/domain/contract/annotation'
import type { Doing, Sitting, SittingPage } from '@/domain/contract/history'
import type { Database, Readable } from './database'
import { didOf } from './did'
import { expectArticle } from './expect-article'
import { events } from './schema'
import { isDetaching, type Touched } from './touched'

/** Milliseconds without an edit after which the next one begins a sitting of its own. */
const PAUSE = 10 * 60_000
/** So many events are read at a time. */
const CHUNK = 500

/** A sitting, with the number of its first event. */
interface Found {
  seq: number
  sitting: Sitting
  states: Map<string, RangeState>
  /** Annotations that an edit of it left without words. */
  lost: Set<string>
}

/** Who edited the text when, newest first: edits of one person in one go are one sitting. `before` is the `from` of the last one that was seen. */
export function listSittings(
  db: Database,
  person: Person,
  articleId: string,
  { before, limit }: { before?: number | undefined; limit: number },
): SittingPage {
  expectArticle(db, person, articleId, 'read')
  const found: Found[] = []
  let next: string | null = null
  for (const row of editsOf(db, articleId, before)) {
    const last = found.at(-1)
    if (last && belongs(last.sitting, row)) {
      addTo(last, row)
      continue
    }
    if (found.length === limit) {
      next = String(last?.sitting.from)
      break
    }
    found.push(opened(row))
  }
  addDoings(db, articleId, found, before)
  const items = found.map(({ sitting, states, lost }): Sitting => ({
    ...sitting,
    touched: states.size,
    detached: [...lost].filter((id) => states.get(id) === 'detached').length,
  }))
  return { items, next }
}

type EditRow = ReturnType<typeof readChunk>[number]

/** Edits up to a version, newest first, and last of all the import. */
function* editsOf(db: Database, articleId: string, before: number | undefined): Generator<EditRow> {
  for (let below = Infinity; ;) {
    const rows = readChunk(db, articleId, before, below)
    yield* rows
    if (rows.length < CHUNK) return
    below = rows.at(-1)?.seq ?? 0
  }
}

function readChunk(db: Database, articleId: string, before: number | undefined, below: number) {
  const told = <T>(key: string) => sql<T>`json_extract(${events.data}, ${`$.${key}`})`
  return db
    .select({
      seq: events.seq,
      at: events.at,
      actorId: events.actorId,
      actorName: events.actorName,
      type: events.type,
      to: sql<number>`${events.version}`,
      from: told<number | null>('from'),
      added: told<number | null>('added'),
      removed: told<number | null>('removed'),
      words: told<number | null>('words'),
      copy: told<number | null>('copy'),
      restored: told<number | null>('restored'),
      touched: told<string | null>('touched'),
    })
    .from(events)
    .where(
      and(
        eq(events.articleId, articleId),
        inArray(events.type, ['article.edited', 'article.created']),
        before === undefined ? undefined : lt(events.version, before + 1),
        Number.isFinite(below) ? lt(events.seq, below) : undefined,
      ),
    )
    .orderBy(desc(events.seq))
    .limit(CHUNK)
    .all()
}

const howOf = ({ type, copy, restored }: EditRow): Sitting['how'] =>
  type === 'article.created' ? 'import' : restored !== null ? 'restore' : copy !== null ? 'copy' : 'edit'

/** Whether an edit is of the sitting that came after it. A copy or an older version taken in stands alone. */
function belongs({ how, person, startedAt }: Sitting, row: EditRow): boolean {
  const isTyped = how === 'edit' && howOf(row) === 'edit'
  return isTyped && person.id === row.actorId && person.name === row.actorName && Date.parse(startedAt) - row.at <= PAUSE
}

function opened(row: EditRow): Found {
  const at = new Date(row.at).toISOString()
  const found: Found = {
    seq: row.seq,
    states: new Map(),
    lost: new Set(),
    sitting: {
      ...{ from: row.to, to: row.to, how: howOf(row), restored: row.restored },
      ...{ person: { id: row.actorId, name: row.actorName }, startedAt: at, endedAt: at },
      ...{ words: row.words, added: 0, removed: 0, touched: 0, detached: 0, doings: [] },
    },
  }
  addTo(found, row)
  return found
}

function addTo(found: Found, row: EditRow): void {
  const { sitting, states, lost } = found
  found.seq = row.seq
  sitting.from = row.from ?? row.to
  sitting.startedAt = new Date(row.at).toISOString()
  sitting.added += row.added ?? 0
  sitting.removed += row.removed ?? 0
  for (const touched of JSON.parse(row.touched ?? '[]') as Touched[]) {
    // Read backwards: what a later edit said of an annotation holds.
    if (!states.has(touched.id)) states.set(touched.id, touched.state)
    if (isDetaching(touched)) lost.add(touched.id)
  }
}

/** Adds what was done while the text was as each sitting left it. */
function addDoings(db: Database, articleId: string, found: readonly Found[], before: number | undefined): void {
  const oldest = found.at(-1)
  if (!oldest) return
  const until = before === undefined ? null : firstAfter(db, articleId, before)
  const rows = db
    .select({
      seq: events.seq,
      at: events.at,
      actorId: events.actorId,
      actorName: events.actorName,
      type: events.type,
      isMoved: sql<number>`json_type(${events.data}, '$.changes.ranges') is not null`,
      isPassage: sql<number>`json_extract(${events.data}, '$.dismissal.kind') is 'passage'`,
      title: sql<string | null>`case when ${events.type} = 'article.updated' then json_extract(${events.data}, '$.after.title') end`,
    })
    .from(events)
    .where(
      and(
        eq(events.articleId, articleId),
        gte(events.seq, oldest.seq),
        until === null ? undefined : lt(events.seq, until),
        or(
          ...['annotation.%', 'evidence.%', 'dismissal.%'].map((types) => like(events.type, types)),
          inArray(events.type, ['article.updated', 'speaker.corrected']),
        ),
      ),
    )
    .orderBy(asc(events.seq))
    .all()
  let at = found.length - 1
  for (const { seq, actorId, actorName, type, isMoved, isPassage, title, ...row } of rows) {
    while (at > 0 && (found[at - 1]?.seq ?? Infinity) < seq) at--
    const did = didOf(type, { isMoved: isMoved === 1, isRetitled: title !== null, isPassage: isPassage === 1 })
    const doings = found[at]?.sitting.doings
    if (did === null || !doings) continue
    add(doings, {
      did,
      person: { id: actorId, name: actorName },
      count: 1,
      at: new Date(row.at).toISOString(),
      ...(title !== null && { title }),
    })
  }
}

function add(doings: Doing[], doing: Doing): void {
  const known = doings.find(({ did, person }) => did === doing.did && person.id === doing.person.id && person.name === doing.person.name)
  if (known) Object.assign(known, doing, { count: known.count + 1 })
  else doings.push(doing)
}

/** The number of the first edit after a version. */
export function firstAfter(db: Readable, articleId: string, version: number): number | null {
  return (
    db
      .select({ seq: min(events.seq) })
      .from(events)
      .where(and(eq(events.articleId, articleId), eq(events.type, 'article.edited'), gt(events.version, version)))
      .get()?.seq ?? null
  )
}

/** An article as its log tells it: text, annotations and places at any version, by doing again what was done. */
import { and, asc, eq, isNull, like, or } from 'drizzle-orm'
import { Node } from '@tiptap/pm/model'
import { Step, type StepMap } from '@tiptap/pm/transform'
import { acceptRanges, removeRanges } from '@/domain/anchoring/accept'
import { applyBatch } from '@/domain/anchoring/apply-batch'
import type { Anchors } from '@/domain/anchoring/follow-batch'
import { packPlacements, unpackPlacements } from '@/domain/anchoring/placements'
import { putRanges, type PutRange } from '@/domain/anchoring/put-ranges'
import { describeRange } from '@/domain/anchoring/locate'
import { worstState } from '@/domain/annotation/settling'
import { LogMapping } from '@/domain/article/log-mapping'
import { spanOfPositions, textMap, type TextMap } from '@/domain/article/positions'
import { schema } from '@/domain/article/schema'
import type { Mirrors } from '@/domain/article/steps'
import type { Annotation, Range, RangeState } from '@/domain/contract/annotation'
import type { Evidence } from '@/domain/contract/evidence'
import type { Tag } from '@/domain/contract/tag'
import type { Readable } from './database'
import { events, snapshots } from './schema'

/** What is known of a range beside its place. */
interface RangeFacts {
  state: RangeState
  was: string
  quote: { exact: string; prefix: string; suffix: string }
}

export interface Replayed {
  version: number
  doc: Node
  map: TextMap
  anchors: Anchors
  /** Every annotation that ever was, with its ranges as they were; those in the bin too. */
  annotations: Annotation[]
  /** The numbers of an annotation’s ranges in `anchors`, in their order. */
  numbers: ReadonlyMap<string, readonly number[]>
}

export type LogRow = Pick<typeof events.$inferSelect, 'type' | 'annotationId' | 'version' | 'data' | 'at' | 'actorId' | 'actorName'>

/** Called after each line of the log (null before the first), to look at an annotation as it is by then. */
export type Observer = (row: LogRow | null, look: (id: string) => { annotation: Annotation; version: number } | undefined) => void

/** Does an article’s log again, up to a version of its text (annotations as they were when that version was left), or to its end. */
export function replay(db: Readable, articleId: string, until = Infinity, observe?: Observer): Replayed {
  const first = db
    .select({ doc: snapshots.doc, annotations: snapshots.annotations })
    .from(snapshots)
    .where(and(eq(snapshots.articleId, articleId), eq(snapshots.version, 0)))
    .get()
  if (!first) throw new Error(`The first version of article ${articleId} is missing.`)
  const tape = new Tape(Node.fromJSON(schema, JSON.parse(first.doc)), JSON.parse(first.annotations ?? '[]') as Annotation[])
  const log = db
    .select({
      ...{ type: events.type, annotationId: events.annotationId, version: events.version, data: events.data, at: events.at },
      ...{ actorId: events.actorId, actorName: events.actorName },
    })
    .from(events)
    .where(
      or(
        and(
          eq(events.articleId, articleId),
          or(like(events.type, 'annotation.%'), like(events.type, 'evidence.%'), eq(events.type, 'article.edited')),
        ),
        // What happens to a tag happens to all that carry it.
        and(isNull(events.articleId), or(eq(events.type, 'tag.deleted'), eq(events.type, 'tag.merged'))),
      ),
    )
    .orderBy(asc(events.seq))
    .all()
  const look = (id: string) => tape.look(id)
  observe?.(null, look)
  for (const row of log) {
    if (row.type.startsWith('tag.')) tape.retag(JSON.parse(row.data) as Retagged)
    else if (row.type !== 'article.edited') tape.annotate(row)
    else if (!tape.edit(JSON.parse(row.data) as Edited, until)) break
    observe?.(row, look)
  }
  return tape.result()
}

interface Edited {
  from: number
  clientId: string
  steps: object[]
  mirrors?: Mirrors
}

/** A tag that is gone, and the one that stands in its place if there is one. */
interface Retagged {
  tag?: { id: string }
  from?: { id: string }
  into?: Tag
}

class Tape {
  private version = 0
  private map: TextMap | null = null
  private anchors: Anchors = { placements: packPlacements([]), wounds: [], inserted: [] }
  private next = 0
  private readonly facts = new Map<number, RangeFacts>()
  private readonly numbers = new Map<string, number[]>()
  private readonly annotations = new Map<string, Annotation>()
  private readonly done: { map: StepMap; undoes: number | undefined }[] = []
  private doc: Node

  constructor(doc: Node, imported: readonly Annotation[]) {
    this.doc = doc
    for (const annotation of imported) this.place(annotation)
  }

  /** Does a batch of steps again, as far as `until`; false when it goes on beyond. */
  edit({ from, clientId: client, steps, mirrors = [] }: Edited, until: number): boolean {
    if (from >= until) return false
    const undoes = new Map(mirrors)
    const before = this.text()
    const docs: Node[] = []
    const maps: StepMap[] = []
    for (const json of steps.slice(0, until - from)) {
      const step = Step.fromJSON(schema, json)
      const { doc, failed } = step.apply(this.doc)
      if (!doc) throw new Error(`Step ${from + maps.length + 1} cannot be replayed: ${failed}`)
      docs.push(this.doc)
      this.done.push({ map: step.getMap(), undoes: undoes.get(maps.length) })
      maps.push(step.getMap())
      this.doc = doc
    }
    this.map = null
    const since = (version: number, count: number): LogMapping => {
      const mapping = new LogMapping(version)
      for (const { map, undoes: led } of this.done.slice(version, from + count)) mapping.add(map, led)
      return mapping
    }
    const batch = { version: from, client, before, after: this.text(), docs, doc: this.doc, maps, undoing: undoes, since }
    const { anchors, changes } = applyBatch(this.anchors, batch, (no) => this.facts.get(no)?.was ?? '')
    this.anchors = anchors
    for (const { no, state, quote } of changes) {
      const facts = this.facts.get(no)
      if (facts) this.facts.set(no, { ...facts, state, quote: quote ?? facts.quote })
    }
    this.version = from + maps.length
    return maps.length === steps.length
  }

  /** Does again what became of a tag. */
  retag({ tag, from = tag, into }: Retagged): void {
    for (const annotation of this.annotations.values()) {
      if (!annotation.tags.some(({ id }) => id === from?.id)) continue
      const others = annotation.tags.filter(({ id }) => id !== from?.id && id !== into?.id)
      this.annotations.set(annotation.id, { ...annotation, tags: into ? [...others, into] : others })
    }
  }

  /** Does a change of an annotation, or of its evidence, again. */
  annotate({ type, annotationId, version, data, at }: LogRow): void {
    const told = JSON.parse(data) as {
      annotation?: Annotation
      changes?: Record<string, { after: unknown }>
      evidence?: Evidence
    }
    if (type === 'annotation.created' && told.annotation) return this.place(told.annotation)
    const known = annotationId === null ? undefined : this.annotations.get(annotationId)
    if (!known) return
    if (told.evidence) {
      const others = known.evidence.filter((item) => item.id !== told.evidence?.id)
      const evidence =
        type === 'evidence.deleted' ? others : [...others, told.evidence].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
      this.annotations.set(known.id, { ...known, evidence })
      return
    }
    const updatedAt = new Date(at).toISOString()
    const { ranges, ...after } = Object.fromEntries(
      Object.entries(told.changes ?? {}).map(([key, change]) => [key, change.after]),
    ) as Partial<Annotation>
    const deletedAt = told.annotation ? told.annotation.deletedAt : known.deletedAt
    this.annotations.set(known.id, { ...known, ...after, deletedAt, updatedAt, version: version ?? known.version })
    if (ranges) this.put(known.id, ranges)
    else if (type === 'annotation.settled' || type === 'annotation.confirmed')
      this.anchors = acceptRanges(this.anchors, new Set(this.numbers.get(known.id)), this.text())
  }

  /** An annotation as it is by now. */
  look(id: string): { annotation: Annotation; version: number } | undefined {
    const known = this.annotations.get(id)
    return known && { annotation: this.placed([known], new Set(this.numbers.get(id)))[0] as Annotation, version: this.version }
  }

  result(): Replayed {
    const map = this.text()
    const annotations = this.placed([...this.annotations.values()])
    return { version: this.version, doc: this.doc, map, anchors: this.anchors, annotations, numbers: this.numbers }
  }

  private placed(annotations: readonly Annotation[], only?: ReadonlySet<number>): Annotation[] {
    const map = this.text()
    const places = new Map(unpackPlacements(this.anchors.placements, only).map((placement) => [placement.no, placement]))
    return annotations.map((annotation) => {
      const ranges = (this.numbers.get(annotation.id) ?? []).map((no) => this.range(no, places.get(no), map))
      return { ...annotation, ranges, state: worstState(ranges.map((range) => range.state)) }
    })
  }

  private range(no: number, place: { from: number; to: number } | undefined, map: TextMap): Range {
    const { state, was, quote } = this.facts.get(no) ?? {
      state: 'detached' as const,
      was: '',
      quote: { exact: '', prefix: '', suffix: '' },
    }
    const span = place ? spanOfPositions(map, place.from, place.to) : null
    if (!span) return { start: null, end: null, from: null, to: null, ...quote, state: 'detached', was }
    const { prefix, suffix } = quote
    return { ...span, ...describeRange(map.text, span.start, span.end), state, was, made: { prefix, suffix } }
  }

  private text(): TextMap {
    this.map ??= textMap(this.doc)
    return this.map
  }

  private place(annotation: Annotation): void {
    this.annotations.set(annotation.id, annotation)
    this.put(annotation.id, annotation.ranges)
  }

  /** Puts an annotation on ranges: what was known of those before is forgotten. */
  private put(id: string, ranges: readonly Range[]): void {
    const others = removeRanges(this.anchors, new Set(this.numbers.get(id)))
    const numbers = ranges.map(({ state, was, exact, prefix, suffix, made }) => {
      this.facts.set(this.next, { state, was, quote: { exact, prefix, suffix, ...made } })
      return this.next++
    })
    this.numbers.set(id, numbers)
    const put = ranges.map(({ from, to, exact, was, state }, i): PutRange => {
      const span = from !== null && to !== null ? { from, to } : null
      return { no: numbers[i] ?? -1, span, exact, was, state }
    })
    this.anchors = putRanges(others, put, this.version)
  }
}

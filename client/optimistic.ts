/** What an annotation will look like when a change is through: shown at once, replaced by the server's answer. */
import { settle, worstState } from '@/domain/annotation/settling'
import type { Person } from '@/domain/annotation/permissions'
import { exactOf, spanOfOffsets, spanOfPositions, type TextMap } from '@/domain/article/positions'
import { describeRange } from '@/domain/anchoring/locate'
import type { Annotation, AnnotationChange, NewAnnotation, Range, Selector } from '@/domain/contract/annotation'
import type { Evidence, NewEvidence } from '@/domain/contract/evidence'
import type { Verdict } from '@/domain/contract/scale'
import type { Tag } from '@/domain/contract/tag'

/** What the page knows while it guesses the answer. */
export interface Known {
  person: Person
  /** The text that is shown, and the newest of the server's versions in it. */
  map: TextMap
  version: number
  scale: readonly Verdict[]
  tags: readonly Tag[]
  now: Date
}

/** The annotation that a request to make one will answer with. */
export function expectedAnnotation(articleId: string, input: NewAnnotation & { id: string }, known: Known): Annotation {
  const time = known.now.toISOString()
  const fresh: Annotation = {
    id: input.id,
    articleId,
    kind: input.kind,
    ranges: [],
    state: 'anchored',
    tags: [],
    note: null,
    noteText: '',
    statement: null,
    claimant: null,
    correction: null,
    speaker: null,
    manner: null,
    originalWording: null,
    status: 'open',
    verdict: null,
    settledAt: null,
    settledBy: null,
    settledVersion: null,
    visibility: input.kind === 'note' ? 'internal' : 'public',
    assignee: null,
    evidence: [],
    version: 1,
    author: { id: known.person.id, name: known.person.name },
    createdAt: time,
    updatedAt: time,
    deletedAt: null,
  }
  const { id: _id, ...change } = input
  return { ...changedAnnotation(fresh, change, known), version: 1 }
}

/** The annotation after a change; its version stays the one the server knows. */
export function changedAnnotation(annotation: Annotation, change: AnnotationChange, known: Known): Annotation {
  const {
    tags,
    target,
    seen: _seen,
    assignee: _assignee,
    version: _version,
    status: _status,
    verdict: _verdict,
    kind: _kind,
    ...fields
  } = change
  const set = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  const next: Annotation = { ...annotation, ...set, updatedAt: known.now.toISOString() }
  if (change.note !== undefined) next.noteText = change.note === null ? '' : wordsOf(change.note)
  if (tags) next.tags = tags.map((name) => tagNamed(name, known.tags))
  if (target) next.ranges = target.flatMap((selector) => expectedRange(selector, known.map, annotation.ranges) ?? [])
  if (target) next.state = worstState(next.ranges.map((range) => range.state))
  const settled = settle(
    annotation,
    { ...change, wordsMoved: target !== undefined && !isSamePlaces(annotation.ranges, next.ranges) },
    known.scale,
  )
  if (!settled.ok) return next
  Object.assign(next, settled.next)
  if (settled.outcome === 'settled') {
    Object.assign(next, {
      settledAt: known.now.toISOString(),
      settledBy: { id: known.person.id, name: known.person.name },
      settledVersion: known.version,
    })
    next.ranges = next.ranges.map((range) =>
      range.state === 'detached' ? range : { ...range, was: range.exact, state: 'anchored' as const },
    )
    next.state = next.ranges.some((range) => range.state === 'detached') ? 'detached' : 'anchored'
  } else if (settled.outcome === 'reopened') Object.assign(next, { settledAt: null, settledBy: null, settledVersion: null })
  return next
}

/** The source that a request to add one will answer with. */
export function expectedEvidence(
  annotationId: string,
  input: NewEvidence & { id: string },
  known: Pick<Known, 'person' | 'now'>,
): Evidence {
  const { id, kind, url, title, excerpt, stance, note, seenAt, archivedUrl } = input
  return {
    id,
    annotationId,
    kind: kind ?? 'link',
    url: url ?? null,
    title: title ?? hostOf(url) ?? '',
    excerpt: excerpt ?? null,
    stance: stance ?? 'supports',
    note: note ?? null,
    seenAt: seenAt ?? null,
    archivedUrl: archivedUrl ?? null,
    author: { id: known.person.id, name: known.person.name },
    createdAt: known.now.toISOString(),
    version: 1,
  }
}

/** The annotation after somebody said that it still holds for its words. */
export function confirmedAnnotation(annotation: Annotation): Annotation {
  const ranges = annotation.ranges.map((range) => ({ ...range, was: range.exact, state: 'anchored' as const }))
  return { ...annotation, ranges, state: 'anchored' }
}

/** Whether a change may give or take a verdict, or put it on other words. */
export function touchesSettlement(change: AnnotationChange): boolean {
  return ['kind', 'status', 'verdict', 'target'].some((key) => key in change)
}

/** The fields of a change as they were before it, at a version of the text: the change that takes it back. */
export function inverseOf(before: Annotation, change: AnnotationChange, version: number): AnnotationChange {
  const inverse: AnnotationChange = {}
  for (const key of Object.keys(change) as (keyof AnnotationChange)[]) {
    if (key === 'tags') inverse.tags = before.tags.map((tag) => tag.name)
    else if (key === 'target') Object.assign(inverse, { target: before.ranges.flatMap(positionsOf), version })
    else if (key === 'assignee') inverse.assignee = before.assignee?.id ?? null
    else if (key !== 'seen' && key !== 'version') Object.assign(inverse, { [key]: before[key] })
  }
  // Another kind, or other words, take the verdict away: taking them back gives it back.
  if (touchesSettlement(change) && (before.verdict !== null || before.status === 'done')) {
    Object.assign(inverse, { status: before.status, verdict: before.verdict, seen: before.ranges.map((range) => range.exact) })
  } else if ('verdict' in change || 'status' in change) Object.assign(inverse, { status: before.status, verdict: null })
  return inverse
}

/** A range of an annotation, by its number, as a selector that is checked against its words; one that has none is kept as it is. */
export function positionsOf({ from, to, exact }: Range, index: number): Selector[] {
  return [from === null || to === null ? { type: 'Kept', range: index } : { type: 'Positions', from, to, exact }]
}

/** A range of the current text, or null when it holds no words. `own` are the ranges that can be kept. */
export function expectedRange(selector: Selector, map: TextMap, own: readonly Range[] = []): Range | null {
  if (selector.type === 'Kept') return own[selector.range] ?? null
  const span =
    selector.type === 'Positions'
      ? spanOfPositions(map, selector.from, selector.to)
      : selector.type === 'TextPositionSelector'
        ? spanOfOffsets(map, selector.start, selector.end)
        : null
  return span && { ...span, ...describeRange(map.text, span.start, span.end), state: 'anchored', was: exactOf(map, span) }
}

function isSamePlaces(before: readonly Range[], after: readonly Range[]): boolean {
  return before.length === after.length && before.every((range, i) => range.exact === after[i]?.exact)
}

function tagNamed(name: string, known: readonly Tag[]): Tag {
  const key = name.toLowerCase()
  return known.find((tag) => tag.name.toLowerCase() === key) ?? { id: `new:${name}`, name, colour: 'slate', uses: 1, version: 0 }
}

function wordsOf(node: unknown): string {
  if (node === null || typeof node !== 'object') return ''
  const { text, content, type } = node as { text?: string; content?: unknown[]; type?: string }
  if (typeof text === 'string') return text
  const words = (content ?? []).map(wordsOf)
  return type === 'paragraph' ? words.join('') : words.filter(Boolean).join('\n')
}

function hostOf(url: string | null | undefined): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
}

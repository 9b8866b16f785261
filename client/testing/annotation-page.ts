/** The annotations of an article as a page has them, in front of a server that answers as a test tells it. */
import { expect } from 'vitest'
import type { Person } from '@/domain/annotation/permissions'
import { textMap } from '@/domain/article/positions'
import { schema } from '@/domain/article/schema'
import type { Annotation, AnnotationChange, NewAnnotation } from '@/domain/contract/annotation'
import type { Evidence } from '@/domain/contract/evidence'
import type { Verdict } from '@/domain/contract/scale'
import { AnnotationWriter } from '../annotation-writer'
import { annotationQuery, cacheAnnotation, lightAnnotationsQuery } from '../annotations'
import { changedAnnotation, expectedAnnotation, expectedEvidence, type Known } from '../optimistic'
import { Outbox, type Change } from '../outbox'
import { newQueryClient } from '../query-client'
import { Problem } from '../request'
import { UndoStack } from '../undo-stack'

export const ARTICLE = '018f0000-0000-7000-8000-0000000000a0'
export const ANNOTATION = '018f0000-0000-7000-8000-0000000000a1'
export const OTHER = '018f0000-0000-7000-8000-0000000000a2'
const PERSON = '018f0000-0000-7000-8000-0000000000a3'
const marieke: Person = { id: PERSON, name: 'Marieke Visser', email: 'm@example.org', role: 'member' }
const CORRECT: Verdict = { verdict: 'correct', kind: 'claim', name: { en: 'Correct', nl: 'Klopt' }, colour: 'good', settles: true }

const doc = schema.nodeFromJSON({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'De dijk is in 2019 versterkt.' }] }],
})
export const known: Known = {
  person: marieke,
  map: textMap(doc),
  version: 0,
  scale: [CORRECT],
  tags: [],
  now: new Date('2026-11-24T10:00:00Z'),
}
export const at = (from: number, to: number): NewAnnotation['target'] => [{ type: 'Positions', from, to, exact: doc.textBetween(from, to) }]
export const stored = (id: string, more: Partial<Annotation> = {}): Annotation => ({
  ...expectedAnnotation(ARTICLE, { id, kind: 'claim', target: at(4, 8), version: 0 }, known),
  ...more,
})

type Answer = (change: Change) => unknown

/** A page with what the server has, and a server that answers each request as it is told, and otherwise as it would. */
export function page(...items: Annotation[]) {
  const queryClient = newQueryClient()
  queryClient.setQueryData(lightAnnotationsQuery(ARTICLE).queryKey, { version: 0, items: [] })
  for (const item of items) cacheAnnotation(queryClient, item)
  const server = new Map(items.map((item) => [item.id, item]))
  const sent: string[] = []
  const told: Answer[] = []
  const undoStack = new UndoStack()
  const outbox = new Outbox({
    store: { put: async () => undefined, remove: async () => undefined },
    send: async (change) => {
      sent.push(`${change.method} ${change.path.replace('/api/', '')}${change.version === undefined ? '' : ` v${change.version}`}`)
      const tell = told.shift()
      return tell ? await tell(change) : usual(server, change)
    },
    onDone: (change, answer) => writer.accept(change, answer),
    delay: () => 1,
  })
  const writer = new AnnotationWriter({ articleId: ARTICLE, queryClient, outbox, undoStack, known: () => known })
  const shown = (id: string) => queryClient.getQueryData(annotationQuery(ARTICLE, id).queryKey)
  const listed = () => queryClient.getQueryData(lightAnnotationsQuery(ARTICLE).queryKey)?.items.map((item) => item.id)
  const settled = () => expect.poll(() => outbox.waiting).toBe(0)
  return { writer, outbox, undoStack, queryClient, server, sent, told, shown, listed, settled }
}

/** What the server makes of a request that it takes. */
export function usual(server: Map<string, Annotation>, { method, path, body }: Change): unknown {
  const [, room, id = '', call] = path.split('/').slice(1)
  if (room === 'evidence') {
    if (method === 'DELETE') return null
    return call === 'restore' ? sourceOf(ANNOTATION, id) : { ...sourceOf(ANNOTATION, id), ...(body as Partial<Evidence>), version: 2 }
  }
  if (call === 'evidence') return sourceOf(id, (body as Evidence).id)
  const before = server.get(id)
  const after =
    room === 'articles' || !before
      ? expectedAnnotation(ARTICLE, body as NewAnnotation & { id: string }, known)
      : { ...changed(before, method, call, body), version: before.version + 1 }
  server.set(after.id, after)
  return after
}

function changed(before: Annotation, method: string, call: string | undefined, body: unknown): Annotation {
  if (method === 'DELETE') return { ...before, deletedAt: known.now.toISOString() }
  if (call === 'restore') return { ...before, deletedAt: null }
  return changedAnnotation(before, body as AnnotationChange, known)
}

export const sourceOf = (annotationId: string, id: string): Evidence =>
  expectedEvidence(annotationId, { id, url: 'https://www.example.org/a' }, known)

/** An answer that comes when the test says so. */
export function heldBack() {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { answer: (then: () => unknown) => () => promise.then(then), release: resolve }
}
/** A server that does not take it. */
export const refuse =
  (kind: 'invalid' | 'missing' | 'stale', body: Record<string, unknown> = {}): Answer =>
  () => {
    throw new Problem(kind, kind === 'stale' ? 412 : 422, 'That does not go.', body)
  }

import { describe, expect, test } from 'vitest'
import type { Person } from '@/domain/annotation/permissions'
import { textMap } from '@/domain/article/positions'
import { schema } from '@/domain/article/schema'
import type { Annotation, AnnotationChange, NewAnnotation } from '@/domain/contract/annotation'
import type { Evidence } from '@/domain/contract/evidence'
import type { Verdict } from '@/domain/contract/scale'
import { AnnotationWriter } from './annotation-writer'
import { annotationQuery, cacheAnnotation, conflictOn, lightAnnotationsQuery } from './annotations'
import { changedAnnotation, expectedAnnotation, expectedEvidence, type Known } from './optimistic'
import { Outbox, type Change } from './outbox'
import { newQueryClient } from './query-client'
import { Problem } from './request'
import { UndoStack } from './undo-stack'

const ARTICLE = '018f0000-0000-7000-8000-0000000000a0'
const ANNOTATION = '018f0000-0000-7000-8000-0000000000a1'
const OTHER = '018f0000-0000-7000-8000-0000000000a2'
const PERSON = '018f0000-0000-7000-8000-0000000000a3'
const marieke: Person = { id: PERSON, name: 'Marieke Visser', email: 'm@example.org', role: 'member' }
const CORRECT: Verdict = { verdict: 'correct', kind: 'claim', name: { en: 'Correct', nl: 'Klopt' }, colour: 'good', settles: true }

const doc = schema.nodeFromJSON({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'De dijk is in 2019 versterkt.' }] }],
})
const known: Known = { person: marieke, map: textMap(doc), version: 0, scale: [CORRECT], tags: [], now: new Date('2026-11-24T10:00:00Z') }
const at = (from: number, to: number): NewAnnotation['target'] => [{ type: 'Positions', from, to, exact: doc.textBetween(from, to) }]
const stored = (id: string, more: Partial<Annotation> = {}): Annotation => ({
  ...expectedAnnotation(ARTICLE, { id, kind: 'claim', target: at(4, 8), version: 0 }, known),
  ...more,
})

type Answer = (change: Change) => unknown

/** A page with what the server has, and a server that answers each request as it is told, and otherwise as it would. */
function page(...items: Annotation[]) {
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
function usual(server: Map<string, Annotation>, { method, path, body }: Change): unknown {
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

const sourceOf = (annotationId: string, id: string): Evidence =>
  expectedEvidence(annotationId, { id, url: 'https://www.example.org/a' }, known)

/** An answer that comes when the test says so. */
function heldBack() {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { answer: (then: () => unknown) => () => promise.then(then), release: resolve }
}
const refuse =
  (kind: 'invalid' | 'stale', body: Record<string, unknown> = {}): Answer =>
  () => {
    throw new Problem(kind, kind === 'stale' ? 412 : 422, 'That does not go.', body)
  }

describe('a new annotation', () => {
  test('is shown at once, where it stands among the others, and becomes what the server answers', async () => {
    const { writer, shown, listed, told, sent } = page(stored(ANNOTATION), stored(OTHER))
    const held = heldBack()
    told.push(({ body }) => held.answer(() => ({ ...stored((body as Annotation).id), claimant: 'from the server' }))())
    const { id, saved } = writer.create({ kind: 'claim', target: at(1, 3), version: 0 })
    expect(listed()).toEqual([id, ANNOTATION, OTHER])
    expect(shown(id)).toMatchObject({
      kind: 'claim',
      claimant: null,
      author: { name: 'Marieke Visser' },
      ranges: [{ exact: 'De', was: 'De' }],
    })
    held.release()
    await saved
    expect(shown(id)?.claimant).toBe('from the server')
    expect(sent).toEqual([`POST articles/${ARTICLE}/annotations`])
  })

  test('that is refused is taken back, and whoever made it hears why', async () => {
    const { writer, shown, listed, told, outbox } = page(stored(ANNOTATION))
    told.push(refuse('invalid'))
    const { id, saved } = writer.create({ kind: 'claim', target: at(1, 3), version: 0 })
    await expect(saved).rejects.toMatchObject({ kind: 'invalid', message: 'That does not go.' })
    expect([listed(), shown(id)]).toEqual([[ANNOTATION], undefined])
    await expect.poll(() => outbox.getState().kind).toBe('refused')
  })

  test('that the server cannot take now stays, and is sent until it can', async () => {
    const { writer, listed, told, sent } = page()
    const fail = () => {
      throw new Problem('offline', 0, 'The server cannot be reached.')
    }
    told.push(fail, fail)
    const { id, saved } = writer.create({ kind: 'note', target: at(1, 3), version: 0 })
    await saved
    expect([listed(), sent.length]).toEqual([[id], 3])
  })
})

describe('a change', () => {
  test('is shown at once, goes out against the version that was seen, and is taken back when refused', async () => {
    const { writer, shown, told, sent } = page(stored(ANNOTATION, { version: 4, claimant: 'Bos' }))
    told.push(refuse('invalid'))
    const done = writer.change(ANNOTATION, { claimant: 'De minister' })
    expect(shown(ANNOTATION)?.claimant).toBe('De minister')
    await expect(done).rejects.toBeInstanceOf(Problem)
    expect(shown(ANNOTATION)).toMatchObject({ claimant: 'Bos', version: 4 })
    expect(sent).toEqual([`PATCH annotations/${ANNOTATION} v4`])
  })

  test('that meets somebody else’s keeps both until a person chooses: mine goes out again on theirs', async () => {
    const { writer, shown, told, queryClient, server, sent } = page(stored(ANNOTATION, { claimant: 'Bos' }))
    const theirs = stored(ANNOTATION, { version: 2, claimant: 'De minister' })
    server.set(ANNOTATION, theirs)
    told.push(refuse('stale', { current: theirs }))
    await expect(writer.change(ANNOTATION, { claimant: 'Rijkswaterstaat' })).rejects.toMatchObject({ kind: 'stale' })
    expect(shown(ANNOTATION)?.claimant).toBe('De minister')
    expect(conflictOn(queryClient, ANNOTATION)).toEqual({ mine: { claimant: 'Rijkswaterstaat' }, current: theirs })
    await writer.resolve(ANNOTATION, 'mine')
    expect(conflictOn(queryClient, ANNOTATION)).toBeNull()
    expect(shown(ANNOTATION)).toMatchObject({ claimant: 'Rijkswaterstaat', version: 3 })
    expect(sent.at(-1)).toBe(`PATCH annotations/${ANNOTATION} v2`)
  })

  test('that meets somebody else’s gives way when theirs is chosen, and nothing is sent', async () => {
    const { writer, shown, told, queryClient, sent } = page(stored(ANNOTATION))
    told.push(refuse('stale', { current: stored(ANNOTATION, { version: 2, claimant: 'De minister' }) }))
    await writer.change(ANNOTATION, { claimant: 'Bos' }).catch(() => undefined)
    await writer.resolve(ANNOTATION, 'theirs')
    expect([conflictOn(queryClient, ANNOTATION), shown(ANNOTATION)?.claimant, sent.length]).toEqual([null, 'De minister', 1])
  })

  const begunOn = { version: 1, claimant: null }

  test('begun before somebody else wrote there goes out against the version it was begun on', async () => {
    const { writer, sent, told, queryClient } = page(stored(ANNOTATION, { version: 2, claimant: 'De minister' }))
    const theirs = stored(ANNOTATION, { version: 2, claimant: 'De minister' })
    told.push(refuse('stale', { current: theirs }))
    await expect(writer.change(ANNOTATION, { claimant: 'Bos' }, { begunOn })).rejects.toMatchObject({ kind: 'stale' })
    expect(sent).toEqual([`PATCH annotations/${ANNOTATION} v1`])
    expect(conflictOn(queryClient, ANNOTATION)).toEqual({ mine: { claimant: 'Bos' }, current: theirs })
  })

  test('begun before somebody wrote elsewhere overwrites nobody, and goes out against what is shown now', async () => {
    const { writer, sent } = page(stored(ANNOTATION, { version: 2, statement: 'De dijk is oud' }))
    await writer.change(ANNOTATION, { claimant: 'Bos' }, { begunOn })
    expect(sent).toEqual([`PATCH annotations/${ANNOTATION} v2`])
  })

  test('begun before one’s own earlier change of the same field follows it', async () => {
    const { writer, sent, shown } = page(stored(ANNOTATION))
    await writer.change(ANNOTATION, { claimant: 'Bos' }, { begunOn })
    await writer.change(ANNOTATION, { claimant: 'Bosman' }, { begunOn })
    expect(sent).toEqual([`PATCH annotations/${ANNOTATION} v1`, `PATCH annotations/${ANNOTATION} v2`])
    expect(shown(ANNOTATION)?.claimant).toBe('Bosman')
  })

  test('refused beside another that was refused: both wait for the choice', async () => {
    const { writer, told, queryClient } = page(stored(ANNOTATION))
    const theirs = stored(ANNOTATION, { version: 2, claimant: 'De minister', statement: 'Hoger' })
    told.push(refuse('stale', { current: theirs }), refuse('stale', { current: theirs }))
    await Promise.allSettled([writer.change(ANNOTATION, { claimant: 'Bos' }), writer.change(ANNOTATION, { statement: 'Lager' })])
    expect(conflictOn(queryClient, ANNOTATION)?.mine).toEqual({ claimant: 'Bos', statement: 'Lager' })
  })

  test('whose answer got lost and that was sent again is no conflict with itself', async () => {
    const { writer, shown, told, queryClient } = page(stored(ANNOTATION))
    told.push(refuse('stale', { current: stored(ANNOTATION, { version: 2, claimant: 'Bos' }) }))
    await writer.change(ANNOTATION, { claimant: 'Bos' }).catch(() => undefined)
    expect([conflictOn(queryClient, ANNOTATION), shown(ANNOTATION)?.version]).toEqual([null, 2])
  })

  test('of a source that somebody else changed since goes out against the version it was begun on', async () => {
    const begun = sourceOf(ANNOTATION, OTHER)
    const theirs = { ...begun, excerpt: 'of the minister', version: 2 }
    const { writer, sent, told, undoStack } = page(stored(ANNOTATION, { evidence: [theirs] }))
    told.push(refuse('stale', { current: theirs }))
    await expect(writer.changeEvidence(begun, { excerpt: 'mine' })).rejects.toMatchObject({ kind: 'stale' })
    await writer.changeEvidence(begun, { stance: 'context' })
    expect(sent.filter((line) => line.startsWith('PATCH'))).toEqual([`PATCH evidence/${OTHER} v1`, `PATCH evidence/${OTHER} v2`])
    expect(undoStack.newest?.name).toBe('change')
  })

  test('that waits is not undone by the answer to an earlier one, and goes out against the version of that answer', async () => {
    const { writer, shown, told, server, sent } = page(stored(ANNOTATION))
    const held = heldBack()
    told.push(
      (change) => usual(server, change),
      (change) => held.answer(() => usual(server, change))(),
    )
    const first = writer.change(ANNOTATION, { claimant: 'Bos' })
    const second = writer.change(ANNOTATION, { statement: 'De dijk is oud' })
    await first
    expect(shown(ANNOTATION)).toMatchObject({ claimant: 'Bos', statement: 'De dijk is oud', version: 2 })
    held.release()
    await second
    expect(sent).toEqual([`PATCH annotations/${ANNOTATION} v1`, `PATCH annotations/${ANNOTATION} v2`])
    expect(shown(ANNOTATION)).toMatchObject({ claimant: 'Bos', statement: 'De dijk is oud', version: 3 })
  })
})

describe('undo and redo', () => {
  test('of a new annotation put it in the bin and take it out', async () => {
    const { writer, undoStack, listed, sent, settled } = page()
    const { id, saved } = writer.create({ kind: 'claim', target: at(1, 3), version: 0 })
    await saved
    expect(undoStack.undo()?.name).toBe('create')
    expect(listed()).toEqual([])
    await settled()
    undoStack.redo()
    expect(listed()).toEqual([id])
    await settled()
    expect(sent.slice(1)).toEqual([`DELETE annotations/${id} v1`, `POST annotations/${id}/restore`])
  })

  test('of a change give back each field as it was, and nothing else', async () => {
    const { writer, undoStack, shown, settled } = page(stored(ANNOTATION, { claimant: 'Bos' }))
    await writer.change(ANNOTATION, { claimant: 'De minister', tags: ['water'] })
    await writer.change(ANNOTATION, { statement: 'De dijk is oud' })
    undoStack.undo()
    undoStack.undo()
    await settled()
    expect(shown(ANNOTATION)).toMatchObject({ claimant: 'Bos', statement: null, tags: [] })
    undoStack.redo()
    await settled()
    expect(shown(ANNOTATION)).toMatchObject({ claimant: 'De minister', statement: null, tags: [{ name: 'water' }] })
  })

  test('of a change do not take back what somebody else wrote there since', async () => {
    const { writer, undoStack, queryClient, server, sent, told, settled } = page(stored(ANNOTATION))
    await writer.change(ANNOTATION, { claimant: 'Bos' })
    const theirs = stored(ANNOTATION, { version: 3, claimant: 'De minister' })
    server.set(ANNOTATION, theirs)
    cacheAnnotation(queryClient, theirs)
    told.push(refuse('stale', { current: theirs }))
    undoStack.undo()
    await settled()
    expect(sent.at(-1)).toBe(`PATCH annotations/${ANNOTATION} v2`)
    expect(conflictOn(queryClient, ANNOTATION)).toEqual({ mine: { claimant: null }, current: theirs })
  })

  test('of a verdict name the words they settle', async () => {
    const { writer, undoStack, shown, settled } = page(stored(ANNOTATION))
    await writer.change(ANNOTATION, { verdict: 'correct', seen: ['dijk'] })
    expect(shown(ANNOTATION)).toMatchObject({ status: 'done', verdict: 'correct', settledBy: { name: 'Marieke Visser' } })
    undoStack.undo()
    await settled()
    expect(shown(ANNOTATION)).toMatchObject({ status: 'open', verdict: null, settledBy: null })
    undoStack.redo()
    await settled()
    expect(shown(ANNOTATION)?.verdict).toBe('correct')
  })

  test('of deleting take it out of the bin and put it back', async () => {
    const { writer, undoStack, listed, sent, settled } = page(stored(ANNOTATION))
    await writer.remove(ANNOTATION)
    expect(listed()).toEqual([])
    undoStack.undo()
    expect(listed()).toEqual([ANNOTATION])
    await settled()
    undoStack.redo()
    await settled()
    expect(listed()).toEqual([])
    expect(sent.map((line) => line.split(' ')[0])).toEqual(['DELETE', 'POST', 'DELETE'])
  })

  test('of a source take it off and bring the same one back', async () => {
    const { writer, undoStack, shown, sent, settled } = page(stored(ANNOTATION))
    await writer.addEvidence(ANNOTATION, { url: 'https://www.example.org/a' })
    const id = shown(ANNOTATION)?.evidence[0]?.id
    expect(id).toBeDefined()
    expect(undoStack.undo()?.name).toBe('evidence')
    expect(shown(ANNOTATION)?.evidence).toEqual([])
    await settled()
    undoStack.redo()
    await settled()
    expect(shown(ANNOTATION)?.evidence.map((item) => item.id)).toEqual([id])
    expect(sent).toEqual([`POST annotations/${ANNOTATION}/evidence`, `DELETE evidence/${id} v1`, `POST evidence/${id}/restore`])
  })

  test('of taking a source off bring it back, and say so', async () => {
    const source = sourceOf(ANNOTATION, OTHER)
    const { writer, undoStack, sent, settled } = page(stored(ANNOTATION, { evidence: [source] }))
    await writer.removeEvidence(source)
    expect(undoStack.undo()?.name).toBe('removeEvidence')
    await settled()
    expect(sent).toEqual([`DELETE evidence/${OTHER} v1`, `POST evidence/${OTHER}/restore`])
  })

  test('of a changed source give back what it said', async () => {
    const source = sourceOf(ANNOTATION, OTHER)
    const { writer, undoStack, shown, settled } = page(stored(ANNOTATION, { evidence: [source] }))
    await writer.changeEvidence(source, { stance: 'contradicts' })
    expect(shown(ANNOTATION)?.evidence[0]?.stance).toBe('contradicts')
    undoStack.undo()
    await settled()
    expect(shown(ANNOTATION)?.evidence[0]?.stance).toBe('supports')
  })
})

describe('what is refused', () => {
  test('a deletion: the annotation is back, as it is now', async () => {
    const { writer, told, listed, shown } = page(stored(ANNOTATION))
    told.push(refuse('stale', { current: stored(ANNOTATION, { version: 2, claimant: 'Bos' }) }))
    await expect(writer.remove(ANNOTATION)).rejects.toBeInstanceOf(Problem)
    expect([listed(), shown(ANNOTATION)?.claimant]).toEqual([[ANNOTATION], 'Bos'])
  })

  test('a source: it is taken off again', async () => {
    const { writer, told, shown } = page(stored(ANNOTATION))
    told.push(refuse('invalid'))
    await expect(writer.addEvidence(ANNOTATION, { title: 'Jaarverslag' })).rejects.toBeInstanceOf(Problem)
    expect(shown(ANNOTATION)?.evidence).toEqual([])
  })

  test('a confirmation of words that changed a moment ago: the new words are shown, and there is nothing to undo', async () => {
    const range = { ...stored(ANNOTATION).ranges[0]!, state: 'changed' as const, exact: 'dijken' }
    const { writer, told, shown, undoStack } = page(stored(ANNOTATION, { state: 'changed', ranges: [range] }))
    const current = stored(ANNOTATION, { state: 'changed', ranges: [{ ...range, exact: 'dijkje' }] })
    told.push(refuse('stale', { current }))
    await expect(writer.confirm(ANNOTATION)).rejects.toMatchObject({ kind: 'stale' })
    expect([shown(ANNOTATION)?.ranges[0]?.exact, shown(ANNOTATION)?.state, undoStack.canUndo]).toEqual(['dijkje', 'changed', false])
  })
})

describe('what has no opposite is taken back from the log', () => {
  const loose = (more: Partial<Annotation> = {}) => {
    const whole = stored(ANNOTATION, { verdict: 'correct', status: 'done', settledAt: known.now.toISOString(), ...more })
    const ranges = whole.ranges.map((range) => ({ ...range, start: null, end: null, from: null, to: null, state: 'detached' as const }))
    return { ...whole, ranges, state: 'detached' as const }
  }

  test('putting a detached one on words: undone while it is on its way, it waits for its version and names that', async () => {
    const before = loose()
    const { writer, shown, sent, told, undoStack, settled } = page(before)
    const held = heldBack()
    const moved = { ...stored(ANNOTATION), version: 2 }
    let body: unknown
    told.push(
      held.answer(() => moved),
      (change) => {
        body = change.body
        return { ...before, version: 3 }
      },
    )
    const done = writer.change(ANNOTATION, { target: at(4, 8), version: 0 }, { name: 'move' })
    expect(shown(ANNOTATION)).toMatchObject({ state: 'anchored' })
    undoStack.undo()
    expect(shown(ANNOTATION)).toMatchObject({ state: 'detached', verdict: 'correct' })
    held.release()
    await done
    await settled()
    await expect.poll(() => sent).toEqual([`PATCH annotations/${ANNOTATION} v1`, `POST annotations/${ANNOTATION}/revert v2`])
    await expect.poll(() => shown(ANNOTATION)?.version).toBe(3)
    expect(body).toEqual({ version: 2 })
    expect(shown(ANNOTATION)).toMatchObject({ state: 'detached', verdict: 'correct' })
  })

  test('a refusal to take it back is said, and what is there stays', async () => {
    const before = loose()
    const { writer, shown, told, undoStack, outbox } = page(before)
    const current = { ...stored(ANNOTATION), claimant: 'Bos', version: 3 }
    told.push(() => ({ ...stored(ANNOTATION), version: 2 }), refuse('stale', { current }))
    await writer.change(ANNOTATION, { target: at(4, 8), version: 0 })
    undoStack.undo()
    await expect.poll(() => shown(ANNOTATION)?.claimant).toBe('Bos')
    await expect.poll(() => outbox.getState().kind).toBe('refused')
  })
})

import { describe, expect, test } from 'vitest'
import type { Annotation } from '@/domain/contract/annotation'
import { MAX_ITEMS, type Acceptance } from '@/domain/contract/suggestion'
import type { Accepted } from './annotation-writer'
import { annotationQuery, conflictOn } from './annotations'
import type { Change } from './outbox'
import { Problem } from './request'
import { ANNOTATION, ARTICLE, at, heldBack, known, OTHER, page, refuse, sourceOf, stored, usual } from './testing/annotation-page'

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

describe('suggestions that are accepted', () => {
  const accepted = (from: number, to: number): Accepted => ({
    kind: 'claim',
    ranges: [{ start: from - 1, end: to - 1 }],
    input: { kind: 'claim', target: at(from, to), version: 0 },
  })
  /** The server: makes what was asked for, but for one that stands there already. */
  const making =
    (server: Map<string, Annotation>, standing: Annotation | null = null) =>
    ({ body }: Change) => {
      const items = (body as Acceptance).items.map(({ id }, i) => (i === 0 && standing) || stored(id as string))
      for (const item of items) server.set(item.id, item)
      return { version: 0, items }
    }

  test('are one request and one act, shown at once and taken back as one', async () => {
    const { writer, undoStack, listed, told, sent, settled, server } = page()
    told.push(making(server))
    const { ids, saved } = writer.acceptAll(0, [accepted(1, 3), accepted(4, 8)])
    expect(listed()).toEqual(ids)
    expect(await saved).toEqual(ids)
    undoStack.undo()
    await settled()
    expect(listed()).toEqual([])
    expect(sent[0]).toBe(`POST articles/${ARTICLE}/suggestions/accept`)
    expect(sent).toHaveLength(3)
  })

  test('come back all together by redo, also when the page has heard of their deletion meanwhile', async () => {
    const { writer, undoStack, queryClient, listed, told, settled, server } = page()
    told.push(making(server))
    const { ids, saved } = writer.acceptAll(0, [accepted(1, 3), accepted(4, 8)])
    await saved
    undoStack.undo()
    await settled()
    queryClient.removeQueries({ queryKey: annotationQuery(ARTICLE, ids[0] as string).queryKey })
    undoStack.redo()
    await settled()
    expect(listed()).toHaveLength(2)
    expect(listed()).toEqual(expect.arrayContaining(ids))
  })

  test('and were somebody else’s a moment before are theirs, and stay when ours are taken back', async () => {
    const { writer, undoStack, listed, shown, told, settled, server } = page()
    told.push(making(server, stored(OTHER, { claimant: 'Bos' })))
    const { ids, saved } = writer.acceptAll(0, [accepted(1, 3), accepted(4, 8)])
    expect(await saved).toEqual([OTHER, ids[1]])
    expect(shown(ids[0] as string)).toBeUndefined()
    undoStack.undo()
    await settled()
    expect(listed()).toEqual([OTHER])
  })

  test('and one of which is none any more are made without it, and it is told', async () => {
    const { writer, listed, told, sent, settled, server } = page()
    told.push(refuse('invalid', { errors: [{ path: 'items.1', message: 'Not among the suggestions.' }] }), making(server))
    const { ids, saved } = writer.acceptAll(0, [accepted(1, 3), accepted(4, 8), accepted(9, 11)])
    await expect(saved).rejects.toMatchObject({ kind: 'invalid' })
    await settled()
    expect(listed()).toHaveLength(2)
    expect(listed()).toEqual(expect.arrayContaining([ids[0], ids[2]]))
    expect(sent).toHaveLength(2)
  })

  test('and refused as a whole are taken back', async () => {
    const { writer, listed, told } = page(stored(ANNOTATION))
    told.push(refuse('missing'))
    const { saved } = writer.acceptAll(0, [accepted(1, 3)])
    await expect(saved).rejects.toMatchObject({ kind: 'missing' })
    expect(listed()).toEqual([ANNOTATION])
  })

  test('more than fit one request go in several', async () => {
    const { writer, told, sent, server } = page()
    told.push(making(server), making(server))
    const { saved } = writer.acceptAll(
      0,
      Array.from({ length: MAX_ITEMS + 1 }, () => accepted(1, 3)),
    )
    expect(await saved).toHaveLength(MAX_ITEMS + 1)
    expect(sent).toHaveLength(2)
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
    await expect(writer.evidence.change(begun, { excerpt: 'mine' })).rejects.toMatchObject({ kind: 'stale' })
    await writer.evidence.change(begun, { stance: 'context' })
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
    await expect(writer.evidence.add(ANNOTATION, { title: 'Jaarverslag' })).rejects.toBeInstanceOf(Problem)
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

describe('what an earlier page of this browser left', () => {
  const left = (path: string, body: unknown): Change => ({
    ...{
      id: '1',
      personId: known.person.id,
      articleId: ARTICLE,
      annotationId: ANNOTATION,
      method: 'PATCH' as const,
      path,
      body,
      version: 1,
    },
  })

  test('is shown beside what somebody else has changed since', async () => {
    const { writer, outbox, shown, told, queryClient } = page(stored(ANNOTATION))
    const theirs = stored(ANNOTATION, { version: 2, claimant: 'De minister' })
    told.push(refuse('stale', { current: theirs }))
    outbox.adopt([left(`/api/annotations/${ANNOTATION}`, { claimant: 'Bos' })], writer.refuseLeft)
    await expect.poll(() => conflictOn(queryClient, ANNOTATION)).toEqual({ mine: { claimant: 'Bos' }, current: theirs })
    expect(shown(ANNOTATION)?.claimant).toBe('De minister')
  })

  test('and is there already, its answer having got lost, asks nothing', async () => {
    const { writer, outbox, shown, told, queryClient, settled } = page(stored(ANNOTATION))
    told.push(refuse('stale', { current: stored(ANNOTATION, { version: 2, claimant: 'Bos' }) }))
    told.push(refuse('stale', { current: { ...sourceOf(ANNOTATION, OTHER), title: 'Het rapport', version: 2 } }))
    outbox.adopt(
      [
        left(`/api/annotations/${ANNOTATION}`, { claimant: 'Bos' }),
        { ...left(`/api/evidence/${OTHER}`, { title: 'Het rapport' }), id: '2', annotationId: null },
      ],
      writer.refuseLeft,
    )
    await settled()
    expect([conflictOn(queryClient, ANNOTATION), shown(ANNOTATION)?.claimant, outbox.getState().kind]).toEqual([null, 'Bos', 'saved'])
  })

  test.each([
    ['a source', `/api/evidence/${OTHER}`, { title: 'Het rapport' }, { ...sourceOf(ANNOTATION, OTHER), version: 2 }],
    ['an annotation of another article', `/api/annotations/${OTHER}`, { claimant: 'Bos' }, { ...stored(OTHER), articleId: OTHER }],
  ])('on %s that is another by now is told', async (_of, path, body, current) => {
    const { writer, outbox, told } = page(stored(ANNOTATION))
    told.push(refuse('stale', { current }))
    outbox.adopt([left(path, body)], writer.refuseLeft)
    await expect.poll(() => outbox.getState().kind).toBe('refused')
  })
})

import { describe, expect, test } from 'vitest'
import type { Annotation } from '@/domain/contract/annotation'
import { cacheAnnotation, conflictOn } from './annotations'
import { ANNOTATION, at, heldBack, known, OTHER, page, refuse, sourceOf, stored } from './testing/annotation-page'

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
    expect(sent.slice(1)).toEqual([`DELETE annotations/${id} v1`, `POST annotations/${id}/restore v2`])
  })

  test('of a deletion, and the deletion once more before the server has answered: each goes out on the version before it', async () => {
    const { writer, undoStack, listed, sent, settled } = page(stored(ANNOTATION))
    void writer.remove(ANNOTATION)
    undoStack.undo()
    void writer.remove(ANNOTATION)
    await settled()
    expect(listed()).toEqual([])
    expect(sent).toEqual([
      `DELETE annotations/${ANNOTATION} v1`,
      `POST annotations/${ANNOTATION}/restore v2`,
      `DELETE annotations/${ANNOTATION} v3`,
    ])
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
    await writer.evidence.add(ANNOTATION, { url: 'https://www.example.org/a' })
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
    await writer.evidence.remove(source)
    expect(undoStack.undo()?.name).toBe('removeEvidence')
    await settled()
    expect(sent).toEqual([`DELETE evidence/${OTHER} v1`, `POST evidence/${OTHER}/restore`])
  })

  test('of a changed source give back what it said', async () => {
    const source = sourceOf(ANNOTATION, OTHER)
    const { writer, undoStack, shown, settled } = page(stored(ANNOTATION, { evidence: [source] }))
    await writer.evidence.change(source, { stance: 'contradicts' })
    expect(shown(ANNOTATION)?.evidence[0]?.stance).toBe('contradicts')
    undoStack.undo()
    await settled()
    expect(shown(ANNOTATION)?.evidence[0]?.stance).toBe('supports')
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

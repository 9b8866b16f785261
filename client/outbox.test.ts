import { describe, expect, test } from 'vitest'
import { Outbox, type Change } from './outbox'
import { Problem } from './request'

const change = (name: string, more: Partial<Change> = {}): Omit<Change, 'id'> => ({
  personId: 'p1',
  articleId: 'a1',
  annotationId: null,
  method: 'POST',
  path: `/api/${name}`,
  ...more,
})

/** A network that answers as it is told, and a store that remembers. */
function outboxOn(answer: (sent: Change) => unknown) {
  const sent: string[] = []
  const kept = new Map<string, Change>()
  const outbox = new Outbox({
    store: {
      put: async (item) => void kept.set(item.id, item),
      remove: async (id) => void kept.delete(id),
    },
    send: async (item) => {
      sent.push(`${item.path}${item.version === undefined ? '' : `@${item.version}`}`)
      return answer(item)
    },
    onDone: () => undefined,
    delay: () => 1,
  })
  return { outbox, sent, kept }
}

describe('the outbox', () => {
  test('sends changes one after another, in the order they were made', async () => {
    const { outbox, sent, kept } = outboxOn(() => ({}))
    await Promise.all([outbox.add(change('a')), outbox.add(change('b')), outbox.add(change('c'))])
    expect(sent).toEqual(['/api/a', '/api/b', '/api/c'])
    expect(kept.size).toBe(0)
    await expect.poll(() => outbox.getState().kind).toBe('saved')
  })

  test('keeps what the server could not take, and sends it again until it could', async () => {
    let failures = 3
    const { outbox, sent, kept } = outboxOn(() => {
      if (failures-- > 0) throw new Problem('offline', 0, 'no network')
      return { version: 1 }
    })
    const done = outbox.add(change('a'))
    await expect.poll(() => outbox.getState().kind).toBe('waiting')
    expect([...kept.values()].map((item) => item.path)).toEqual(['/api/a'])
    await done
    expect(sent).toHaveLength(4)
    await expect.poll(() => outbox.getState().kind).toBe('saved')
  })

  test('gives back what was refused for good, says so until it is read, and goes on with the rest', async () => {
    const { outbox, sent } = outboxOn((item) => {
      if (item.path === '/api/bad') throw new Problem('invalid', 422, 'does not fit')
      return {}
    })
    const bad = outbox.add(change('bad'))
    const good = outbox.add(change('good'))
    await expect(bad).rejects.toThrow('does not fit')
    await good
    expect(sent).toEqual(['/api/bad', '/api/good'])
    await expect.poll(() => outbox.getState().kind).toBe('refused')
    outbox.acknowledgeRefusal()
    expect(outbox.getState().kind).toBe('saved')
  })

  test('a second change made before the first was answered goes out against the version that the first one made', async () => {
    let version = 4
    const { outbox, sent } = outboxOn(() => ({ version: ++version }))
    const patch = { annotationId: 'x', method: 'PATCH', version: 4 } as const
    await Promise.all([outbox.add(change('x', patch)), outbox.add(change('x', patch)), outbox.add(change('x', patch))])
    expect(sent).toEqual(['/api/x@4', '/api/x@5', '/api/x@6'])
  })

  test('somebody else’s newer version is a choice to make and no failure to save', async () => {
    const { outbox } = outboxOn(() => {
      throw new Problem('stale', 412, 'changed meanwhile')
    })
    await expect(outbox.add(change('x'))).rejects.toThrow('changed meanwhile')
    await expect.poll(() => outbox.getState().kind).toBe('saved')
  })

  test('takes over what an earlier page left, before anything newer of it and each once', async () => {
    const { outbox, sent } = outboxOn(() => ({}))
    const left: Change[] = [
      { ...change('left-2'), id: '2' },
      { ...change('left-1'), id: '1' },
    ]
    outbox.adopt(left, () => undefined)
    outbox.adopt(left, () => undefined)
    await expect.poll(() => outbox.waiting).toBe(0)
    expect([...sent].sort()).toEqual(['/api/left-1', '/api/left-2'])
  })

  test('tells of what an earlier page left and somebody else was quicker than', async () => {
    const problem = new Problem('stale', 412, 'changed meanwhile')
    const { outbox } = outboxOn(() => {
      throw problem
    })
    const left: Change = { ...change('left'), id: '1' }
    const told: unknown[] = []
    outbox.adopt([left], (...refused) => told.push(refused))
    await expect.poll(() => told).toEqual([[left, problem]])
  })
})

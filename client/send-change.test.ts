import { afterEach, expect, test, vi } from 'vitest'
import { Outbox } from './outbox'
import { sendChange } from './send-change'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('a change whose connection hangs is given up in time, and goes out once more as it was', async () => {
  const patience: number[] = []
  const bodies: unknown[] = []
  // The time is up at once, instead of after the milliseconds that are told.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    patience.push(ms)
    return patience.length === 1 ? AbortSignal.abort(new DOMException('too late', 'TimeoutError')) : new AbortController().signal
  })
  vi.stubGlobal('fetch', async (_path: string, { body, signal }: RequestInit) => {
    bodies.push(body)
    signal?.throwIfAborted()
    return Response.json({ id: 'x', version: 1 })
  })
  const outbox = new Outbox({
    store: { put: async () => undefined, remove: async () => undefined },
    send: sendChange,
    onDone: () => undefined,
    delay: () => 1,
  })
  const states: string[] = []
  outbox.subscribe(() => states.push(outbox.getState().kind))
  const made = { method: 'POST', path: '/api/articles/a/annotations', body: { id: 'x', kind: 'claim' } } as const
  expect(await outbox.add({ ...made, personId: 'p', articleId: 'a', annotationId: null })).toEqual({ id: 'x', version: 1 })
  expect(patience).toEqual([20_000, 20_000])
  expect(bodies).toEqual(Array(2).fill(JSON.stringify(made.body)))
  await expect.poll(() => states).toEqual(['saving', 'waiting', 'saved'])
})

test.each(['/api/evidence/e', '/api/dismissals/d'])('an answer without a body is one: what %s takes away is sent once', async (path) => {
  const fetched = vi.fn(async () => new Response(null, { status: 204 }))
  vi.stubGlobal('fetch', fetched)
  const outbox = new Outbox({
    store: { put: async () => undefined, remove: async () => undefined },
    send: sendChange,
    onDone: () => undefined,
    delay: () => 1,
  })
  expect(await outbox.add({ method: 'DELETE', path, personId: 'p', articleId: 'a', annotationId: null })).toBeNull()
  expect(fetched).toHaveBeenCalledTimes(1)
})

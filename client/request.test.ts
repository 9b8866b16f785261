import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { request } from './request'

afterEach(() => vi.unstubAllGlobals())

/** A connection that hangs: it ends when it is given up. */
const hang = (_path: string, { signal }: RequestInit): Promise<Response> =>
  new Promise((_, fail) => signal?.addEventListener('abort', () => fail(signal.reason as Error)))

test('a server that does not answer in time cannot be reached, and may later', async () => {
  vi.stubGlobal('fetch', hang)
  await expect(request('/api/health', z.unknown(), { patience: 1 })).rejects.toMatchObject({ kind: 'offline', status: 0, isPassing: true })
})

test('a request that the caller gives up is no problem of the server', async () => {
  vi.stubGlobal('fetch', hang)
  const controller = new AbortController()
  const asked = request('/api/health', z.unknown(), { signal: controller.signal })
  controller.abort()
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
})

test.each([
  [422, { kind: 'invalid', detail: 'Too long.' }, 'invalid'],
  [451, { kind: 'embargo', detail: 'Not before Friday.' }, 'other'],
  [422, { kind: 'constructor' }, 'other'],
  [503, { kind: 'asleep' }, 'server'],
  [413, {}, 'tooLarge'],
  [404, {}, 'server'],
])('a refusal with %i %j is one of “%s”, a kind that has its sentence', async (status, body, kind) => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(body, { status })))
  await expect(request('/api/health', z.unknown())).rejects.toMatchObject({ kind, status })
})

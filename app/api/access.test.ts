import { globSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { add, at, fromPage, openDesk, signedIn } from '@/app/_server/testing/desk'

/** The calls that answer people who are not signed in, each with its reason. Everything else under app/api asks who is there. */
const OPEN: Record<string, string> = {
  'auth/[...all]': 'signing in and out; what else better-auth offers is 404 (its own test)',
  setup: 'whoever holds the one-time link',
  'invitations/accept': 'whoever holds an invitation',
  '[...missing]': 'there is nothing to guard',
  health: 'for whoever watches whether the server runs; says nothing about anybody',
}

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

const root = path.join(import.meta.dirname)
const routes = globSync('**/route.ts', { cwd: root }).map((file) => path.dirname(file)).sort() // prettier-ignore
const guarded = routes.filter((route) => !(route in OPEN))
const load = async (route: string) => (await import(path.join(root, route, 'route.ts'))) as Partial<Record<string, Handler>>

const ID = '0198a0de-0000-7000-8000-000000000000'
const address = (route: string) => `/api/${route.replace(/\[\.*\w+\]/g, ID)}`
const params = (route: string) => at(Object.fromEntries([...route.matchAll(/\[\.*(\w+)\]/g)].map(([, name = '']) => [name, ID])))
const call = (handler: Handler, method: string, route: string, headers: HeadersInit = {}) =>
  handler(
    fromPage(address(route), { method, ...(method === 'GET' ? {} : { body: {} }), headers: { 'if-match': '"v1"', ...headers } }),
    params(route),
  )

beforeAll(() => {
  openDesk()
})

test('the routes are found, and those said to be open exist or are still to come', () => {
  expect(guarded.length).toBeGreaterThan(10)
})

describe.each(guarded)('%s', (route) => {
  test('answers 401 to somebody unknown, by whatever call and with whatever headers', async () => {
    const handlers = await load(route)
    const methods = METHODS.filter((method) => handlers[method])
    expect(methods.length).toBeGreaterThan(0)
    for (const method of methods) {
      const handler = handlers[method] as Handler
      const strangers: Record<string, string>[] = [
        {},
        { cookie: 'kanttekening-session=made.up%3D' },
        { authorization: 'Bearer ktk_made_up' },
        { authorization: 'Basic bTpt' },
        { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy', 'x-address': '/', 'x-nonce': 'x' },
      ]
      for (const headers of strangers) {
        const answer = await call(handler, method, route, headers)
        expect([method, headers, answer.status]).toEqual([method, headers, 401])
        expect(answer.headers.get('content-type')).toBe('application/problem+json')
      }
    }
  })

  test('refuses a write by cookie that another site’s page sends', async () => {
    const db = openDesk()
    const { cookie } = await signedIn(add(db, 'Marieke Visser', 'admin'))
    const handlers = await load(route)
    for (const method of METHODS.filter((each) => each !== 'GET' && handlers[each])) {
      for (const foreign of [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ] as Record<string, string>[]) {
        const answer = await call(handlers[method] as Handler, method, route, { cookie, ...foreign })
        expect([method, foreign, answer.status]).toEqual([method, foreign, 403])
      }
    }
  })

  test('is never stored, framed or sniffed', async () => {
    const handlers = await load(route)
    const method = METHODS.find((each) => handlers[each]) ?? 'GET'
    const { headers } = await call(handlers[method] as Handler, method, route)
    expect([headers.get('cache-control'), headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual([
      'no-store',
      'nosniff',
      'no-referrer',
    ])
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })
})

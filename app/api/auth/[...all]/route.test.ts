import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { add, at, cookieAfter, fromPage, openDesk, PASSWORD, signedIn, trySignIn } from '@/app/_server/testing/desk'
import type { Database } from '@/db/database'
import { sessions } from '@/db/schema'
import { GET as getMe } from '@/app/api/me/route'
import type { Person } from '@/domain/annotation/permissions'
import * as route from './route'

let db: Database
let person: Person

beforeEach(() => {
  db = openDesk()
  person = add(db, 'Marieke Visser')
})
afterEach(() => vi.unstubAllEnvs())

const me = (headers: HeadersInit) => getMe(fromPage('/api/me', { headers }))
const problem = async (answer: Response) => [answer.status, ((await answer.json()) as { detail: string }).detail]

describe('signing in', () => {
  test('with e-mail (however written) and password makes a session that is known from then on', async () => {
    const answer = await trySignIn(' Marieke.Visser@Example.org', PASSWORD)
    expect([answer.status, await answer.json()]).toEqual([200, { person }])
    const known = await me(cookieAfter(answer))
    expect([known.status, await known.json()]).toEqual([200, person])
  })

  test('gives a cookie for this host only, out of reach of scripts, and no token in the answer', async () => {
    const answer = await trySignIn(person.email, PASSWORD)
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^kanttekening-session=.+; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(await answer.text()).not.toContain(decodeURIComponent(cookie).slice(21, 40))
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test('tells the same about a wrong password and somebody who is not there', async () => {
    const wrong = await problem(await trySignIn(person.email, 'een dijk van een wijf'))
    const nobody = await problem(await trySignIn('nobody@example.org', PASSWORD))
    expect(wrong[0]).toBe(401)
    expect(nobody).toEqual(wrong)
  })

  test('is refused for a while after ten wrong passwords, the right one included, for anybody alike', async () => {
    for (const email of [person.email, 'nobody@example.org']) {
      const tries = await Promise.all(
        Array.from({ length: 10 }, (_, i) => trySignIn(email, 'een verkeerd woord', { 'x-forwarded-for': `192.0.2.${i}` })),
      )
      expect(new Set(tries.map(({ status }) => status))).toEqual(new Set([401]))
      const answer = await trySignIn(email, PASSWORD, { 'x-forwarded-for': '192.0.2.77' })
      expect([answer.status, Number(answer.headers.get('retry-after')) > 500]).toEqual([429, true])
    }
    const other = add(db, 'Joost Bos')
    expect((await trySignIn(other.email, PASSWORD)).status).toBe(200)
  })

  test('is refused to one address that tries many accounts', async () => {
    const statuses = []
    for (let i = 0; i < 31; i++)
      statuses.push((await trySignIn(`nobody${i}@example.org`, 'x', { 'x-forwarded-for': '198.51.100.7' })).status)
    expect([statuses.filter((status) => status === 401).length, statuses.at(-1)]).toEqual([30, 429])
    expect((await trySignIn(person.email, PASSWORD, { 'x-forwarded-for': '198.51.100.8' })).status).toBe(200)
  })

  test('is refused from a page of another site', async () => {
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }] as HeadersInit[]) {
      const answer = await trySignIn(person.email, PASSWORD, headers)
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []])
    }
  })

  test('works for a program too, which sends no Origin (Node’s fetch sends Sec-Fetch-Mode)', async () => {
    const body = JSON.stringify({ email: person.email, password: PASSWORD })
    const headers = { host: '127.0.0.1:3000', 'content-type': 'application/json', 'sec-fetch-mode': 'cors' }
    const request = new Request('http://127.0.0.1:3000/api/auth/sign-in/email', { method: 'POST', body, headers })
    expect((await route.POST(request, at({ all: ['sign-in', 'email'] }))).status).toBe(200)
  })

  test('names what is missing', async () => {
    expect((await trySignIn('marieke', PASSWORD)).status).toBe(422)
    expect((await trySignIn(person.email, '')).status).toBe(422)
  })
})

describe('a session', () => {
  test('ends when its person signs out, at once', async () => {
    const headers = await signedIn(person)
    const answer = await route.POST(fromPage('/api/auth/sign-out', { method: 'POST', headers }), at({ all: ['sign-out'] }))
    expect([answer.status, answer.headers.getSetCookie()[0]]).toEqual([204, expect.stringMatching(/^kanttekening-session=; Max-Age=0/)])
    expect((await me(headers)).status).toBe(401)
  })

  test('ends when it is taken out of the database, and when it is too old', async () => {
    const headers = await signedIn(person)
    db.update(sessions)
      .set({ expiresAt: new Date(Date.now() - 1) })
      .run()
    expect((await me(headers)).status).toBe(401)
  })

  test('cannot be made up: a cookie with another signature is nobody’s', async () => {
    const { cookie } = await signedIn(person)
    expect((await me({ cookie: cookie.replace(/=(.{8})/, '=AAAAAAAA') })).status).toBe(401)
    expect((await me({ cookie: `${cookie.slice(0, -8)}AAAAAA%3D` })).status).toBe(401)
  })

  test('is not looked at when a token is sent that is not ours', async () => {
    const headers = await signedIn(person)
    expect((await me({ ...headers, authorization: 'Bearer ktk_other' })).status).toBe(401)
  })
})

test('behind https the cookie is for https and this host only', async () => {
  vi.stubEnv('KANTTEKENING_URL', 'https://desk.example.org')
  const answer = await trySignIn(person.email, PASSWORD, { origin: 'https://desk.example.org' })
  expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-kanttekening-session=.+; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  expect((await me(cookieAfter(answer))).status).toBe(200)
})

test('the secret is made once, for its owner’s eyes only', async () => {
  const folder = process.env.KANTTEKENING_DATA ?? mkdtempSync('x')
  await signedIn(person)
  const made = readFileSync(join(folder, 'secret'), 'utf8')
  expect([made.length >= 43, statSync(join(folder, 'secret')).mode & 0o777]).toEqual([true, 0o600])
  await signedIn(person)
  expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(made)
})

describe('what else better-auth can do', () => {
  const OTHERS = [
    'sign-up/email', 'sign-in/social', 'get-session', 'list-sessions', 'revoke-session', 'revoke-sessions', 'revoke-other-sessions',
    'change-password', 'set-password', 'change-email', 'update-user', 'update-session', 'delete-user', 'delete-user/callback',
    'request-password-reset', 'reset-password', 'reset-password/token', 'forget-password', 'verify-password', 'verify-email',
    'send-verification-email', 'list-accounts', 'link-social', 'unlink-account', 'refresh-token', 'get-access-token', 'account-info',
    'callback/google', 'ok', 'error', '', 'sign-in', 'sign-in/email/', '../auth/sign-up/email',
  ] // prettier-ignore

  test.each(OTHERS)('is closed: %s', async (path) => {
    const headers = await signedIn(person)
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const body = method === 'GET' ? undefined : { email: 'new@example.org', password: PASSWORD, name: 'New' }
      const request = fromPage(`/api/auth/${path}`, { method, body, headers })
      expect((await route[method](request, at({ all: path.split('/') }))).status).toBe(404)
    }
  })

  test('so that signing up leaves nobody behind', async () => {
    const body = { email: 'new@example.org', password: PASSWORD, name: 'New' }
    await route.POST(fromPage('/api/auth/sign-up/email', { method: 'POST', body }), at({ all: ['sign-up', 'email'] }))
    expect((await trySignIn('new@example.org', PASSWORD)).status).toBe(401)
  })
})

/** A desk for tests of routes: a database in memory, a secret in a folder of its own, and people who are really signed in. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { POST as authRoute } from '@/app/api/auth/[...all]/route'
import type { Database } from '@/db/database'
import { openDatabase } from '@/db/open'
import { hashPassword } from '@/db/password-hash'
import { addPerson } from '@/db/people'
import { createToken } from '@/db/tokens'
import type { Person, Role } from '@/domain/annotation/permissions'
import { holdDatabase } from '../database'

export const HOST = '127.0.0.1:3000'
export const PASSWORD = 'een dijk van een zin'

// Hashing is slow on purpose: once is enough.
const passwordHash = hashPassword(PASSWORD)

/** A new, empty desk, which the routes of this process then use. */
export function openDesk(): Database {
  process.env.KANTTEKENING_DATA = mkdtempSync(join(tmpdir(), 'kanttekening-test-'))
  const db = openDatabase(':memory:')
  holdDatabase(db)
  return db
}

/** Adds somebody whose password is PASSWORD. */
export function add(db: Database, name: string, role: Role = 'member'): Person {
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}@example.org`
  return addPerson(db, { name, email, role, passwordHash }, new Date())
}

/** A request as a page of our own sends it. */
export function fromPage(
  path: string,
  { method = 'GET', body, headers = {} }: { method?: string; body?: unknown; headers?: HeadersInit } = {},
): Request {
  const all = new Headers({ host: HOST, ...(method === 'GET' ? {} : { origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' }) })
  if (body !== undefined) all.set('content-type', 'application/json')
  for (const [name, value] of new Headers(headers)) all.set(name, value)
  return new Request(`http://${HOST}${path}`, { method, headers: all, body: body === undefined ? null : JSON.stringify(body) })
}

/** What a route is given for `/api/things/[id]`. */
export const at = (params: Record<string, string | string[]>) => ({ params: Promise.resolve(params) })

/** The answer to signing in. */
export function trySignIn(email: string, password: string, headers: HeadersInit = {}): Promise<Response> {
  return authRoute(
    fromPage('/api/auth/sign-in/email', { method: 'POST', body: { email, password }, headers }),
    at({ all: ['sign-in', 'email'] }),
  )
}

/** The Cookie header that a browser sends after an answer. */
export function cookieAfter(answer: Response): { cookie: string } {
  return {
    cookie: answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; '),
  }
}

/** Signs somebody in and gives the header of their browser. */
export async function signedIn(person: Person): Promise<{ cookie: string }> {
  return cookieAfter(await trySignIn(person.email, PASSWORD))
}

/** The header of somebody's program. */
export function byToken(db: Database, person: Person): { authorization: string } {
  return { authorization: `Bearer ${createToken(db, person, 'test', new Date())}` }
}

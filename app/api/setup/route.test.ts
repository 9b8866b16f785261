import { beforeEach, expect, test } from 'vitest'
import { add, cookieAfter, fromPage, openDesk, PASSWORD } from '@/app/_server/testing/desk'
import { GET as getMe } from '@/app/api/me/route'
import type { Database } from '@/db/database'
import { makeSetupToken } from '@/db/setup-link'
import { POST } from './route'

let db: Database
let token: string

beforeEach(() => {
  db = openDesk()
  token = makeSetupToken(db, new Date()) as string
})

const setUp = (body: Record<string, string>, headers: HeadersInit = {}) =>
  POST(
    fromPage('/api/setup', {
      method: 'POST',
      body: { token, name: 'Marieke Visser', email: 'm@example.org', password: PASSWORD, ...body },
      headers,
    }),
  )

test('the first person comes in as admin and is signed in', async () => {
  const answer = await setUp({})
  expect([answer.status, await answer.json()]).toEqual([
    201,
    { person: { id: expect.any(String) as string, name: 'Marieke Visser', email: 'm@example.org', role: 'admin' } },
  ])
  expect((await getMe(fromPage('/api/me', { headers: cookieAfter(answer) }))).status).toBe(200)
})

test('the link works once, also for two who use it at the same moment', async () => {
  const answers = await Promise.all([setUp({}), setUp({ email: 'other@example.org' })])
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 404])
  expect((await setUp({ email: 'third@example.org' })).status).toBe(404)
})

test('another link, and one that an admin has overtaken, lead nowhere', async () => {
  expect((await setUp({ token: 'guessed' })).status).toBe(404)
  add(db, 'Joost Bos', 'admin')
  expect((await setUp({})).status).toBe(404)
})

test('a password that is too short or one’s own name is refused beside its field, and the link stays', async () => {
  for (const password of ['kort', 'Marieke Visser', 'wachtwoord123']) {
    const answer = await setUp({ password })
    expect([answer.status, await answer.json()]).toEqual([
      422,
      expect.objectContaining({ errors: [{ path: 'password', message: expect.any(String) as string }] }),
    ])
  }
  expect((await setUp({})).status).toBe(201)
})

test('a page of another site cannot use it', async () => {
  expect((await setUp({}, { origin: 'https://evil.example' })).status).toBe(403)
})

import { beforeEach, expect, test } from 'vitest'
import { add, at, byToken, fromPage, openDesk, PASSWORD, signedIn, trySignIn } from '@/app/_server/testing/desk'
import type { Database } from '@/db/database'
import type { Person } from '@/domain/annotation/permissions'
import type { SessionList } from '@/domain/contract/person'
import { POST as changePassword } from './password/route'
import { GET, PATCH } from './route'
import { DELETE as endSession } from './sessions/[id]/route'
import { GET as getSessions } from './sessions/route'

const NEXT = 'twee dijken van een zin'

let db: Database
let person: Person
let headers: { cookie: string }

beforeEach(async () => {
  db = openDesk()
  person = add(db, 'Marieke Visser')
  headers = await signedIn(person)
})

const me = (by: HeadersInit) => GET(fromPage('/api/me', { headers: by }))
const change = (current: string, password: string, by: HeadersInit = headers) =>
  changePassword(fromPage('/api/me/password', { method: 'POST', body: { current, password }, headers: by }))
const sessionsOf = async (by: HeadersInit) =>
  ((await (await getSessions(fromPage('/api/me/sessions', { headers: by }))).json()) as SessionList).items

test('a name is changed, at once and for oneself', async () => {
  const answer = await PATCH(fromPage('/api/me', { method: 'PATCH', body: { name: '  Marieke  de Vries ' }, headers }))
  expect([answer.status, ((await answer.json()) as Person).name]).toEqual([200, 'Marieke de Vries'])
  expect(((await (await me(headers)).json()) as Person).name).toBe('Marieke de Vries')
})

test('a new password signs every other browser out and takes the place of the old one', async () => {
  const elsewhere = await signedIn(person)
  expect((await change(PASSWORD, NEXT)).status).toBe(204)
  expect([(await me(headers)).status, (await me(elsewhere)).status]).toEqual([200, 401])
  expect([(await trySignIn(person.email, PASSWORD)).status, (await trySignIn(person.email, NEXT)).status]).toEqual([401, 200])
})

test('a password is not changed without the one of now, and not guessed at', async () => {
  const answers = []
  for (let i = 0; i < 11; i++) answers.push((await change('een verkeerd woord', NEXT)).status)
  expect(answers).toEqual([...Array.from({ length: 10 }, () => 422), 429])
  expect((await me(headers)).status).toBe(200)
})

test('a weak new password is refused beside its field', async () => {
  const answer = await change(PASSWORD, 'kort')
  expect([answer.status, await answer.json()]).toEqual([
    422,
    expect.objectContaining({ errors: [{ path: 'password', message: expect.any(String) as string }] }),
  ])
})

test('one sees one’s own browsers and ends them', async () => {
  const elsewhere = await signedIn(person)
  await signedIn(add(db, 'Joost Bos'))
  const seen = await sessionsOf(headers)
  expect(seen.map(({ isThis }) => isThis).sort()).toEqual([false, true])
  const other = seen.find(({ isThis }) => !isThis)?.id ?? ''
  expect((await endSession(fromPage(`/api/me/sessions/${other}`, { method: 'DELETE', headers }), at({ id: other }))).status).toBe(204)
  expect([(await me(headers)).status, (await me(elsewhere)).status]).toEqual([200, 401])
})

test('a program cannot take somebody’s place', async () => {
  const token = byToken(db, person)
  expect((await change(PASSWORD, NEXT, token)).status).toBe(403)
  expect((await PATCH(fromPage('/api/me', { method: 'PATCH', body: { name: 'X' }, headers: token }))).status).toBe(403)
  const [own] = await sessionsOf(headers)
  expect((await endSession(fromPage('/api/me/sessions/x', { method: 'DELETE', headers: token }), at({ id: own?.id ?? '' }))).status).toBe(
    403,
  )
})

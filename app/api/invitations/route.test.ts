import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { add, at, byToken, cookieAfter, fromPage, openDesk, PASSWORD, signedIn } from '@/app/_server/testing/desk'
import { GET as getMe } from '@/app/api/me/route'
import { GET as getPeople } from '@/app/api/people/route'
import type { Database } from '@/db/database'
import type { InvitationMade } from '@/domain/contract/person'
import type { Person } from '@/domain/annotation/permissions'
import { POST as accept } from './accept/route'
import { DELETE } from './[id]/route'
import { GET, POST } from './route'

let db: Database
let admin: Person
let asAdmin: { cookie: string }

beforeEach(async () => {
  db = openDesk()
  admin = add(db, 'Marieke Visser', 'admin')
  asAdmin = await signedIn(admin)
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

const invite = async (body: object = {}) => {
  const answer = await POST(fromPage('/api/invitations', { method: 'POST', body, headers: asAdmin }))
  return (await answer.json()) as InvitationMade
}
const tokenOf = ({ link }: InvitationMade) => new URL(link).searchParams.get('token') ?? ''
const come = (token: string, email = 'joost@example.org') =>
  accept(fromPage('/api/invitations/accept', { method: 'POST', body: { token, name: 'Joost Bos', email, password: PASSWORD } }))

test('an invited person comes in, signed in, in the role that was meant; the link works once', async () => {
  const made = await invite({ name: 'Joost Bos', email: 'joost@example.org' })
  expect(made.link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/invitation\?token=/)
  const answer = await come(tokenOf(made))
  expect(answer.status).toBe(201)
  const known = await getMe(fromPage('/api/me', { headers: cookieAfter(answer) }))
  expect(await known.json()).toMatchObject({ name: 'Joost Bos', role: 'member' })
  expect((await come(tokenOf(made), 'other@example.org')).status).toBe(404)
})

test('two who use one link at the same moment: one comes in', async () => {
  const token = tokenOf(await invite())
  const answers = await Promise.all([come(token), come(token, 'other@example.org')])
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 404])
})

test('a link ends after seven days', async () => {
  const token = tokenOf(await invite())
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7 * 24 * 3_600_000 })
  expect((await come(token)).status).toBe(404)
})

test('a revoked link leads nowhere, and the list shows only what can be used', async () => {
  const { invitation, ...made } = await invite({ role: 'admin' })
  const list = () => GET(fromPage('/api/invitations', { headers: asAdmin })).then((answer) => answer.json())
  expect(await list()).toEqual({ items: [invitation], next: null })
  const revoke = () =>
    DELETE(fromPage(`/api/invitations/${invitation.id}`, { method: 'DELETE', headers: asAdmin }), at({ id: invitation.id }))
  expect([(await revoke()).status, (await revoke()).status]).toEqual([204, 404])
  expect(await list()).toEqual({ items: [], next: null })
  expect((await come(tokenOf({ invitation, ...made }))).status).toBe(404)
})

test('only admins invite, see who is there, and revoke', async () => {
  const { invitation } = await invite()
  const headers = await signedIn(add(db, 'Joost Bos'))
  const asked = [
    GET(fromPage('/api/invitations', { headers })),
    POST(fromPage('/api/invitations', { method: 'POST', body: { role: 'admin' }, headers })),
    DELETE(fromPage(`/api/invitations/${invitation.id}`, { method: 'DELETE', headers }), at({ id: invitation.id })),
    getPeople(fromPage('/api/people', { headers })),
  ]
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([403, 403, 403, 403])
})

test('an admin’s program can invite too, and a link leads to the public address', async () => {
  vi.stubEnv('KANTTEKENING_URL', 'https://desk.example.org')
  const request = fromPage('/api/invitations', { method: 'POST', body: {}, headers: byToken(db, admin) })
  expect(((await (await POST(request)).json()) as InvitationMade).link).toMatch(/^https:\/\/desk\.example\.org\/invitation\?token=/)
})

test('nobody is invited at an address that is here already', async () => {
  const request = fromPage('/api/invitations', { method: 'POST', body: { email: admin.email.toUpperCase() }, headers: asAdmin })
  expect((await POST(request)).status).toBe(422)
})

test('everybody at the desk is listed without anything secret', async () => {
  const answer = await getPeople(fromPage('/api/people', { headers: asAdmin }))
  expect(await answer.json()).toEqual({ items: [{ ...admin, createdAt: expect.any(String) as string }], next: null })
})

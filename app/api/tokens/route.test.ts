import { beforeEach, expect, test } from 'vitest'
import { add, at, byToken, fromPage, openDesk, signedIn } from '@/app/_server/testing/desk'
import { GET as getTags, POST as postTag } from '@/app/api/tags/route'
import type { Database } from '@/db/database'
import type { TokenList, TokenMade } from '@/domain/contract/person'
import type { Person } from '@/domain/annotation/permissions'
import { DELETE } from './[id]/route'
import { GET, POST } from './route'

let db: Database
let person: Person
let headers: { cookie: string }

beforeEach(async () => {
  db = openDesk()
  person = add(db, 'Marieke Visser')
  headers = await signedIn(person)
})

const make = async () => {
  const answer = await POST(fromPage('/api/tokens', { method: 'POST', body: { name: 'CMS' }, headers }))
  return { status: answer.status, ...((await answer.json()) as TokenMade) }
}
const list = async () => ((await (await GET(fromPage('/api/tokens', { headers }))).json()) as TokenList).items
const revoke = (id: string, by: HeadersInit) => DELETE(fromPage(`/api/tokens/${id}`, { method: 'DELETE', headers: by }), at({ id }))

test('a token is shown once and lets a program in until it is revoked', async () => {
  const { status, made, token } = await make()
  expect([status, made.name, made.hint]).toEqual([201, 'CMS', token.slice(-4)])
  expect(JSON.stringify(await list())).not.toContain(token)
  const ask = () => getTags(new Request('http://127.0.0.1/api/tags', { headers: { authorization: `Bearer ${token}` } }))
  expect((await ask()).status).toBe(200)
  expect((await list())[0]?.lastUsedAt).not.toBeNull()
  expect((await revoke(made.id, headers)).status).toBe(204)
  expect((await ask()).status).toBe(401)
  expect(await list()).toEqual([])
})

test('a program writes without Origin, and is not stopped by one', async () => {
  const { token } = await make()
  for (const [name, origin] of [
    ['een', {}],
    ['twee', { origin: 'https://cms.example' }],
  ] as const) {
    const body = JSON.stringify({ name })
    const sent = { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...origin }
    expect((await postTag(new Request('http://127.0.0.1/api/tags', { method: 'POST', body, headers: sent }))).status).toBe(201)
  }
})

test('a token makes no further tokens: one that got out must not outlive its end', async () => {
  const answer = await POST(fromPage('/api/tokens', { method: 'POST', body: { name: 'more' }, headers: byToken(db, person) }))
  expect(answer.status).toBe(403)
})

test('nobody revokes another’s', async () => {
  const { made } = await make()
  expect((await revoke(made.id, await signedIn(add(db, 'Joost Bos', 'admin')))).status).toBe(404)
  expect(await list()).toHaveLength(1)
})

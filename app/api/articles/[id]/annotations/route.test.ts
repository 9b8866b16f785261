import { beforeEach, expect, test } from 'vitest'
import { holdDatabase } from '@/app/_server/database'
import { listAnnotations } from '@/db/list-annotations'
import { addArticle } from '@/db/articles'
import { checkDatabase } from '@/db/mending/check'
import type { Database } from '@/db/database'
import { openDatabase } from '@/db/open'
import { people } from '@/db/schema'
import { createToken } from '@/db/tokens'
import { schema } from '@/domain/article/schema'
import { GET, POST } from './route'

const person = { id: 'p1', name: 'Marieke Visser', email: 'm@example.org', role: 'member' } as const
const now = new Date('2026-11-24T10:00:00Z')
let db: Database
let token: string
let articleId: string

beforeEach(() => {
  db = openDatabase(':memory:')
  holdDatabase(db)
  db.insert(people)
    .values({ ...person, createdAt: now, updatedAt: now })
    .run()
  token = createToken(db, person, 'test', now)
  const doc = schema.nodeFromJSON({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'De dijk is oud.' }] }] })
  const fields = { title: 'Dijk', byline: null, source: null, url: null, language: 'nl', publishedAt: null }
  articleId = addArticle(db, person, { ...fields, doc, annotations: [], request: 1 }, now).article.id
})

const post = (body: unknown, headers: Record<string, string>) =>
  POST(
    new Request(`http://127.0.0.1/api/articles/${articleId}/annotations`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    }),
    {
      params: Promise.resolve({ id: articleId }),
    },
  )
const claim = { kind: 'claim', target: { type: 'TextQuoteSelector', exact: 'dijk' } }

test('somebody unknown is asked to sign in', async () => {
  expect((await post(claim, {})).status).toBe(401)
  expect((await post(claim, { Authorization: 'Bearer ktk_other' })).status).toBe(401)
})

test('a program with a token marks words', async () => {
  const answer = await post(claim, { Authorization: `Bearer ${token}` })
  expect([answer.status, answer.headers.get('etag')]).toEqual([201, '"v1"'])
})

test('a person and an annotation are known by their ids in capitals too', async () => {
  const headers = { Authorization: `Bearer ${token}` }
  const id = '0198a000-0000-7000-8000-00000000000a'
  const assignee = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff'
  db.insert(people)
    .values({ ...person, id: assignee, email: 'j@example.org', createdAt: now, updatedAt: now })
    .run()
  const made = await post({ ...claim, id: id.toUpperCase(), assignee: assignee.toUpperCase() }, headers)
  expect([made.status, await made.json()]).toEqual([201, expect.objectContaining({ id, assignee: { id: assignee, name: person.name } })])
  const path = `http://127.0.0.1/api/articles/${articleId}/annotations?ids=${id.toUpperCase()}`
  const listed = await GET(new Request(path, { headers }), { params: Promise.resolve({ id: articleId }) })
  expect(((await listed.json()) as { items: { id: string }[] }).items.map((item) => item.id)).toEqual([id])
})

test('a field that does not fit is named', async () => {
  const answer = await post({ ...claim, kind: 'rumour' }, { Authorization: `Bearer ${token}` })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([422, 'application/problem+json'])
})

test('on a full disk the answer is a sentence and 507, what was there is whole, and the same request succeeds once there is room', async () => {
  const headers = { Authorization: `Bearer ${token}` }
  await post({ ...claim, note: noteOf('Gevraagd aan het waterschap.') }, headers)
  const before = listAnnotations(db, person, articleId)
  const pages = Number(db.$client.pragma('page_count', { simple: true }))
  db.$client.pragma(`max_page_count = ${pages}`)
  // More than what is free in the pages that there are.
  const long = { ...claim, id: '0198a000-0000-7000-8000-000000000001', note: noteOf('De dijk is in 1995 versterkt. '.repeat(4000)) }
  const answer = await post(long, headers)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([507, 'application/problem+json'])
  expect(await answer.json()).toMatchObject({ kind: 'full', detail: expect.stringContaining('Nothing was saved') as string })
  expect(listAnnotations(db, person, articleId)).toEqual(before)
  expect(checkDatabase(db)).toEqual([])
  db.$client.pragma(`max_page_count = ${pages + 1000}`)
  expect((await post(long, headers)).status).toBe(201)
})

const noteOf = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })

import { beforeEach, expect, test } from 'vitest'
import { holdDatabase } from '@/app/_server/database'
import { addArticle, getArticle } from '@/db/articles'
import { takeContent } from '@/db/content'
import type { Database } from '@/db/database'
import { openDatabase } from '@/db/open'
import { people } from '@/db/schema'
import { createToken } from '@/db/tokens'
import { schema } from '@/domain/article/schema'
import { TextTaken } from '@/domain/contract/content'
import { Difference } from '@/domain/contract/difference'
import { GET as difference } from '../difference/route'
import { POST } from './route'

const person = { id: 'p1', name: 'Marieke Visser', email: 'm@example.org', role: 'member' } as const
const now = new Date('2026-11-24T10:00:00Z')
const docOf = (text: string) => schema.nodeFromJSON({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })
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
  const fields = { title: 'Dijk', byline: null, source: null, url: null, language: 'nl', publishedAt: null }
  articleId = addArticle(db, person, { ...fields, doc: docOf('De dijk is oud.'), annotations: [], request: 1 }, now).article.id
  takeContent(db, person, articleId, docOf('De dijk is nieuw.'), undefined, now)
})

const headers = () => ({ 'Content-Type': 'application/json', Authorization: `Bearer ${token}` })
const params = () => ({ params: Promise.resolve({ id: articleId }) })
const post = (body: unknown, query = '') =>
  POST(
    new Request(`http://127.0.0.1/api/articles/${articleId}/restore-version${query}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: headers(),
    }),
    params(),
  )
const textNow = () => getArticle(db, person, articleId).text

test('a preview tells what would change and stores nothing; the act answers the same', async () => {
  const preview = TextTaken.parse(await (await post({ to: 0 }, '?preview=1')).json())
  expect([preview.blocks[0]?.kind, preview.from, textNow()]).toEqual(['changed', 1, 'De dijk is nieuw.'])
  const answer = await post({ to: 0, version: preview.from })
  expect([answer.status, TextTaken.parse(await answer.json()), textNow()]).toEqual([200, preview, 'De dijk is oud.'])
})

test('a text that moved on is told with its version; what never was, or makes no sense, is refused', async () => {
  const behind = await post({ to: 0, version: 0 })
  expect([behind.status, ((await behind.json()) as { version: number }).version]).toEqual([409, 1])
  expect((await post({ to: 7 })).status).toBe(404)
  expect((await post({ to: -1 })).status).toBe(422)
  expect((await post({})).status).toBe(422)
  for (const to of [null, '', false, true, [], '0']) expect((await post({ to })).status).toBe(422)
  expect(textNow()).toBe('De dijk is nieuw.')
})

test('the difference between two versions is told by block and by word', async () => {
  const answer = await difference(
    new Request(`http://127.0.0.1/api/articles/${articleId}/difference?from=0&to=1`, { headers: headers() }),
    params(),
  )
  expect(Difference.parse(await answer.json()).blocks).toEqual([
    {
      ...{ kind: 'changed', form: 'paragraph' },
      parts: [
        { kind: 'same', text: 'De dijk is ' },
        { kind: 'gone', text: 'oud' },
        { kind: 'come', text: 'nieuw' },
        { kind: 'same', text: '.' },
      ],
    },
  ])
})

import { beforeEach, expect, test } from 'vitest'
import { v7 as newId } from 'uuid'
import { holdDatabase } from '@/app/_server/database'
import { addArticle } from '@/db/articles'
import { openDatabase } from '@/db/open'
import { people } from '@/db/schema'
import { createToken } from '@/db/tokens'
import { sampleArticle } from '@/domain/sample/sample-article'
import { GET } from './route'

const person = { id: 'p1', name: 'Marieke Visser', email: 'm@example.org', role: 'member' } as const
const now = new Date('2026-11-24T10:00:00Z')
let token: string
let articleId: string

beforeEach(() => {
  const db = openDatabase(':memory:')
  holdDatabase(db)
  db.insert(people)
    .values({ ...person, createdAt: now, updatedAt: now })
    .run()
  token = createToken(db, person, 'test', now)
  const { article, annotations } = sampleArticle('nl', { person, now, newId })
  articleId = addArticle(db, person, { ...article, title: 'Café “De Dijk”: één/twee', annotations, request: 1 }, now).article.id
})

const get = (query: string, id = articleId) =>
  GET(new Request(`http://127.0.0.1/api/articles/${id}/export${query}`, { headers: { Authorization: `Bearer ${token}` } }), {
    params: Promise.resolve({ id }),
  })

test.each([
  ['html', 'text/html; charset=utf-8', 'html'],
  ['markdown', 'text/markdown; charset=utf-8', 'md'],
  ['text', 'text/plain; charset=utf-8', 'txt'],
  ['json', 'application/json', 'json'],
  ['jsonld', 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"', 'jsonld'],
])('%s leaves with its media type, as a file named after the title', async (format, type, ending) => {
  const answer = await get(`?format=${format}`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="Cafe _De Dijk_ een twee.${ending}"; filename*=UTF-8''Caf%C3%A9%20%E2%80%9CDe%20Dijk%E2%80%9D%20%C3%A9%C3%A9n%20twee.${ending}`,
  )
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})

test.each(['html', 'markdown', 'text', 'json', 'jsonld'])('internal notes are in %s only when asked for', async (format) => {
  const internal = 'Vragen of haar volledige naam in de krant mag'
  expect(await (await get(`?format=${format}`)).text()).not.toContain(internal)
  expect(await (await get(`?format=${format}&notes=all`)).text()).toContain(internal)
})

test.each([
  ['?format=docm', 415],
  ['', 422],
  ['?format=html&notes=some', 422],
])('“%s” is refused with %i', async (query, status) => expect((await get(query)).status).toBe(status))

test('a missing format is asked for in a sentence', async () => {
  const answer = await get('')
  expect([answer.status, ((await answer.json()) as { detail: string }).detail]).toEqual([
    422,
    expect.stringContaining('Say in which format: html'),
  ])
})

test('an article that is not there has no export', async () => {
  expect((await get('?format=html', '0190f5c2-7a10-7000-8000-00000000ffff')).status).toBe(404)
  token = 'ktk_other'
  expect((await get('?format=html')).status).toBe(401)
})

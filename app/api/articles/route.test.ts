import { beforeEach, describe, expect, test } from 'vitest'
import { holdDatabase } from '@/app/_server/database'
import type { Database } from '@/db/database'
import { openDatabase } from '@/db/open'
import { articles, events, people } from '@/db/schema'
import { createToken } from '@/db/tokens'
import { ArticlePage, Imported } from '@/domain/contract/article'
import { GET, POST } from './route'

const person = { id: 'p1', name: 'Marieke Visser', email: 'm@example.org', role: 'member' } as const
const now = new Date('2026-11-24T10:00:00Z')
let db: Database
let token: string

beforeEach(() => {
  db = openDatabase(':memory:')
  holdDatabase(db)
  db.insert(people)
    .values({ ...person, createdAt: now, updatedAt: now })
    .run()
  token = createToken(db, person, 'test', now)
})

const send = (body: BodyInit, type: string | null, query = '') =>
  POST(
    new Request(`http://127.0.0.1/api/articles${query}`, {
      method: 'POST',
      body,
      headers: { Authorization: `Bearer ${token}`, ...(type === null ? {} : { 'Content-Type': type }) },
    }),
  )
const add = (body: unknown, query = '') => send(JSON.stringify(body), 'application/json', query)
const upload = (content: BlobPart, name: string, type: string, fields: Record<string, string> = {}, query = '') => {
  const form = new FormData()
  for (const [key, value] of Object.entries(fields)) form.set(key, value)
  form.set('file', new File([content], name, { type }))
  return send(form, null, query)
}
const imported = async (answer: Response) => Imported.parse(await answer.json())
const detail = async (answer: Response) => ((await answer.json()) as { detail: string }).detail
const ID = '0190f5c2-7a10-7000-8000-000000000001'

test('somebody unknown is asked to sign in', async () => {
  token = 'ktk_other'
  expect((await add({ format: 'text', content: 'De dijk is oud.' })).status).toBe(401)
})

describe('an article is added', () => {
  test('from text, with what was said about it', async () => {
    const answer = await add({
      id: ID,
      format: 'text',
      content: 'date 2022-01 De dijk is oud, zegt zij.',
      byline: 'Ria',
      publishedAt: '2023',
    })
    const { article } = await imported(answer)
    expect([answer.status, answer.headers.get('location')]).toEqual([201, `/api/articles/${ID}`])
    expect(article).toMatchObject({ id: ID, byline: 'Ria', publishedAt: '2023', language: 'nl', text: 'De dijk is oud, zegt zij.' })
    expect(article.title).toBe('De dijk is oud, zegt zij')
  })

  test('once, however often it is sent', async () => {
    const body = { id: ID, format: 'text', content: 'De dijk is oud.' }
    expect([(await add(body)).status, (await add(body)).status]).toEqual([201, 200])
    expect((await add({ ...body, content: 'De brug is oud.' })).status).toBe(409)
    expect(db.select().from(articles).all()).toHaveLength(1)
  })

  test('what the person left empty on purpose stays empty', async () => {
    const { article } = await imported(
      await add({ format: 'text', content: 'date 2022-01 De dijk is oud.', publishedAt: null, language: null }),
    )
    expect([article.publishedAt, article.language]).toEqual([null, null])
  })

  test('from a file, by the ending of its name', async () => {
    const { article } = await imported(await upload('# De dijk\n\nIs oud.', 'dijk.md', '', { source: 'Dagblad', byline: '' }))
    expect(article).toMatchObject({ title: 'De dijk', text: 'Is oud.', source: 'Dagblad', byline: null })
  })

  test('from a file in Windows-1252', async () => {
    const { article } = await imported(
      await upload(Uint8Array.from([0x93, 0x4a, 0x61, 0x94, 0x2c, 0x20, 0x7a, 0x65, 0x69, 0x20, 0x7a, 0x65]), 'a.txt', 'text/plain'),
    )
    expect(article.text).toBe('“Ja”, zei ze')
  })

  test('with the subheads that the person chose', async () => {
    const { article } = await imported(await upload('Een.\n\nTwee\n\nDrie.', 'a.txt', 'text/plain', { headings: '[1]' }))
    expect((article.doc['content'] as { type: string }[]).map((node) => node.type)).toEqual(['paragraph', 'heading', 'paragraph'])
  })
})

test('a preview answers the same and writes nothing', async () => {
  const answer = await add({ id: ID, format: 'html', content: '<h1>De dijk</h1><p onclick="x()">Is oud.</p>' }, '?preview=1')
  const { article, warnings } = await imported(answer)
  expect([answer.status, article.id, article.title, article.text]).toEqual([200, ID, 'De dijk', 'Is oud.'])
  expect(warnings.map(({ code }) => code)).toEqual(['dropped-handler'])
  expect(db.select().from(articles).all()).toEqual([])
  expect(
    db
      .select()
      .from(events)
      .all()
      .filter((event) => event.type === 'article.created'),
  ).toEqual([])
})

describe('refused, with nothing written:', () => {
  test.each([
    ['an unknown format', () => add({ format: 'docx', content: 'x' }), 415],
    ['an unknown kind of file', () => upload('x', 'a.pages', 'application/octet-stream'), 415],
    ['a picture', () => upload(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'a.txt', 'text/plain'), 415],
    ['an encoding that is not read', () => upload('<meta charset="euc-kr"><p>x', 'a.html', 'text/html'), 415],
    ['nothing', () => add({ format: 'text', content: '  ' }), 422],
    ['an empty file', () => upload('', 'a.txt', 'text/plain'), 422],
    ['a form without a file', () => send(new FormData(), null), 422],
    ['a form that is none', () => send('x', 'multipart/form-data; boundary=y'), 400],
    ['a lone surrogate', () => send('{"format":"text","content":"a\\ud800"}', 'application/json'), 422],
    ['NUL', () => add({ format: 'text', content: 'a\0' }), 422],
    ['a field that does not fit', () => add({ format: 'text', content: 'x', url: 'javascript:alert(1)' }), 422],
    ['a field that is not there', () => add({ format: 'text', content: 'x', colour: 'red' }), 422],
    ['20 MB and a byte as JSON', () => add({ format: 'text', content: 'x'.repeat(20_000_001) }), 413],
    ['20 MB and a byte as a file', () => upload('x'.repeat(20_000_001), 'a.txt', 'text/plain'), 413],
    ['far more as JSON', () => add({ format: 'text', content: 'x'.repeat(41_000_000) }), 413],
  ])('%s', async (_, request, status) => {
    const answer = await request()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
    expect(db.select().from(articles).all()).toEqual([])
  })

  test('a missing format is asked for in a sentence', async () => {
    expect(await detail(await send('{"content":"x"}', 'application/json'))).toContain('Say in which format the content is: text, markdown')
  })

  test('too much says how much fits', async () => {
    expect(await detail(await upload('x'.repeat(20_000_001), 'a.txt', 'text/plain'))).toMatch(
      /^This is larger than the 20 MB that fit here\. It has 20\.1 MB\./,
    )
  })
})

test('the list has articles newest first, a page at a time, found by words', async () => {
  for (const title of ['Dijk', 'Brug', 'Sluis']) await add({ format: 'text', content: 'Tekst.', title })
  const list = async (query: string) =>
    ArticlePage.parse(
      await (await GET(new Request(`http://127.0.0.1/api/articles${query}`, { headers: { Authorization: `Bearer ${token}` } }))).json(),
    )
  const first = await list('?limit=2')
  expect(first.items.map(({ title }) => title)).toEqual(['Sluis', 'Brug'])
  expect((await list(`?limit=2&cursor=${first.next ?? ''}`)).items.map(({ title }) => title)).toEqual(['Dijk'])
  expect((await list('?q=bru')).items).toHaveLength(1)
})

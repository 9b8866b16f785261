import { beforeEach, expect, test } from 'vitest'
import { add, at, byToken, fromPage, openDesk } from '@/app/_server/testing/desk'
import { POST as importArticle } from '@/app/api/articles/route'
import { addArticle, getArticle } from '@/db/articles'
import type { Database } from '@/db/database'
import { checkDatabase } from '@/db/mending/check'
import type { Person } from '@/domain/annotation/permissions'
import { MAX_NESTING } from '@/domain/article/nesting'
import { schema, SCHEMA_VERSION } from '@/domain/article/schema'
import { readers, writers } from '@/domain/formats/formats'
import { PUT as newCopy } from '../content/route'
import { GET as difference } from '../difference/route'
import { GET as exported } from '../export/route'
import { GET as history } from '../history/route'
import { POST as restoreVersion } from '../restore-version/route'
import { POST as steps } from './route'

const WORDS = 'De dijk is te laag, zegt Bos.'
/** Quotations in each other, so that the words are as deep as may be. */
const MOST = MAX_NESTING - 1

let db: Database
let person: Person
let headers: Record<string, string>
let id: string

beforeEach(() => {
  db = openDesk()
  person = add(db, 'Marieke Visser')
  headers = byToken(db, person)
  const doc = schema.node('doc', null, [schema.node('paragraph', null, schema.text(WORDS))])
  const fields = { title: 'De dijk', byline: null, source: null, url: null, language: 'nl', publishedAt: null }
  id = addArticle(db, person, { ...fields, doc, annotations: [], request: 1 }, new Date()).article.id
})

type Route = (request: Request, context: ReturnType<typeof at>) => Promise<Response>

async function ask(route: Route, method: string, query: string, body?: unknown) {
  const answer = await route(fromPage(`/api/articles/${id}${query}`, { method, body, headers }), at({ id }))
  const told = await answer.text()
  return { status: answer.status, told, body: told.startsWith('{') ? (JSON.parse(told) as Record<string, unknown>) : {} }
}

/** Puts what there is into so many quotations, one around the other, in one batch. */
function wrap(times: number) {
  const { version, doc } = getArticle(db, person, id)
  const size = schema.nodeFromJSON(doc).content.size
  const wraps = Array.from({ length: times }, (_, i) => {
    const around = { from: 0, to: size + 2 * i, gapFrom: 0, gapTo: size + 2 * i }
    return { stepType: 'replaceAround', ...around, insert: 1, slice: { content: [{ type: 'blockquote' }] }, structure: true }
  })
  const batch = { version, clientId: 'c', batchId: crypto.randomUUID(), schemaVersion: SCHEMA_VERSION, steps: wraps }
  return ask(steps, 'POST', '/steps', batch)
}

const nested = (depth: number) => `${'<blockquote>'.repeat(depth)}<p>${WORDS}</p>${'</blockquote>'.repeat(depth)}`
const SENTENCE = /^.*stand in each other more than 50 deep, which no article is/

test('steps nest a text as deep as may be, and no deeper: then it is as it was', async () => {
  expect((await wrap(1000)).status).toBe(422)
  expect(getArticle(db, person, id).version).toBe(0)
  expect(await wrap(MOST)).toMatchObject({ status: 200, body: { version: MOST } })
  const before = getArticle(db, person, id)
  const refused = await wrap(1)
  expect(refused).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'steps.0', message: expect.stringMatching(SENTENCE) as string }] },
  })
  expect(getArticle(db, person, id)).toEqual(before)
  expect(checkDatabase(db)).toEqual([])
})

test('no version in between is deeper either', async () => {
  await wrap(MOST)
  const { size } = schema.nodeFromJSON(getArticle(db, person, id).doc).content
  const around = {
    stepType: 'replaceAround',
    from: 0,
    to: size,
    gapFrom: 0,
    gapTo: size,
    insert: 1,
    slice: { content: [{ type: 'blockquote' }] },
  }
  const away = { stepType: 'replaceAround', from: 0, to: size + 2, gapFrom: 1, gapTo: size + 1, insert: 0 }
  const batch = { version: MOST, clientId: 'c', batchId: 'b', schemaVersion: SCHEMA_VERSION, steps: [around, away] }
  expect(await ask(steps, 'POST', '/steps', batch)).toMatchObject({ status: 422, body: { errors: [{ path: 'steps.0' }] } })
  expect(getArticle(db, person, id).version).toBe(MOST)
})

/** Lists in each other, in a quotation: the last words are as deep as may be. */
const LISTS = (() => {
  const lists = Math.floor((MAX_NESTING - 2) / 2)
  return `<blockquote>${`<ul><li><p>${WORDS}</p>`.repeat(lists)}${'</li></ul>'.repeat(lists)}</blockquote>`
})()

test.each([
  ['quotations', nested(MOST)],
  ['lists', LISTS],
])('at the limit every export of %s is written, and read again it is the same', async (_name, copy) => {
  await ask(newCopy, 'PUT', '/content', { format: 'html', content: copy })
  const { doc } = getArticle(db, person, id)
  for (const { format } of writers) {
    const { status, told } = await ask(exported, 'GET', `/export?format=${format}&notes=all`)
    expect([format, status]).toEqual([format, 200])
    if (!readers.some((reader) => reader.format === format)) continue
    const request = fromPage('/api/articles', { method: 'POST', body: { format, content: told }, headers })
    const answer = await importArticle(request, at({}))
    expect([format, answer.status]).toEqual([format, 201])
    const read = ((await answer.json()) as { article: { doc: unknown } }).article.doc
    // Plain text has no lists and quotations.
    if (format !== 'text') expect([format, read]).toEqual([format, doc])
  }
  const content = (await ask(exported, 'GET', '/export?format=json&notes=all')).body
  const request = fromPage('/api/articles?preview=1', { method: 'POST', body: { format: 'json', content }, headers })
  expect((await importArticle(request, at({}))).status).toBe(200)
})

test('at the limit a new copy is taken in, versions are shown, compared and brought back', async () => {
  await wrap(MOST)
  const other = nested(MOST).replace('te laag', 'hoog genoeg')
  expect((await ask(newCopy, 'PUT', '/content', { format: 'html', content: other })).status).toBe(200)
  expect((await ask(newCopy, 'PUT', '/content', { format: 'html', content: '<p>Vlak.</p>' })).status).toBe(200)
  for (const to of [MOST, 0, MOST]) {
    expect((await ask(restoreVersion, 'POST', '/restore-version', { to })).status).toBe(200)
    expect(getArticle(db, person, id).text).toBe(WORDS)
  }
  const { version } = getArticle(db, person, id)
  for (const then of [0, MOST, version]) {
    expect((await ask(history, 'GET', `/history?version=${then}`)).status).toBe(200)
    expect((await ask(difference, 'GET', `/difference?from=0&to=${then}`)).status).toBe(200)
  }
  expect(checkDatabase(db)).toEqual([])
})

test.each([
  ['html', nested(MOST + 1)],
  ['html', nested(300)],
  ['markdown', `${'> '.repeat(MOST + 1)}${WORDS}`],
  ['markdown', `Eerst dit.\n\n${'> '.repeat(150)}${WORDS}`],
  ['markdown', `Eerst dit.\n\n${'> '.repeat(5000)}${WORDS}`],
])('an import or a new copy in %s that is deeper is refused with a sentence', async (format, content) => {
  const before = getArticle(db, person, id)
  const copy = await ask(newCopy, 'PUT', '/content', { format, content })
  const answer = await importArticle(fromPage('/api/articles', { method: 'POST', body: { format, content }, headers }), at({}))
  for (const { detail, status } of [copy.body, (await answer.json()) as Record<string, unknown>])
    expect([status, detail]).toEqual([422, expect.stringMatching(/deep/)])
  expect(getArticle(db, person, id)).toEqual(before)
})

test('an export that was made deeper by hand is refused', async () => {
  const file = JSON.parse((await ask(exported, 'GET', '/export?format=json&notes=all')).told) as { article: { doc: unknown } }
  for (const depth of [MOST + 1, 900, 20_000]) {
    const deep = `{"type":"doc","content":[${'{"type":"blockquote","content":['.repeat(depth)}{"type":"paragraph","content":[{"type":"text","text":"diep"}]}${']}'.repeat(depth)}]}`
    const content = JSON.stringify({ ...file, article: { ...file.article, doc: 'DEEP' } }).replace('"DEEP"', deep)
    const answer = await importArticle(fromPage('/api/articles', { method: 'POST', body: { format: 'json', content }, headers }), at({}))
    expect([depth, answer.status]).toEqual([depth, 422])
  }
})

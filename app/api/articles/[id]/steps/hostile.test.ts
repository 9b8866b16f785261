import { beforeEach, expect, test } from 'vitest'
import { add, at, byToken, fromPage, HOST, openDesk } from '@/app/_server/testing/desk'
import { addArticle, getArticle } from '@/db/articles'
import { checkDatabase } from '@/db/mending/check'
import type { Database } from '@/db/database'
import { lastSeq } from '@/db/events'
import { listSteps } from '@/db/steps'
import type { Person } from '@/domain/annotation/permissions'
import { schema, SCHEMA_VERSION } from '@/domain/article/schema'
import { POST } from './route'

let db: Database
let person: Person
let headers: Record<string, string>
let id: string

beforeEach(() => {
  db = openDesk()
  person = add(db, 'Marieke Visser')
  headers = byToken(db, person)
  const doc = schema.node('doc', null, [schema.node('paragraph', null, schema.text('De dijk is te laag, zegt Bos.'))])
  const fields = { title: 'De dijk', byline: null, source: null, url: null, language: null, publishedAt: null }
  id = addArticle(db, person, { ...fields, doc, annotations: [], request: 1 }, new Date()).article.id
})

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const put = (from: unknown, to: unknown, ...content: object[]) => ({ stepType: 'replace', from, to, slice: { content } })
const mark = (type: string, attrs: object) => ({ stepType: 'addMark', from: 1, to: 5, mark: { type, attrs } })
const batch = (steps: unknown, more: object = {}) => ({
  ...{ version: 0, clientId: 'c', batchId: 'b', schemaVersion: SCHEMA_VERSION, steps },
  ...more,
})

/** A quotation in a quotation, so many times, as text: an object so deep cannot be written down. */
function nested(depth: number): string {
  const inside = '{"type":"paragraph","content":[{"type":"text","text":"diep"}]}'
  return `{"stepType":"replace","from":0,"to":0,"slice":{"content":[${'{"type":"blockquote","content":['.repeat(depth)}${inside}${']}'.repeat(depth)}]}}`
}

/** As text, since an object with that name of its own cannot be written down otherwise. */
const PROTOTYPES = [
  `{"stepType":"__proto__","from":1,"to":2}`,
  `{"stepType":"constructor","from":1,"to":2}`,
  `{"stepType":"replace","__proto__":{"from":1,"to":2}}`,
  `{"stepType":"replace","from":1,"to":1,"slice":{"content":[{"type":"__proto__"}]}}`,
  `{"stepType":"replace","from":1,"to":1,"slice":{"content":[{"type":"toString"}]}}`,
  `{"stepType":"addMark","from":1,"to":5,"mark":{"type":"__proto__"}}`,
  `{"stepType":"attr","pos":0,"attr":"__proto__","value":{"isAdmin":true}}`,
  `{"stepType":"docAttr","attr":"__proto__","value":{"isAdmin":true}}`,
  `{"stepType":"docAttr","attr":"constructor","value":1}`,
]

const STEPS: [name: string, step: unknown][] = [
  ['a position past the end before it begins', put(9, 3)],
  ['a negative position', put(-5, 2)],
  ['a fractional position', put(1.5, 2)],
  ['a huge position', put(1, Number.MAX_SAFE_INTEGER)],
  ['a position past all numbers', put(1, 1e308)],
  ['a position in words', put('1', '2')],
  ['a position that is a list', put([1], [2])],
  ['no positions', { stepType: 'replace' }],
  ['a gap outside its step', { stepType: 'replaceAround', from: 3, to: 6, gapFrom: 1, gapTo: 9, insert: 0 }],
  ['a huge place to insert', { stepType: 'replaceAround', from: 0, to: 31, gapFrom: 1, gapTo: 30, insert: 1e9, slice: { content: [] } }],
  ['an open end deeper than what is put in', { ...put(1, 1), slice: { content: [paragraph(text('a'))], openStart: 9, openEnd: 0 } }],
  ['both open ends below nothing', { ...put(1, 1), slice: { content: [paragraph(text('a'))], openStart: -1, openEnd: -1 } }],
  ['an open end below nothing', { ...put(1, 1), slice: { content: [paragraph(text('a'))], openStart: -1, openEnd: 0 } }],
  ['a step nobody knows', { stepType: 'explode', from: 1, to: 2 }],
  ['a step that is a list', []],
  ['a step that is nothing', null],
  ['a node nobody knows', put(1, 1, { type: 'script', content: [text('alert(1)')] })],
  ['a mark nobody knows', mark('onclick', {})],
  ['a mark for nodes on nothing', { stepType: 'addNodeMark', pos: 0, mark: { type: 'link', attrs: { href: 'javascript:1' } } }],
  ['a link that runs something', mark('link', { href: 'javascript:alert(1)' })],
  ['a link that runs something, in disguise', mark('link', { href: ' jAvA\u0000script:alert(1)' })],
  ['a link to data', put(1, 1, { ...text('x'), marks: [{ type: 'link', attrs: { href: 'data:text/html,<script>1</script>' } }] })],
  ['a link in a set of marks', { stepType: 'markSet', steps: [mark('link', { href: 'javascript:alert(1)' })] }],
  ['a picture that runs something', put(0, 0, { type: 'image', attrs: { src: 'javascript:alert(1)' } })],
  ['a heading of level 1', put(0, 0, { type: 'heading', attrs: { level: 1 }, content: [text('x')] })],
  ['an attribute of another kind', put(0, 0, { type: 'heading', attrs: { level: { $gt: 0 } }, content: [text('x')] })],
  ['an attribute changed to a bad one', { stepType: 'attr', pos: 0, attr: 'level', value: 9 }],
  ['half a character', put(1, 1, text('\ud83d'))],
  ['the other half of a character', put(1, 1, text('\ude00'))],
  ['NUL', put(1, 1, text('a\0b'))],
  ['half a character in a caption', put(0, 0, { type: 'image', attrs: { src: 'https://example.org/a.png', caption: '\ud83d' } })],
  ['text that is a number', put(1, 1, { type: 'text', text: 7 })],
  ['text that is empty', put(1, 1, text(''))],
  ['a block inside a line', put(3, 3, paragraph(text('x')))],
  ['a list item without a list', put(0, 0, { type: 'listItem', content: [paragraph(text('x'))] })],
  ['the whole text gone', put(0, 31)],
]

/** Every bad step comes after a good one, which must not be taken in either. */
const GOOD = put(1, 3)
const withStep = (step: string): string => JSON.stringify(batch(['STEP'])).replace('"STEP"', () => `${JSON.stringify(GOOD)},${step}`)

const BODIES: [name: string, body: string, status: number][] = [
  ...STEPS.map(([name, step]): [string, string, number] => [name, JSON.stringify(batch([GOOD, step])), 422]),
  ...PROTOTYPES.map((step): [string, string, number] => [step, withStep(step), 422]),
  ['ten thousand quotations in each other', withStep(nested(10_000)), 422],
  ['a hundred quotations in each other', withStep(nested(100)), 422],
  ['no steps', JSON.stringify(batch([])), 422],
  ['steps that are no list', JSON.stringify(batch({ 0: GOOD, length: 1 })), 422],
  ['10,000 steps', JSON.stringify(batch(Array.from({ length: 10_000 }, () => put(1, 1, text('a'))))), 413],
  ['more than a megabyte', JSON.stringify(batch([put(1, 1, text('a'.repeat(1_000_001)))])), 413],
  ['an old schema', JSON.stringify(batch([GOOD], { schemaVersion: SCHEMA_VERSION - 1 })), 426],
  ['a version that is still to come', JSON.stringify(batch([GOOD], { version: 1 })), 422],
  ['a version before the first', JSON.stringify(batch([GOOD], { version: -1 })), 422],
  [
    'sets of marks in one another',
    `{"version":0,"clientId":"c","batchId":"b","schemaVersion":1,"steps":[${'{"stepType":"markSet","steps":['.repeat(9000)}${']}'.repeat(9000)}]}`,
    422,
  ],
  ['what undoes nothing', JSON.stringify(batch([GOOD], { mirrors: [[0, 1]] })), 422],
  ['what undoes by no step', JSON.stringify(batch([GOOD], { mirrors: [[7, 0]] })), 422],
  ['a field nobody knows', JSON.stringify(batch([GOOD], { person: 'admin' })), 422],
  ['a name that is an object', JSON.stringify(batch([GOOD], { clientId: { $ne: null } })), 422],
  ['what is no JSON', '{"version":0,', 400],
]

test.each(BODIES)('%s is refused with a sentence, and the text is as it was', async (_name, body, status) => {
  const before = [getArticle(db, person, id), lastSeq(db)]
  const request = new Request(`http://${HOST}/api/articles/${id}/steps`, {
    method: 'POST',
    body,
    headers: { ...headers, 'content-type': 'application/json' },
  })
  const answer = await POST(request, at({ id }))
  const problem = (await answer.json()) as { detail: string; status: number }
  expect([answer.status, problem.status]).toEqual([status, status])
  expect(problem.detail).not.toMatch(/undefined|not a function/)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(problem.detail).toMatch(/^[A-Z“].{15,}\./s)
  expect([getArticle(db, person, id), lastSeq(db)]).toEqual(before)
  expect(checkDatabase(db)).toEqual([])
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('other steps under the id of a batch that was taken in are refused; the batch itself is answered as it was', async () => {
  const send = async (steps: unknown, more: object = {}) => {
    const body = batch(steps, more)
    const answer = await POST(fromPage(`/api/articles/${id}/steps`, { method: 'POST', body, headers }), at({ id }))
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
  expect(await send([GOOD])).toEqual({ status: 200, body: { version: 1 } })
  expect(await send([put(1, 1, text('Iets anders: '))])).toMatchObject({ status: 409, body: { kind: 'taken' } })
  expect(await send([GOOD], { clientId: 'd' })).toMatchObject({ status: 409, body: { kind: 'taken' } })
  expect(await send([GOOD])).toEqual({ status: 200, body: { version: 1 } })
  expect(getArticle(db, person, id).version).toBe(1)
})

test('a batch whose ids come again in capitals is the same one', async () => {
  const ids = { clientId: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', batchId: '0198a000-0000-7000-8000-00000000000a' }
  const capitals = { clientId: ids.clientId.toUpperCase(), batchId: ids.batchId.toUpperCase() }
  const send = async (more: object): Promise<unknown> => {
    const body = batch([GOOD], more)
    return (await POST(fromPage(`/api/articles/${id}/steps`, { method: 'POST', body, headers }), at({ id }))).json()
  }
  expect(await send(capitals)).toEqual({ version: 1 })
  expect(await send(ids)).toEqual({ version: 1 })
  expect(listSteps(db, person, id, 0).clientIds).toEqual([ids.clientId])
  // What is no UUID is a name like any other.
  expect(await send({ version: 1, batchId: 'Een' })).toEqual({ version: 2 })
  expect(await send({ version: 2, batchId: 'een' })).toEqual({ version: 3 })
})

test('steps for an article that is not there, or from somebody unknown, change nothing', async () => {
  const send = (article: string, as: Record<string, string>) =>
    POST(fromPage(`/api/articles/${article}/steps`, { method: 'POST', body: batch([GOOD]), headers: as }), at({ id: article }))
  expect((await send(crypto.randomUUID(), headers)).status).toBe(404)
  expect((await send('../secret', headers)).status).toBe(404)
  expect((await send(id, {})).status).toBe(401)
  expect(getArticle(db, person, id).version).toBe(0)
})

import { beforeEach, expect, test } from 'vitest'
import { add, at, byToken, fromPage, openDesk } from '@/app/_server/testing/desk'
import { createAnnotation } from '@/db/annotations'
import { addArticle, deleteArticle } from '@/db/articles'
import type { Database } from '@/db/database'
import { docOf, FIELDS } from '@/db/testing/one-article'
import type { Person } from '@/domain/annotation/permissions'
import { DismissalList, NameCorrected, NameCorrectionList, SuggestionList } from '@/domain/contract/suggestion'
import { DELETE as takeBack } from '../../../dismissals/[id]/route'
import { GET as listDismissed } from '../dismissals/route'
import { POST as correctName } from '../people/correct/route'
import { GET as listCorrections } from '../people/corrections/route'
import { POST as accept } from './accept/route'
import { POST as dismiss } from './dismiss/route'
import { GET as suggestions } from './route'

const ID = '0198a000-0000-7000-8000-000000000001'
const PASSAGE = { version: 0, items: [{ id: ID, kind: 'passage', ranges: [{ start: 0, end: 15 }] }] }

let db: Database
let person: Person
let headers: HeadersInit
let id: string

beforeEach(() => {
  db = openDesk()
  person = add(db, 'Marieke Visser')
  headers = byToken(db, person)
  id = addArticle(
    db,
    person,
    { ...FIELDS, doc: docOf('De dijk is oud. “Te laat,” zei Jan Bosch.'), annotations: [], request: 1 },
    new Date(),
  ).article.id
})

type Route = (request: Request, context: { params: Promise<Record<string, string | string[]>> }) => Promise<Response>
const get = (route: Route) => route(fromPage('/api', { headers }), at({ id }))
const post = (route: Route, body: unknown) => route(fromPage('/api', { method: 'POST', body, headers }), at({ id }))

test('the answers are what the description says', async () => {
  expect(SuggestionList.parse(await (await get(suggestions)).json())).toMatchObject({ version: 0, language: 'nl' })
  const dismissed = await post(dismiss, PASSAGE)
  expect([dismissed.status, dismissed.headers.get('location')]).toEqual([201, `/api/articles/${id}/dismissals`])
  const { items } = DismissalList.parse(await dismissed.json())
  expect(items).toMatchObject([{ id: ID, exact: 'De dijk is oud.', start: 0, end: 15, by: { name: 'Marieke Visser' } }])
  expect(DismissalList.parse(await (await get(listDismissed)).json())).toEqual({ items })
  expect((await post(dismiss, PASSAGE)).status).toBe(200)
})

test('a dismissal is taken back once', async () => {
  await post(dismiss, PASSAGE)
  const take = () => takeBack(fromPage(`/api/dismissals/${ID}`, { method: 'DELETE', headers }), at({ id: ID }))
  expect([(await take()).status, (await take()).status]).toEqual([204, 404])
  expect(DismissalList.parse(await (await get(listDismissed)).json()).items).toEqual([])
})

test('a name is put right for whoever has it', async () => {
  const nobody = await post(correctName, { name: 'Karel', correction: 'Carel' })
  expect([nobody.status, ((await nobody.json()) as { detail: string }).detail]).toEqual([422, 'Nobody in this article is called “Karel”.'])
  expect(NameCorrectionList.parse(await (await get(listCorrections)).json())).toEqual({ items: [] })
  const target = [{ type: 'TextQuoteSelector' as const, exact: 'Te laat' }]
  createAnnotation(db, person, id, { kind: 'quote', speaker: 'Jan Bosch', target }, new Date())
  const answer = await post(correctName, { name: 'Jan Bosch', correction: ' Jan Bos ' })
  expect(NameCorrected.parse(await answer.json())).toMatchObject({ version: 0, items: [{ speaker: 'Jan Bos', version: 2 }] })
})

test.each<[string, Route, unknown, number, RegExp]>([
  ['nothing to accept', accept, { version: 0, items: [] }, 422, /items/],
  ['a passage to accept', accept, PASSAGE, 422, /items\.0\.kind/],
  ['no version', accept, { items: [{ kind: 'claim', ranges: [{ start: 0, end: 15 }] }] }, 422, /version/],
  ['no place', dismiss, { version: 0, items: [{ kind: 'claim', ranges: [] }] }, 422, /items\.0\.ranges/],
  [
    'what is no suggestion',
    accept,
    { version: 0, items: [{ kind: 'quote', ranges: [{ start: 3, end: 7 }] }] },
    422,
    /“dijk” is no suggestion/,
  ],
  ['a version still to come', dismiss, { ...PASSAGE, version: 7 }, 422, /version 7 is still to come/],
  ['an empty name', correctName, { name: 'Jan Bosch', correction: ' ' }, 422, /Give a name/],
])('%s is refused in a sentence', async (_what, route, body, status, sentence) => {
  const answer = await post(route, body)
  expect([answer.status, ((await answer.json()) as { detail: string }).detail]).toEqual([status, expect.stringMatching(sentence)])
})

test('an article in the bin has no suggestions', async () => {
  deleteArticle(db, person, id, 1, new Date())
  for (const answer of [await get(suggestions), await get(listDismissed), await get(listCorrections), await post(dismiss, PASSAGE)])
    expect(answer.status).toBe(404)
})

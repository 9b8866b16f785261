import { beforeAll, expect, test } from 'vitest'
import { add, at, byToken, fromPage, openDesk } from '@/app/_server/testing/desk'
import { countRows } from '@/db/backup'
import type { Database } from '@/db/database'
import { Reading } from '@/domain/contract/reading'
import { LONGEST_READ } from '@/domain/reading/longest-read'
import { POST } from './route'

let db: Database
let headers: HeadersInit

beforeAll(() => {
  db = openDesk()
  headers = byToken(db, add(db, 'Marieke Visser'))
})

const read = (body: unknown) => POST(fromPage('/api/read', { method: 'POST', body, headers }), at({}))
const DUTCH = 'De dijk is in 2019 versterkt.\n\n„Dat was te laat”, zegt wethouder Ada Bos.'

test('a text is read in the language that is said, or else in its own', async () => {
  const languages = []
  for (const body of [
    { text: DUTCH },
    { text: 'The dike was strengthened in 2019, the mayor told the council on Monday.' },
    { text: DUTCH, language: 'en-GB' },
    { text: DUTCH, language: null },
  ]) {
    const answer = await read(body)
    expect(answer.status).toBe(200)
    languages.push(Reading.parse(await answer.json()).language)
  }
  expect(languages).toEqual(['nl', 'en', 'en', 'nl'])
})

test('in a text of a script that there are no rules for nothing is found, and no language is named', async () => {
  const answer = await read({ text: 'قال الوزير: “سيُفتح الجسر عام 2027”، وهي المرة الأولى منذ أربعين عامًا.' })
  expect([answer.status, Reading.parse(await answer.json())]).toEqual([
    200,
    { language: null, quotes: [], indirect: [], claims: [], people: [], facts: [] },
  ])
})

test('a text of 200,000 words is read', async () => {
  const text = Array<string>(14_000).fill(DUTCH).join('\n\n')
  expect((await read({ text: text.slice(0, LONGEST_READ) })).status).toBe(200)
})

test('nothing is stored of it', async () => {
  const before = countRows(db.$client)
  await read({ text: DUTCH })
  expect(countRows(db.$client)).toEqual(before)
})

test.each<[string, unknown, number, RegExp]>([
  ['no text', {}, 422, /Give the text to read\./],
  ['an empty text', { text: ' \n' }, 422, /There is no text to read/],
  ['a number', { text: 5 }, 422, /text: /],
  ['a language that is none', { text: DUTCH, language: 'Nederlands!' }, 422, /A language is a code such as nl/],
  ['a field nobody knows', { text: DUTCH, format: 'html' }, 422, /format/],
  ['half a character', { text: `${DUTCH}\ud83d` }, 422, /characters that cannot be kept/],
  ['more than is read at once', { text: 'é'.repeat(LONGEST_READ + 1) }, 413, /at most 1,500,000 characters.* This one has 1,500,001\./],
  [
    'far more than that',
    { text: 'é'.repeat(6 * LONGEST_READ) },
    413,
    /at most 1,500,000 characters, some 200,000 words\. Have it read in parts/,
  ],
])('%s is refused in a sentence', async (_what, body, status, sentence) => {
  const answer = await read(body)
  const { detail } = (await answer.json()) as { detail: string }
  expect([answer.status, detail]).toEqual([status, expect.stringMatching(sentence)])
})

import { beforeEach, expect, test } from 'vitest'
import { holdDatabase } from '@/app/_server/database'
import type { Database } from '@/db/database'
import { openDatabase } from '@/db/open'
import { GET } from './route'

let db: Database
beforeEach(() => {
  db = openDatabase(':memory:')
  holdDatabase(db)
})
const ask = () => GET(new Request('http://desk/api/health'))

test('says ok without asking who is there', async () => {
  const response = await ask()
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ ok: true, version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string })
})

test('a full disk is no health', async () => {
  db.$client.pragma(`max_page_count = ${Number(db.$client.pragma('page_count', { simple: true }))}`)
  const insert = db.$client.prepare('insert into settings values (?, ?)')
  // Rows of the size of the check's own, until not one more fits.
  const fill = () => {
    for (let i = 10_000; ; i++) insert.run(`filling-up-${i}`, new Date().toISOString())
  }
  expect(fill).toThrow('full')
  expect((await ask()).status).toBe(507)
})

test('a closed database is no health', async () => {
  db.$client.close()
  expect((await ask()).status).toBe(500)
})

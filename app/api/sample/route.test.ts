import { expect, test } from 'vitest'
import { holdDatabase } from '@/app/_server/database'
import { listAnnotations } from '@/db/list-annotations'
import { openDatabase } from '@/db/open'
import { people } from '@/db/schema'
import { createToken } from '@/db/tokens'
import { Imported } from '@/domain/contract/article'
import { POST } from './route'

const person = { id: 'p1', name: 'Marieke Visser', email: 'm@example.org', role: 'member' } as const
const now = new Date('2026-11-24T10:00:00Z')

test.each(['nl', 'en'] as const)('an empty desk opens the sample in %s with a mark of every kind', async (language) => {
  const db = openDatabase(':memory:')
  holdDatabase(db)
  db.insert(people)
    .values({ ...person, createdAt: now, updatedAt: now })
    .run()
  const headers = { Authorization: `Bearer ${createToken(db, person, 'test', now)}`, 'Content-Type': 'application/json' }
  const answer = await POST(new Request('http://127.0.0.1/api/sample', { method: 'POST', headers, body: JSON.stringify({ language }) }))
  expect(answer.status).toBe(201)
  const { article } = Imported.parse(await answer.json())
  expect(article.counts).toMatchObject({ claim: 4, quote: 3, note: 3, settled: 3, changed: 0, detached: 0 })
  const { items } = listAnnotations(db, person, article.id)
  expect(new Set(items.map(({ author }) => author.name))).toEqual(new Set(['Marieke Visser']))
  expect(items.some(({ tags }) => tags.length > 0)).toBe(true)
})

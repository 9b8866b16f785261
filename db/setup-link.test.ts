import { expect, test } from 'vitest'
import { openDatabase } from './open'
import { people } from './schema'
import { claimSetupToken, isSetupToken, makeSetupToken, needsFirstPerson } from './setup-link'

const now = new Date('2026-11-24T10:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

test('a token opens the setup page, and lets one person through', () => {
  const db = openDatabase(':memory:')
  const token = makeSetupToken(db, now) ?? ''
  expect(isSetupToken(db, token, later(23))).toBe(true)
  expect(claimSetupToken(db, token, now)).toBe(true)
  expect(claimSetupToken(db, token, now)).toBe(false)
})

test('another token, an older one and one of yesterday open nothing', () => {
  const db = openDatabase(':memory:')
  const first = makeSetupToken(db, now) ?? ''
  const second = makeSetupToken(db, now) ?? ''
  expect(isSetupToken(db, first, now)).toBe(false)
  expect(isSetupToken(db, 'guessed', now)).toBe(false)
  expect(isSetupToken(db, '', now)).toBe(false)
  expect(isSetupToken(db, second, later(25))).toBe(false)
  expect(claimSetupToken(db, second, later(25))).toBe(false)
})

test('an admin made in another way voids the link, and there is no new one', () => {
  const db = openDatabase(':memory:')
  const token = makeSetupToken(db, now) ?? ''
  db.insert(people).values({ id: 'p1', name: 'Marieke', email: 'm@example.org', role: 'admin', createdAt: now, updatedAt: now }).run()
  expect(needsFirstPerson(db)).toBe(false)
  expect(isSetupToken(db, token, now)).toBe(false)
  expect(claimSetupToken(db, token, now)).toBe(false)
  expect(makeSetupToken(db, now)).toBeNull()
})

test('the token itself is not in the database', () => {
  const db = openDatabase(':memory:')
  const token = makeSetupToken(db, now) ?? ''
  expect(JSON.stringify(db.$client.prepare('select * from settings').all())).not.toContain(token)
})

/** The one-time link that makes the first admin: made anew at each start until there is one, and kept as a hash. */
import { eq } from 'drizzle-orm'
import type { Person } from '@/domain/annotation/permissions'
import { Refusal } from '@/domain/contract/refusal'
import { write, type Database, type Readable } from './database'
import { insertEvent } from './events'
import { hashOf, newSecret } from './one-time'
import { insertPerson, SETUP_LINK, type PersonToAdd } from './people'
import { people, settings } from './schema'

const LIFE_MS = 24 * 60 * 60 * 1000

/** Makes a new link (an earlier one is void) and gives its token, the only time it is known; null when there is an admin. */
export function makeSetupToken(db: Database, now: Date): string | null {
  return write(db, (tx) => {
    if (!needsFirstPerson(tx)) return null
    const token = newSecret()
    const value = JSON.stringify({ hash: hashOf(token), expiresAt: now.getTime() + LIFE_MS })
    tx.insert(settings).values({ key: SETUP_LINK, value }).onConflictDoUpdate({ target: settings.key, set: { value } }).run()
    insertEvent(tx, { at: now.getTime(), actor: { id: null, name: 'Kanttekening' }, type: 'setup-link.made' })
    return token
  })
}

/** Whether a token is that of the link, and in time. */
export function isSetupToken(db: Readable, token: string, now: Date): boolean {
  const row = db.select().from(settings).where(eq(settings.key, SETUP_LINK)).get()
  if (!row || !needsFirstPerson(db)) return false
  const { hash, expiresAt } = JSON.parse(row.value) as { hash: string; expiresAt: number }
  return hash === hashOf(token) && now.getTime() < expiresAt
}

/** Makes the first admin with the link, which is void from then on. */
export function setUp(db: Database, token: string, person: Omit<PersonToAdd, 'role'>, now: Date): Person {
  return write(db, (tx) => {
    if (!isSetupToken(tx, token, now)) throw setupLinkVoid()
    return insertPerson(tx, { ...person, role: 'admin' }, null, now)
  })
}

/** The refusal of a link that is used up, too old or never was one. */
export function setupLinkVoid(): Refusal {
  return new Refusal(
    'missing',
    'This link is no longer valid. Start the program again, or run “npm run desk -- setup-link”, for a new one.',
  )
}

/** Whether the desk still waits for its first admin. */
export function needsFirstPerson(db: Readable): boolean {
  return db.select({ id: people.id }).from(people).where(eq(people.role, 'admin')).limit(1).get() === undefined
}

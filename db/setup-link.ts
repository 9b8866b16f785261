/** The one-time link by which the first person, an admin, comes in. Only its hash is kept; an admin, however made, voids it. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { write, type Database, type Readable } from './database'
import { people, settings } from './schema'

const KEY = 'setup-link'

/** How long a link holds: a working day, and the night before it. A new one is one start or `npm run desk -- setup-link` away. */
const HOLDS_FOR = 24 * 60 * 60 * 1000

interface Kept {
  hash: string
  expiresAt: number
}

/** Whether the desk still waits for its first admin. */
export function needsFirstPerson(db: Readable): boolean {
  return db.select({ id: people.id }).from(people).where(eq(people.role, 'admin')).limit(1).get() === undefined
}

/** Makes a link's token, which takes the place of an earlier one; null once there is an admin. */
export function makeSetupToken(db: Database, now: Date): string | null {
  return write(db, (tx) => {
    if (!needsFirstPerson(tx)) return null
    const token = randomBytes(24).toString('base64url')
    const value = JSON.stringify({ hash: hashOf(token), expiresAt: now.getTime() + HOLDS_FOR } satisfies Kept)
    tx.insert(settings).values({ key: KEY, value }).onConflictDoUpdate({ target: settings.key, set: { value } }).run()
    return token
  })
}

/** Whether a token opens the setup page now. */
export function isSetupToken(db: Readable, token: string, now: Date): boolean {
  if (!needsFirstPerson(db)) return false
  const row = db.select({ value: settings.value }).from(settings).where(eq(settings.key, KEY)).get()
  if (!row) return false
  const kept = JSON.parse(row.value) as Kept
  return kept.expiresAt > now.getTime() && timingSafeEqual(Buffer.from(kept.hash), Buffer.from(hashOf(token)))
}

/** Uses a token up: true for the one caller who may make the first person, false for everybody after. */
export function claimSetupToken(db: Database, token: string, now: Date): boolean {
  return write(db, (tx) => {
    if (!isSetupToken(tx, token, now)) return false
    tx.delete(settings).where(eq(settings.key, KEY)).run()
    return true
  })
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

/** Counts failed tries at one account, known or not: guessing from many addresses at once gets nowhere either. In memory: a restart forgives. */
import 'server-only'
import { createHash } from 'node:crypto'
import type { Database } from '@/db/database'
import { Refusal } from '@/domain/contract/refusal'

const MOST = 10
const WINDOW_MS = 10 * 60 * 1000
/** Enough for a newsroom; an attacker who fills it only pushes out other attackers' counts. */
const MOST_ACCOUNTS = 20_000

interface Tries {
  count: number
  until: number
}

// On globalThis, as the connection is: Next may load a module more than once.
const held = globalThis as typeof globalThis & { kanttekeningTries?: WeakMap<Database, Map<string, Tries>> }
held.kanttekeningTries ??= new WeakMap()
const byDesk = held.kanttekeningTries

function triesAt(db: Database): Map<string, Tries> {
  const tries = byDesk.get(db) ?? new Map<string, Tries>()
  byDesk.set(db, tries)
  return tries
}

/** A key that keeps no address in memory. */
const keyOf = (account: string) => createHash('sha256').update(account.trim().toLowerCase()).digest('base64url')

/** Refuses a try at an account that has had too many failures. */
export function refuseTooManyTries(db: Database, account: string, now: Date): void {
  const found = triesAt(db).get(keyOf(account))
  if (!found || found.until <= now.getTime() || found.count < MOST) return
  const seconds = Math.ceil((found.until - now.getTime()) / 1000)
  throw tooManyTries(seconds)
}

/** Counts a failure; ten within ten minutes close the account to tries until those are over. */
export function countFailure(db: Database, account: string, now: Date): void {
  const tries = triesAt(db)
  const key = keyOf(account)
  const found = tries.get(key)
  const isRunning = found !== undefined && found.until > now.getTime()
  tries.delete(key)
  tries.set(key, isRunning ? { ...found, count: found.count + 1 } : { count: 1, until: now.getTime() + WINDOW_MS })
  if (tries.size > MOST_ACCOUNTS) tries.delete(tries.keys().next().value as string)
}

/** Forgets the failures of an account whose password was right. */
export function forgetFailures(db: Database, account: string): void {
  triesAt(db).delete(keyOf(account))
}

/** The refusal; it says the same whether the account exists or not. */
export function tooManyTries(seconds: number): Refusal {
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  return new Refusal('tooMany', `Too many tries. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and try again.`, {
    more: { retryAfter: seconds },
  })
}

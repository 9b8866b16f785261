/** The types of a connection and a transaction, and the one way to write: immediately locked, all or nothing. */
import type BetterSqlite3 from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type * as schema from './schema'

/** An open database of the desk. `$client` is better-sqlite3's own handle. */
export type Database = BetterSQLite3Database<typeof schema> & { $client: BetterSqlite3.Database }

/** An open transaction: what functions that write rows take. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/** Something that can be read from: a connection or a transaction. */
export type Readable = Database | Transaction

/** Runs `work` in one immediate transaction: committed (synchronous=FULL) when it returns, undone when it throws. */
export function write<T>(db: Database, work: (tx: Transaction) => T): T {
  return db.transaction(work, { behavior: 'immediate' })
}

/** A thing before and after a change. */
export interface Changed<T> {
  before: T
  after: T
  /** Everything is as it was, but for version and time. */
  isSame: boolean
}

/** Changes one thing; where that leaves it as it was, nothing is written: no version, no event. */
export function writeChange<T>(db: Database, work: (tx: Transaction) => Changed<T>): T {
  const kept: { before?: T } = {}
  try {
    return write(db, (tx) => {
      const { before, after, isSame } = work(tx)
      if (!isSame) return after
      kept.before = before
      throw UNDO
    })
  } catch (error) {
    if (error !== UNDO) throw error
    return kept.before as T
  }
}

/** Thrown to undo an attempt. Told by being this very one: a class may be there twice, once for each bundle. */
const UNDO = new Error('An attempt is undone.')

/** Does work and undoes it, so that a preview can promise nothing that would not happen. */
export function attempt<T>(db: Database, work: (tx: Transaction) => T): T {
  const done: { value?: T } = {}
  try {
    write(db, (tx) => {
      done.value = work(tx)
      throw UNDO
    })
  } catch (error) {
    if (error !== UNDO) throw error
  }
  return done.value as T
}

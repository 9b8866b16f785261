/** Whether the database answers and can be written. */
import { write, type Database } from './database'
import { settings } from './schema'

/** A check costs a commit; within this time the last one counts, so that asking often costs nothing. */
const HOLDS_FOR = 5000

const checked = new WeakMap<Database, number>()

/** Writes one row; throws what SQLite throws when that fails. */
export function checkHealth(db: Database, now: Date): void {
  const last = checked.get(db)
  if (last !== undefined && Math.abs(now.getTime() - last) < HOLDS_FOR) return
  const value = now.toISOString()
  write(db, (tx) => {
    tx.insert(settings).values({ key: 'last-health-check', value }).onConflictDoUpdate({ target: settings.key, set: { value } }).run()
  })
  checked.set(db, now.getTime())
}

/** Opening the database: connected with every setting, and brought up to date. */
import { connect } from './connect'
import type { Database } from './database'
import { bringUpToDate } from './migrate'

/** Opens a database file, or `:memory:` in tests. Throws `CannotOpen` with a sentence when it cannot be used. */
export function openDatabase(file: string): Database {
  const db = connect(file)
  try {
    bringUpToDate(db)
    return db
  } catch (error) {
    db.$client.close()
    throw error
  }
}

/** Writes the log beside the database into it and closes it: what is left is one file. */
export function closeDatabase(db: Database): void {
  if (!db.$client.open) return
  db.$client.pragma('wal_checkpoint(TRUNCATE)')
  db.$client.close()
}

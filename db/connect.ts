/** The one place where a connection to SQLite gets its settings. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { CannotOpen } from './cannot-open'
import type { Database } from './database'
import * as schema from './schema'

const SETTINGS = [
  'journal_mode = WAL',
  // What was acknowledged is on disk (better-sqlite3 is compiled with NORMAL for WAL).
  'synchronous = FULL',
  'foreign_keys = ON',
  'busy_timeout = 5000',
  'trusted_schema = OFF',
  // Words that were deleted do not linger in free pages.
  'secure_delete = ON',
  'journal_size_limit = 67108864',
]

/** Opens a database file (or `:memory:`) with every setting, without bringing it up to date. */
export function connect(file: string): Database {
  try {
    if (file !== ':memory:') mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    const client = new BetterSqlite3(file)
    for (const setting of SETTINGS) client.pragma(setting)
    return drizzle(client, { schema })
  } catch (error) {
    throw new CannotOpen(sentenceFor(file, error), error)
  }
}

/** What opening a file ran into, in a sentence. */
function sentenceFor(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'SQLITE_NOTADB') return `${file} is not a database of Kanttekening, or it is damaged. Put a backup in its place.`
  if (code.startsWith('SQLITE_FULL')) return `The disk of ${path.dirname(file)} is full: make room and start again.`
  return `The data folder ${path.dirname(file)} cannot be written (${code || String(error)}): give this user the right to, or set KANTTEKENING_DATA.`
}

/** Opening the database: the one place where a connection gets its settings and its migrations. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import type { Database } from './database'
import * as schema from './schema'

/** Where the generated migrations lie, seen from the project's root, in which every command runs. */
export const MIGRATIONS = path.join(process.cwd(), 'db', 'migrations')

/** Opens a database file (or `:memory:`) with every setting a connection of ours needs, and brings it up to date. */
export function openDatabase(file: string): Database {
  const db = connect(file)
  migrate(db, { migrationsFolder: MIGRATIONS })
  return db
}

/** Opens a connection without migrating. */
export function connect(file: string): Database {
  if (file !== ':memory:') mkdirSync(path.dirname(file), { recursive: true })
  const client = new BetterSqlite3(file)
  // synchronous=FULL: what was acknowledged is on disk (better-sqlite3 is compiled with NORMAL for WAL).
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'busy_timeout = 5000',
    'trusted_schema = OFF',
    'secure_delete = ON',
    'journal_size_limit = 67108864',
  ])
    client.pragma(pragma)
  return drizzle(client, { schema })
}

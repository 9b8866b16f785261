/** Bringing a database up to date: refused when it is newer than the program, and never without a backup. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { backup } from './backup'
import { CannotOpen } from './cannot-open'
import type { Database } from './database'

/** Where the generated migrations lie, seen from the project's root, in which every command runs. */
export const MIGRATIONS = path.join(process.cwd(), 'db', 'migrations')

/** How many backups from before a migration are kept. */
const KEPT = 7

/** Whether migrations wait to be applied. Refuses a database that knows some that this program does not. */
export function needsMigration(db: Database, migrationsFolder = MIGRATIONS): { isNew: boolean; isBehind: boolean } {
  const known = readMigrationFiles({ migrationsFolder }).map((migration) => migration.folderMillis)
  const applied = appliedMigrations(db)
  if (applied.some((at) => !known.includes(at))) {
    throw new CannotOpen(
      'The database was written by a newer version of Kanttekening than this one. Update the program (git pull), or start it with the data folder of this version.',
    )
  }
  return { isNew: applied.length === 0, isBehind: applied.length < known.length }
}

/** Applies what waits; an existing database is backed up first, into `backups/` beside it. */
export function bringUpToDate(db: Database, migrationsFolder = MIGRATIONS): void {
  const { isNew, isBehind } = needsMigration(db, migrationsFolder)
  if (!isBehind) return
  if (!isNew && !db.$client.memory) backupBefore(db)
  // Migrations may rebuild a table, and then rows point at one that is gone for a moment; SQLite checks them at the end instead.
  db.$client.pragma('foreign_keys = OFF')
  migrate(db, { migrationsFolder })
  const dangling = db.$client.pragma('foreign_key_check') as unknown[]
  if (dangling.length > 0)
    throw new CannotOpen(`After the update ${dangling.length} rows point at nothing. Put the newest backup back and report it.`)
  db.$client.pragma('foreign_keys = ON')
}

function appliedMigrations(db: Database): number[] {
  const table = db.$client.prepare("select 1 from sqlite_master where type = 'table' and name = '__drizzle_migrations'").get()
  if (!table) return []
  return db.$client.prepare<[], number>('select created_at from __drizzle_migrations').pluck().all().map(Number)
}

function backupBefore(db: Database): void {
  const folder = path.join(path.dirname(db.$client.name), 'backups')
  const file = path.join(folder, `before-update-${new Date().toISOString().replaceAll(':', '-')}.db`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    backup(db, file)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CannotOpen(`No backup could be made before the update, so nothing was changed: ${reason}`, error)
  }
  const old = readdirSync(folder)
    .filter((name) => name.startsWith('before-') && name.endsWith('.db'))
    .map((name) => path.join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
    .slice(KEPT)
  for (const name of old) rmSync(name)
}

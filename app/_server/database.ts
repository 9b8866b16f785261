/** The one connection of this process. It sits on globalThis, because Next may load a module more than once. */
import 'server-only'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Database } from '@/db/database'
import { openDatabase } from '@/db/open'

const held = globalThis as typeof globalThis & { kanttekening?: { db?: Database } }
held.kanttekening ??= {}
const house = held.kanttekening

/** The folder that holds the database, the secret, uploads and backups. */
export function dataFolder(): string {
  return resolve(process.env.KANTTEKENING_DATA || 'data')
}

/** The database, opened on first use: `next build` runs route modules and must not make one. */
export function database(): Database {
  if (house.db) return house.db
  mkdirSync(dataFolder(), { recursive: true, mode: 0o700 })
  house.db = openDatabase(join(dataFolder(), 'kanttekening.db'))
  return house.db
}

/** Puts a database in the place of the one in the data folder: what tests of routes start with. */
export function holdDatabase(db: Database): void {
  house.db = db
}

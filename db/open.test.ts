import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { backup, countRows } from './backup'
import { connect } from './connect'
import { bringUpToDate, MIGRATIONS } from './migrate'
import { closeDatabase, openDatabase } from './open'
import { settings } from './schema'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kanttekening-open-'))
  file = path.join(folder, 'desk.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A folder with the first migrations only: what an older version of the program carries. */
function olderMigrations(count: number): string {
  const older = path.join(folder, `migrations-${count}`)
  cpSync(MIGRATIONS, older, { recursive: true })
  const journal = JSON.parse(readFileSync(path.join(older, 'meta/_journal.json'), 'utf8')) as { entries: unknown[] }
  writeFileSync(path.join(older, 'meta/_journal.json'), JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }))
  return older
}

function fill(rows: number): void {
  const db = openDatabase(file)
  for (let i = 0; i < rows; i++)
    db.insert(settings)
      .values({ key: `k${i}`, value: 'v' })
      .run()
  closeDatabase(db)
}

test('a new database gets every setting that durability rests on', () => {
  const db = openDatabase(file)
  const setting = (name: string) => db.$client.pragma(name, { simple: true })
  expect(setting('journal_mode')).toBe('wal')
  expect(setting('synchronous')).toBe(2)
  expect(setting('foreign_keys')).toBe(1)
  expect(setting('busy_timeout')).toBe(5000)
  expect(setting('trusted_schema')).toBe(0)
  closeDatabase(db)
})

test('a new database is not backed up, and neither is one that is up to date', () => {
  fill(1)
  closeDatabase(openDatabase(file))
  expect(readdirSync(folder)).toEqual(['desk.db'])
})

test('an older database is backed up, whole and for its owner only, before it is brought up to date', () => {
  const old = connect(file)
  bringUpToDate(old, olderMigrations(1))
  old.insert(settings).values({ key: 'k', value: 'from before' }).run()
  closeDatabase(old)

  const db = openDatabase(file)
  expect(db.select().from(settings).all()).toEqual([{ key: 'k', value: 'from before' }])
  expect(db.$client.pragma('foreign_keys', { simple: true })).toBe(1)
  const names = readdirSync(path.join(folder, 'backups'))
  expect(names).toHaveLength(1)
  const copy = path.join(folder, 'backups', names[0] ?? '')
  expect(statSync(copy).mode & 0o777).toBe(0o600)
  const kept = connect(copy)
  expect(kept.select().from(settings).all()).toEqual([{ key: 'k', value: 'from before' }])
  expect(kept.$client.prepare('select count(*) from __drizzle_migrations').pluck().get()).toBe(1)
  kept.$client.close()
  closeDatabase(db)
})

test('seven backups from before updates are kept, the newest ones', () => {
  const old = connect(file)
  bringUpToDate(old, olderMigrations(1))
  for (let i = 1; i <= 8; i++) {
    const name = path.join(folder, 'backups', `before-update-${i}.db`)
    if (i === 1) backup(old, path.join(folder, 'first.db'))
    cpSync(path.join(folder, 'first.db'), name, { recursive: true })
    utimesSync(name, i, i)
  }
  bringUpToDate(old)
  const names = readdirSync(path.join(folder, 'backups'))
  expect(names).toHaveLength(7)
  expect(names).not.toContain('before-update-1.db')
  expect(names).not.toContain('before-update-2.db')
  expect(names).toContain('before-update-8.db')
  closeDatabase(old)
})

test('a database of a newer version is refused in a sentence, and left as it is', () => {
  const db = openDatabase(file)
  db.$client.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run('of tomorrow', 9_999_999_999_999)
  closeDatabase(db)
  expect(() => openDatabase(file)).toThrow(/newer version/)
  const again = connect(file)
  expect(again.$client.prepare('select max(created_at) from __drizzle_migrations').pluck().get()).toBe(9_999_999_999_999)
  again.$client.close()
})

test('a file that is no database is refused in a sentence', () => {
  writeFileSync(file, 'Beste lezer, '.repeat(200))
  expect(() => openDatabase(file)).toThrow(/not a database of Kanttekening/)
})

test('a data folder that cannot be made is refused in a sentence', () => {
  writeFileSync(path.join(folder, 'file'), '')
  expect(() => openDatabase(path.join(folder, 'file', 'desk.db'))).toThrow(/cannot be written/)
})

test('a backup holds every row, also those that only stand in the log beside the database', () => {
  fill(3)
  const db = openDatabase(file)
  for (let i = 3; i < 500; i++)
    db.insert(settings)
      .values({ key: `k${i}`, value: 'v' })
      .run()
  expect(statSync(`${file}-wal`).size).toBeGreaterThan(0)
  const counts = backup(db, path.join(folder, 'copy.db'))
  expect(counts.get('settings')).toBe(500)
  const copy = connect(path.join(folder, 'copy.db'))
  expect(countRows(copy.$client)).toEqual(countRows(db.$client))
  copy.$client.close()
  closeDatabase(db)
})

test('a backup overwrites nothing', () => {
  fill(1)
  const db = openDatabase(file)
  expect(() => backup(db, file)).toThrow(/exists already/)
  closeDatabase(db)
})

test('closing leaves one file', () => {
  fill(50)
  expect(readdirSync(folder)).toEqual(['desk.db'])
})

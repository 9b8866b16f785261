/** A copy of the database that can be trusted: made by SQLite while others write, then read back and counted. */
import { closeSync, chmodSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import type { Database } from './database'

/** Rows of each table. */
export type Counts = Map<string, number>

/**
 * Writes a copy to `file`, which must not exist yet, and gives the rows in it. Copying the file itself would lose what is
 * still in the log beside it and pass every check of SQLite's own: that is why the rows are counted too.
 */
export function backup(db: Database, file: string): Counts {
  if (existsSync(file)) throw new Error(`${file} exists already: choose another name.`)
  const part = `${file}.part`
  rmSync(part, { force: true })
  try {
    const before = countRows(db.$client)
    db.$client.prepare('vacuum into ?').run(part)
    const counts = verified(part, before, countRows(db.$client))
    chmodSync(part, 0o600)
    sync(part)
    renameSync(part, file)
    // The name is on disk too, where the system can do that for folders.
    if (process.platform !== 'win32') sync(path.dirname(file))
    return counts
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/** Rows of every table of ours, in the order of their names. */
export function countRows(client: BetterSqlite3.Database): Counts {
  const names = client
    .prepare<[], string>("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name")
    .pluck()
    .all()
  return new Map(names.map((name) => [name, client.prepare<[], number>(`select count(*) from "${name}"`).pluck().get() ?? 0]))
}

/** Reads a copy back; the desk may have been written to meanwhile, so a count lies between those of before and after. */
function verified(file: string, before: Counts, after: Counts): Counts {
  const copy = new BetterSqlite3(file, { readonly: true })
  try {
    const integrity = copy.pragma('integrity_check', { simple: true })
    if (integrity !== 'ok') throw new Error(`The copy is damaged: ${String(integrity)}.`)
    const dangling = copy.pragma('foreign_key_check') as unknown[]
    if (dangling.length > 0) throw new Error(`In the copy ${dangling.length} rows point at nothing.`)
    const counts = countRows(copy)
    for (const [table, rows] of before) {
      const [least, most] = [rows, after.get(table) ?? 0].sort((a, b) => a - b)
      const copied = counts.get(table) ?? -1
      if (copied < (least ?? 0) || copied > (most ?? 0)) throw new Error(`The copy has ${copied} rows in ${table}, the desk ${rows}.`)
    }
    return counts
  } finally {
    copy.close()
  }
}

function sync(file: string): void {
  const handle = openSync(file, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

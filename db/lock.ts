/** One server on a data folder. The lock is SQLite's, on a file of its own: the system drops it with the process, however that ends. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { CannotOpen } from './cannot-open'

/** Who holds a folder, for the sentence that says so; never for deciding whether it is held. */
interface Holder {
  pid: number
  address: string
}

/** Milliseconds that a server being stopped, or a `desk` command that looks whether one runs, may still hold the lock. */
const ENDING = 2000

/** Holds a folder until the given function is called or the process ends; refuses when another server does. */
export function lockFolder(folder: string, address: string): () => void {
  const lock = openLock(folder, ENDING)
  if (!lock) {
    const { pid, address: other } = readHolder(folder)
    const who = other ? ` (${other}, process ${pid})` : ''
    throw new CannotOpen(
      `Another Kanttekening is running on the data folder ${folder}${who}: stop it first, or set KANTTEKENING_DATA to another folder.`,
    )
  }
  writeFileSync(holderFile(folder), JSON.stringify({ pid: process.pid, address } satisfies Holder), { mode: 0o600 })
  return () => {
    rmSync(holderFile(folder), { force: true })
    lock.close()
  }
}

/** Whether a server runs on a folder. */
export function isLocked(folder: string): boolean {
  const lock = openLock(folder, 0)
  lock?.close()
  return lock === null
}

function openLock(folder: string, timeout: number): BetterSqlite3.Database | null {
  let lock: BetterSqlite3.Database | undefined
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    lock = new BetterSqlite3(path.join(folder, 'server.lock'), { timeout })
    lock.pragma('journal_mode = off')
    lock.exec('begin exclusive')
    return lock
  } catch (error) {
    lock?.close()
    if (error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
    throw new CannotOpen(`The data folder ${folder} cannot be written: give this user the right to, or set KANTTEKENING_DATA.`, error)
  }
}

const holderFile = (folder: string) => path.join(folder, 'server.json')

function readHolder(folder: string): Partial<Holder> {
  try {
    return JSON.parse(readFileSync(holderFile(folder), 'utf8')) as Partial<Holder>
  } catch {
    return {}
  }
}

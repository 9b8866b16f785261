/** The database as it was before it is mended: what the log says may be what is wrong. */
import { chmodSync, copyFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Database } from '../database'

/** Copies the file of a desk that does not run into `backups/` beside it, damaged as it may be, and gives the copy’s path. */
export function copyAside(db: Database, now = new Date()): string {
  const { name } = db.$client
  const folder = path.join(path.dirname(name), 'backups')
  const file = path.join(folder, `before-rebuild-${now.toISOString().replaceAll(':', '-')}.db`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // What still stands in the log beside the file belongs to it.
  db.$client.pragma('wal_checkpoint(TRUNCATE)')
  copyFileSync(name, file)
  chmodSync(file, 0o600)
  return file
}

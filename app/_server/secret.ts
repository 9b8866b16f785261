/** The secret that signs cookies: made once, kept in the data folder, readable for nobody else. */
import 'server-only'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './database'

/** The secret of this data folder. */
export function secret(): string {
  const file = join(dataFolder(), 'secret')
  mkdirSync(dataFolder(), { recursive: true, mode: 0o700 })
  try {
    // wx: of two that make it at once, one wins and the other reads.
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    chmodSync(file, 0o600)
  }
  const kept = readFileSync(file, 'utf8').trim()
  if (kept.length >= 32) return kept
  throw new Error(`The file ${file} does not hold a secret. Delete it; a new one is made, and everybody signs in again.`)
}

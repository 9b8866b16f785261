/** The life of a server process: it holds its data folder, opens the database, offers the setup link, and ends cleanly. */
import 'server-only'
import { CannotOpen } from '@/db/cannot-open'
import { cleanImages } from '@/db/clean-images'
import type { Database } from '@/db/database'
import { lockFolder } from '@/db/lock'
import { closeDatabase } from '@/db/open'
import { makeSetupToken } from '@/db/setup-link'
import { dataFolder, database } from './database'
import { lookFirst } from './first-look'
import { publicUrl } from './origin'
import { openStreams } from './streams'

const house = globalThis as typeof globalThis & { isDeskOpen?: boolean }

/** Opens the desk, or says in one sentence why not and ends the process. */
export function openDesk(): void {
  // `next dev` calls again after a change.
  if (house.isDeskOpen) return
  try {
    const release = lockFolder(dataFolder(), address())
    const db = database()
    process.on('exit', () => {
      closeDatabase(db)
      release()
    })
    clean(db)
    const token = makeSetupToken(db, new Date())
    if (token) console.info(`The first person comes in by this link, once, within a day:\n  ${address()}/setup?token=${token}`)
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error
    console.error(error.message)
    process.exit(1)
  }
  house.isDeskOpen = true
  lookFirst()
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end)
  // `npm start` was killed, which passes no signal on: nobody else would end this process.
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}

/** What cannot be cleaned up now can be at the next start: no reason not to open. */
function clean(db: Database): void {
  try {
    cleanImages(db, new Date())
  } catch (error) {
    console.error('Pictures that no text shows could not be taken away:', error)
  }
}

/** Ends the streams, so that Next can finish what else is under way; after four seconds it ends without. */
function end(): void {
  for (const close of openStreams) close()
  setTimeout(() => process.exit(0), 4000).unref()
}

/** Where people reach this desk. */
function address(): string {
  const told = publicUrl()
  if (told) return told.origin
  const host = process.env.HOST || '127.0.0.1'
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${reachable}:${process.env.PORT || '3000'}`
}

/** The doorbell of the event streams: rung by every write of this process, and by a look at the file for writes of others. */
import 'server-only'
import { database } from './database'

interface Bell {
  listeners: Set<() => void>
  timer: ReturnType<typeof setInterval> | undefined
  dataVersion: unknown
}

// On globalThis, because Next loads route modules more than once.
const held = globalThis as typeof globalThis & { kanttekeningBell?: Bell }
held.kanttekeningBell ??= { listeners: new Set(), timer: undefined, dataVersion: undefined }
const bell = held.kanttekeningBell

/** How often the database is asked whether another process (the `desk` command) wrote; milliseconds. */
const LOOK_EVERY = 400

/** Says that something was written. */
export function ring(): void {
  for (const listener of bell.listeners) listener()
}

/** Calls `listener` after every write, of this process or another. Gives a function that stops. */
export function onRing(listener: () => void): () => void {
  bell.listeners.add(listener)
  bell.timer ??= setInterval(look, LOOK_EVERY)
  return () => {
    bell.listeners.delete(listener)
    if (bell.listeners.size > 0) return
    clearInterval(bell.timer)
    bell.timer = undefined
  }
}

/** `data_version` changes when any other connection has committed. */
function look(): void {
  const version = database().$client.pragma('data_version', { simple: true })
  if (bell.dataVersion !== undefined && bell.dataVersion !== version) ring()
  bell.dataVersion = version
}

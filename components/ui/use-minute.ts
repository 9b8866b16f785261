import { useSyncExternalStore } from 'react'

const MINUTE = 60_000

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

const minuteNow = (): number => Math.floor(Date.now() / MINUTE)

function follow(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(() => {
    for (const tell of listeners) tell()
  }, MINUTE / 2)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/** The minute it is, counted since 1970 (UTC). Re-renders when it has passed, by one clock for the whole page however many ask. */
export function useMinute(): number {
  return useSyncExternalStore(follow, minuteNow, minuteNow)
}

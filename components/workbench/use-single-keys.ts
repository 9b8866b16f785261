import { useSyncExternalStore } from 'react'
import { keysAreOn } from '../ui/preferences'

const never = (): (() => void) => () => undefined

/** Whether this person has single-key shortcuts on; the same on the server and at the first paint. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(never, keysAreOn, () => true)
}

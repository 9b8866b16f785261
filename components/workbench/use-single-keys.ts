import { useState } from 'react'
import { keysAreOn } from '../ui/preferences'

/** Whether this person has single-key shortcuts on, for parts that only the browser renders. Asked when the part appears: reading a cookie at every render is felt. */
export function useSingleKeys(): boolean {
  return useState(keysAreOn)[0]
}

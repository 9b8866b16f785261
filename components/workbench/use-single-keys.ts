import { useState } from 'react'
import { keysAreOn } from '../ui/preferences'
import { useStore } from './store'
import { useWorkbench } from './workbench-context'

/**
 * Whether a key pressed now is a command: this person has single-key shortcuts on, and the text is not open for editing, where
 * letters are letters. For parts that only the browser renders, asked when the part appears: reading a cookie at every render is felt.
 */
export function useSingleKeys(): boolean {
  const { store } = useWorkbench()
  const [areOn] = useState(keysAreOn)
  const isEditing = useStore(store, (state) => state.isEditing)
  return areOn && !isEditing
}

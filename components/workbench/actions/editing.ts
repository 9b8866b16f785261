/** Opening the text for editing, and locking it again. */
import { setEditing as openText } from '@/editor/mode'
import type { Scene } from './scene'

export function editing(scene: Scene) {
  const { store, text } = scene

  /** The caret stays where it is. */
  function setEditing(isEditing: boolean): void {
    const { editor } = scene
    if (!editor || store.get().isEditing === isEditing) return
    store.set({ isEditing, ...(isEditing && { sticky: null }) })
    openText(editor, isEditing)
    editor.view.focus()
    if (!isEditing) void text.sync.flush()
  }

  const toggleEditing = (): void => setEditing(!store.get().isEditing)

  return { setEditing, toggleEditing }
}

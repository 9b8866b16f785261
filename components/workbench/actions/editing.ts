/** Opening the text for editing, and locking it again; finding words in it. */
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

  /** Opens the panel, or goes back into the one that is open. */
  function find(): void {
    store.set({ isFinding: true })
    document.getElementById('find-words')?.focus()
  }

  function stopFinding(): void {
    store.set({ isFinding: false })
    scene.editor?.view.focus()
  }

  return { setEditing, toggleEditing, find, stopFinding }
}

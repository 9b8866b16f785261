/** Opening the text for editing, and locking it again; finding words in it. */
import { drafts } from '@/client/drafts'
import { setEditing as openText } from '@/editor/mode'
import { isNarrow } from '../use-is-narrow'
import type { Scene } from './scene'

export function editing(scene: Scene) {
  const { store, text } = scene

  /** The caret stays where it is. */
  function setEditing(isEditing: boolean): void {
    const { editor } = scene
    if (!editor || store.get().isEditing === isEditing) return
    // What is typed beside the text, such as the caption of a picture, has to be in it before it is locked.
    if (!isEditing) drafts.sendAll()
    store.set({ isEditing, ...(isEditing && { sticky: null }) })
    openText(editor, isEditing)
    editor.view.focus()
    if (!isEditing) void text.sync.flush()
  }

  const toggleEditing = (): void => setEditing(!store.get().isEditing)

  /** Opens the panel, or goes back into the one that is open. */
  function find(): void {
    // On a narrow screen a sheet would lie over the buttons to replace.
    const sheet = isNarrow() ? { activeId: null, suggestionKey: null, isListOpen: false, drawer: null } : {}
    store.set({ isFinding: true, ...sheet })
    document.getElementById('find-words')?.focus()
  }

  function stopFinding(): void {
    store.set({ isFinding: false })
    scene.editor?.view.focus()
  }

  return { setEditing, toggleEditing, find, stopFinding }
}

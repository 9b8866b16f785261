/** Deleting, and taking things back. */
import type { Scene } from './scene'

export function undoing(scene: Scene) {
  const { store, writer, undoStack } = scene

  function removeActive(): void {
    const active = scene.active()
    if (active) remove(active.id)
  }

  function remove(id: string): void {
    void writer.remove(id).catch(() => undefined)
    store.set({ activeId: null })
    scene.say('deleted', () => void writer.restore(id).catch(() => undefined))
    scene.editor?.view.focus()
  }

  function undo(): void {
    const action = scene.takeBack()
    scene.say(action ? `undone.${action.name}` : 'nothingToUndo')
  }

  function redo(): void {
    const action = undoStack.redo()
    if (action) scene.say(`redone.${action.name}`)
  }

  return { removeActive, remove, undo, redo }
}

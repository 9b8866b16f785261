import { Extension, getMarkRange, type Editor } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

const heldKey = new PluginKey<boolean>('heldSelection')

/** Keeps what is selected in sight while the focus is in a field that asks something about it: a browser shows a selection only where the focus is. */
export function holdSelection(editor: Editor, isHeld: boolean): void {
  if (editor.isDestroyed || heldKey.getState(editor.state) === isHeld) return
  editor.view.dispatch(editor.state.tr.setMeta(heldKey, isHeld).setMeta('addToHistory', false))
}

/** What is being linked: the words that are selected, or else the link that the caret is in. */
function heldRange({ selection, schema }: EditorState): { from: number; to: number } | null {
  const link = schema.marks['link']
  if (!selection.empty) return selection
  return (link && getMarkRange(selection.$from, link)) ?? null
}

export function heldSelectionPlugin(): Plugin<boolean> {
  return new Plugin<boolean>({
    key: heldKey,
    state: {
      init: () => false,
      apply: (transaction, isHeld) => (transaction.getMeta(heldKey) as boolean | undefined) ?? isHeld,
    },
    props: {
      decorations(state) {
        const range = heldKey.getState(state) ? heldRange(state) : null
        return range && DecorationSet.create(state.doc, [Decoration.inline(range.from, range.to, { class: 'held-selection' })])
      },
    },
  })
}

/** Draws the selection while it is held. */
export const HeldSelection = Extension.create({
  name: 'heldSelection',
  addProseMirrorPlugins: () => [heldSelectionPlugin()],
})

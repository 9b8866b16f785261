import { Extension, type Editor } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { receivedFrom } from './collab/shared-text'
import { readSelection } from './selection'

export interface ModeOptions {
  /** What screen readers call the text. */
  label: string
}

const modeKey = new PluginKey<{ isEditing: boolean }>('mode')

/** Whether the text can be changed here: Edit mode. In Annotate mode it is locked. */
export const isEditing = (state: EditorState): boolean => modeKey.getState(state)?.isEditing ?? false

export function setEditing(editor: Editor, wanted: boolean): void {
  if (isEditing(editor.state) !== wanted) editor.view.dispatch(editor.state.tr.setMeta(modeKey, { isEditing: wanted }))
}

/**
 * Annotate mode: the caret and the selection live, and every change of the text made here is rejected; what others
 * type still comes in. The surface stays contenteditable, so that caret keys, selection and screen readers work as in any text.
 */
export const Mode = Extension.create<ModeOptions>({
  name: 'mode',
  // Ahead of the keys of the schema's own extensions.
  priority: 1000,
  addOptions: () => ({ label: '' }),
  addProseMirrorPlugins() {
    const { label } = this.options
    const refuse = (view: EditorView, event: Event): boolean => {
      if (isEditing(view.state)) return false
      event.preventDefault()
      return true
    }
    return [
      new Plugin({
        key: modeKey,
        state: {
          init: () => ({ isEditing: false }),
          apply: (transaction, value) => (transaction.getMeta(modeKey) as typeof value | undefined) ?? value,
        },
        // The last gate: whatever slips past the browser's events (composition, spelling, drag) changes nothing.
        filterTransaction: (transaction, state) => !transaction.docChanged || isEditing(state) || receivedFrom(transaction) !== undefined,
        props: {
          attributes: (state) => ({
            role: 'textbox',
            'aria-multiline': 'true',
            'aria-label': label,
            ...(isEditing(state)
              ? { spellcheck: 'true', autocorrect: 'on', autocapitalize: 'sentences' }
              : // No on-screen keyboard for a text that cannot be typed in.
                { 'aria-readonly': 'true', inputmode: 'none', autocorrect: 'off', autocapitalize: 'off', spellcheck: 'false' }),
          }),
          handleDOMEvents: {
            // Two keys may come before ProseMirror has heard where the first one put the caret.
            keydown: (view) => {
              readSelection(view)
              return false
            },
            beforeinput: refuse,
            drop: refuse,
            dragstart: refuse,
            paste: refuse,
            cut: refuse,
          },
          // ProseMirror binds these to commands that would change the text.
          handleKeyDown: (view, event) => !isEditing(view.state) && ['Enter', 'Backspace', 'Delete'].includes(event.key),
        },
      }),
    ]
  },
})

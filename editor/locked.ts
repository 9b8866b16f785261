import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'

export interface LockedOptions {
  /** What screen readers call the text. */
  label: string
}

/**
 * Annotate mode: the caret and the selection live, and every change of the text is rejected.
 * The surface stays contenteditable, so that caret keys, selection and screen readers work as in any text.
 */
export const Locked = Extension.create<LockedOptions>({
  name: 'locked',
  addOptions: () => ({ label: '' }),
  addProseMirrorPlugins() {
    const refuse = (_view: unknown, event: Event): boolean => {
      event.preventDefault()
      return true
    }
    return [
      new Plugin({
        key: new PluginKey('locked'),
        // The last gate: whatever slips past the browser's events (composition, spelling, drag) changes nothing.
        filterTransaction: (transaction) => !transaction.docChanged,
        props: {
          attributes: {
            role: 'textbox',
            'aria-multiline': 'true',
            'aria-readonly': 'true',
            'aria-label': this.options.label,
            // No on-screen keyboard for a text that cannot be typed in.
            inputmode: 'none',
            autocorrect: 'off',
            autocapitalize: 'off',
            spellcheck: 'false',
          },
          handleDOMEvents: { beforeinput: refuse, drop: refuse, dragstart: refuse, paste: refuse, cut: refuse },
          // ProseMirror binds these to commands that would change the text.
          handleKeyDown: (_view, event) => ['Enter', 'Backspace', 'Delete'].includes(event.key),
        },
      }),
    ]
  },
})

/** An article's editor without a page: its state, and the plugins that decide what becomes of the text. */
import type { Editor, EditorEvents } from '@tiptap/core'
import { history } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { EditorState, type Plugin, type Transaction } from '@tiptap/pm/state'
import { collab } from 'prosemirror-collab'
import type { LightAnnotation } from '@/domain/contract/annotation'
import { annotationsPlugin } from '../annotations/plugin'
import type { SharedOptions } from '../collab/shared-text'

export interface HeadlessOptions extends SharedOptions {
  doc: Node
  listed?: () => readonly LightAnnotation[] | null
  /** More plugins, behind those of the annotations. */
  plugins?: Plugin[]
}

/** What of Tiptap's editor the text and its annotations ask for. */
export function headlessEditor({ doc, clientId, version, listed = () => null, plugins = [] }: HeadlessOptions): Editor {
  const listeners = new Set<(event: EditorEvents['transaction']) => void>()
  let state = EditorState.create({
    doc,
    plugins: [annotationsPlugin({ listed, onClick: () => false }), ...plugins, history(), collab({ version, clientID: clientId })],
  })
  const dispatch = (transaction: Transaction): void => {
    const applied = state.applyTransaction(transaction)
    ;({ state } = applied)
    for (const listener of listeners) listener({ editor, transaction, appendedTransactions: applied.transactions.slice(1) })
  }
  const view = {
    get state() {
      return state
    },
    dispatch,
    composing: false,
    hasFocus: () => false,
    dom: { ownerDocument: { getSelection: () => null } },
  }
  const parts = {
    get state() {
      return state
    },
    view,
    isDestroyed: false,
    on: (event: string, listener: (event: EditorEvents['transaction']) => void) => event === 'transaction' && listeners.add(listener),
    off: (_event: string, listener: (event: EditorEvents['transaction']) => void) => listeners.delete(listener),
  }
  const editor = parts as unknown as Editor
  return editor
}

import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Takes over the selection that the browser shows. ProseMirror hears of it a moment later: a command that a key asks
 * for in that moment would act on the selection before it, and a change from elsewhere would put the caret back.
 */
export function readSelection(view: EditorView): void {
  // A node that is selected shows no words selected.
  if (view.composing || !(view.state.selection instanceof TextSelection)) return
  const shown = view.dom.ownerDocument.getSelection()
  if (!view.hasFocus() || !shown?.anchorNode || !shown.focusNode) return
  if (!view.dom.contains(shown.anchorNode) || !view.dom.contains(shown.focusNode)) return
  const anchor = view.posAtDOM(shown.anchorNode, shown.anchorOffset)
  const head = view.posAtDOM(shown.focusNode, shown.focusOffset)
  const { doc, selection, tr } = view.state
  if (anchor < 0 || head < 0 || Math.max(anchor, head) > doc.content.size) return
  const next = TextSelection.between(doc.resolve(anchor), doc.resolve(head))
  if (!next.eq(selection)) view.dispatch(tr.setSelection(next))
}

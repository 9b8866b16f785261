import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { LightAnnotation } from '@/domain/contract/annotation'
import { indexAnnotations } from './annotation-index'
import { annotationsKey, type AnnotationsChange } from './plugin'

/** Shows these annotations in the text. */
export function showAnnotations(editor: Editor, items: readonly LightAnnotation[]): void {
  change(editor, { index: indexAnnotations(items) })
}

/** Outlines one annotation, or none. */
export function showActive(editor: Editor, activeId: string | null): void {
  if (annotationsKey.getState(editor.state)?.activeId !== activeId) change(editor, { activeId })
}

/** Shows only some annotations; null shows all. */
export function showOnly(editor: Editor, shown: ReadonlySet<string> | null): void {
  if (annotationsKey.getState(editor.state)?.shown !== shown) change(editor, { shown })
}

/** Tells whether every annotation near the viewport has its card in the page. */
export function showCards(editor: Editor, hasCards: boolean): void {
  if (annotationsKey.getState(editor.state)?.hasCards !== hasCards) change(editor, { hasCards })
}

/**
 * Takes over the selection that the browser shows. ProseMirror hears of it a moment later; a command that a key asks
 * for in that moment would act on the selection before it.
 */
export function readSelection(editor: Editor): void {
  const { view } = editor
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

/** Selects words, ends included as they are; the caret is at their end. */
export function selectWords(editor: Editor, from: number, to: number): void {
  const size = editor.state.doc.content.size
  const selection = TextSelection.create(editor.state.doc, Math.min(from, size), Math.min(to, size))
  editor.view.dispatch(editor.state.tr.setSelection(selection))
}

function change(editor: Editor, meta: AnnotationsChange): void {
  if (editor.isDestroyed) return
  editor.view.dispatch(editor.state.tr.setMeta(annotationsKey, meta).setMeta('addToHistory', false))
}

/** Brings a position to a comfortable height of the window, unless it is in plain sight already. `height`: where to put it, as a share of the window; given, it is put there unless it is higher. */
export function scrollToPosition(editor: Editor, position: number, height?: number): void {
  const { top, bottom } = editor.view.coordsAtPos(position)
  const screen = window.innerHeight
  const [highest, lowest] = height === undefined ? [0.12, 0.7] : [0.08, height + 0.1]
  if (top >= screen * highest && bottom <= screen * lowest) return
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  window.scrollBy({ top: top - screen * (height ?? 0.3), behavior: isCalm || Math.abs(top) > screen * 3 ? 'instant' : 'smooth' })
}

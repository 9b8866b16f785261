import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { LightAnnotation } from '@/domain/contract/annotation'
import { indexAnnotations } from './annotation-index'
import { hasUnsent } from '../collab/shared-text'
import { readSelection } from '../selection'
import { annotationsKey, type AnnotationsChange } from './plugin'

/** Shows these annotations in the text. Those that are shown already stay where the text has carried them; others stand where they say. */
export function showAnnotations(editor: Editor, items: readonly LightAnnotation[]): void {
  const before = annotationsKey.getState(editor.state)?.index
  if (before?.items !== items) changeAnnotations(editor, { index: indexAnnotations(items, before, hasUnsent(editor.state)) })
}

/** Outlines one annotation, or none. */
export function showActive(editor: Editor, activeId: string | null): void {
  if (annotationsKey.getState(editor.state)?.activeId !== activeId) changeAnnotations(editor, { activeId })
}

/** Shows only some annotations; null shows all. */
export function showOnly(editor: Editor, shown: ReadonlySet<string> | null): void {
  if (annotationsKey.getState(editor.state)?.shown !== shown) changeAnnotations(editor, { shown })
}

/** Tells whether every annotation near the viewport has its card in the page. */
export function showCards(editor: Editor, hasCards: boolean): void {
  if (annotationsKey.getState(editor.state)?.hasCards !== hasCards) changeAnnotations(editor, { hasCards })
}

/** Selects words, ends included as they are; the caret is at their end. */
export function selectWords(editor: Editor, from: number, to: number): void {
  const size = editor.state.doc.content.size
  const selection = TextSelection.create(editor.state.doc, Math.min(from, size), Math.min(to, size))
  editor.view.dispatch(editor.state.tr.setSelection(selection))
}

export function changeAnnotations(editor: Editor, meta: AnnotationsChange): void {
  if (editor.isDestroyed) return
  readSelection(editor.view)
  editor.view.dispatch(editor.state.tr.setMeta(annotationsKey, meta).setMeta('addToHistory', false))
}

/** Brings a position to a comfortable height of the window, unless it is in plain sight already. `height`: where to put it, as a share of the window; given, it is put there unless it is higher. `covered`: what lies over so much of the window’s top. */
export function scrollToPosition(editor: Editor, position: number, height?: number, covered = 0): void {
  const { top, bottom } = editor.view.coordsAtPos(position)
  const screen = window.innerHeight
  const [highest, lowest] = height === undefined ? [0.12, 0.7] : [0.08, height + 0.1]
  if (top >= Math.max(screen * highest, covered) && bottom <= screen * lowest) return
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  window.scrollBy({
    top: top - Math.max(screen * (height ?? 0.3), covered),
    behavior: isCalm || Math.abs(top) > screen * 3 ? 'instant' : 'smooth',
  })
}

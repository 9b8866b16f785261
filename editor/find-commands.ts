import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import type { FindOptions } from '@/domain/article/find'
import type { Span } from '@/domain/article/positions'
import { findKey, type FindChange, type FindState } from './find'
import { replaceWords } from './replace-words'
import { asTyped } from './smart-quotes'

/** What is looked for, where it stands, and which place is the current one. */
export function findState(editor: Editor): FindState {
  return findKey.getState(editor.state) ?? { query: '', options: {}, matches: [], index: -1 }
}

/** Looks for words; the current place is the first one behind the caret. An empty query finds nothing. */
export function findText(editor: Editor, query: string, options: FindOptions = {}): void {
  change(editor, { query, options, near: editor.state.selection.from })
}

/** Goes to the next place, from the last one to the first. Gives the place, for the caller to scroll to. */
export function findNext(editor: Editor): Span | null {
  return go(editor, 1)
}

/** Goes to the place before, from the first one to the last. */
export function findPrevious(editor: Editor): Span | null {
  return go(editor, -1)
}

/** Replaces the words at the current place and goes to the next. False when nothing was replaced. */
export function replaceMatch(editor: Editor, replacement: string): boolean {
  const { matches, index } = findState(editor)
  const match = matches[index]
  if (!match) return false
  const { tr } = editor.state
  replace(editor, tr, match, replacement)
  tr.setMeta(findKey, { query: findState(editor).query, near: tr.mapping.map(match.to, 1) } satisfies FindChange)
  return dispatched(editor, tr)
}

/** Replaces the words at every place, in one transaction, which one undo takes back. Gives how many places that were. */
export function replaceAllMatches(editor: Editor, replacement: string): number {
  const { matches } = findState(editor)
  if (matches.length === 0) return 0
  const { tr } = editor.state
  // The last one first: the positions of those before it stay what they are.
  for (const match of matches.toReversed()) replace(editor, tr, match, replacement)
  return dispatched(editor, tr) ? matches.length : 0
}

/** Ends looking for something; the current place is selected, to go on from there. */
export function closeFind(editor: Editor): void {
  const { matches, index } = findState(editor)
  const match = matches[index]
  const { tr } = editor.state
  if (match) tr.setSelection(TextSelection.create(tr.doc, match.from, match.to))
  editor.view.dispatch(tr.setMeta(findKey, { query: '' } satisfies FindChange).setMeta('addToHistory', false))
}

function change(editor: Editor, meta: FindChange): void {
  if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(findKey, meta).setMeta('addToHistory', false))
}

function go(editor: Editor, by: 1 | -1): Span | null {
  const { matches, index } = findState(editor)
  if (matches.length === 0) return null
  const next = (index + by + matches.length) % matches.length
  change(editor, { index: next })
  return matches[next] ?? null
}

/** What the text can keep, on one line. */
function oneLine(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

function replace(editor: Editor, tr: Transaction, match: Span, replacement: string): void {
  replaceWords(tr, match, oneLine(replacement), (words, before, after) => asTyped(editor, words, before, after))
}

function dispatched(editor: Editor, tr: Transaction): boolean {
  const before = editor.state.doc
  editor.view.dispatch(closeHistory(tr))
  return editor.state.doc !== before
}

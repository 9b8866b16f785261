import type { Editor } from '@tiptap/core'
import { spanOfOffsets, spanOfPositions, type Span, type TextMap } from '@/domain/article/positions'
import { trim } from '@/domain/article/edges'
import { forEachWithin } from './annotation-index'
import { annotationsKey } from './plugin'

/** The selected words without the white space at their ends, in both units; null when none are selected. */
export function selectedWords(editor: Editor, mapNow: () => TextMap): (Span & { exact: string }) | null {
  const { from, to, empty } = editor.state.selection
  // Reading the text costs more than a keystroke may: while somebody types nothing is selected.
  if (empty) return null
  const map = mapNow()
  const span = spanOfPositions(map, from, to)
  const words = span && trim(map.text, span.start, span.end)
  const trimmed = words && spanOfOffsets(map, words.start, words.end)
  return trimmed && { ...trimmed, exact: map.text.slice(trimmed.start, trimmed.end) }
}

/**
 * The annotations that hold the caret, or all that is selected, the shortest first: of those that the text shows. At the end
 * of its words the caret is still in an annotation for whoever has just typed there.
 */
export function annotationsAtCaret(editor: Editor): string[] {
  const shownNow = annotationsKey.getState(editor.state)
  if (!shownNow) return []
  const { index, shown } = shownNow
  const { from, to } = editor.state.selection
  const found: { id: string; length: number }[] = []
  forEachWithin(index, from - 1, to + 1, (i) => {
    const [start, end] = [index.from[i] ?? 0, index.to[i] ?? 0]
    const id = index.items[index.owner[i] ?? 0]?.id
    if (id !== undefined && start <= from && to <= end && (shown === null || shown.has(id))) found.push({ id, length: end - start })
  })
  return found.sort((a, b) => a.length - b.length).map(({ id }) => id)
}

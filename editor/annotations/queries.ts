import type { Editor } from '@tiptap/core'
import { spanOfOffsets, spanOfPositions, type Span, type TextMap } from '@/domain/article/positions'
import { trim } from '@/domain/article/edges'

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

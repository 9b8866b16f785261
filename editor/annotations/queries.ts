import type { Editor } from '@tiptap/core'
import { spanOfOffsets, spanOfPositions, type Span, type TextMap } from '@/domain/article/positions'
import { trim } from '@/domain/article/segmentation'

/** The selected words without the white space at their ends, in both units; null when none are selected. */
export function selectedWords(editor: Editor, map: TextMap): (Span & { exact: string }) | null {
  const { from, to } = editor.state.selection
  const span = spanOfPositions(map, from, to)
  const words = span && trim(map.text, span.start, span.end)
  const trimmed = words && spanOfOffsets(map, words.start, words.end)
  return trimmed && { ...trimmed, exact: map.text.slice(trimmed.start, trimmed.end) }
}

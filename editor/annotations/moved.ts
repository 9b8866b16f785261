import type { Editor } from '@tiptap/core'
import { spanOfPositions, type TextMap } from '@/domain/article/positions'
import type { LightAnnotation, LightRange } from '@/domain/contract/annotation'
import { changeAnnotations } from './commands'
import { annotationsKey } from './plugin'

/** A range that has lost its words: where, the server says when they come back. */
const NOWHERE = { from: null, to: null, start: null, end: null, state: 'detached' } as const

/**
 * The annotations with the places they have in the text as it is now, `map`. The same list when no text has changed
 * since they were given; those that stand where they stood stay the same objects.
 */
export function annotationsNow(editor: Editor, map: TextMap): readonly LightAnnotation[] | null {
  const index = annotationsKey.getState(editor.state)?.index
  if (!index?.isMoved) return null
  const ranges = index.items.map((item) => [...item.ranges])
  for (let i = 0; i < index.size; i++) {
    const of = ranges[index.owner[i] as number]
    const part = index.part[i] as number
    const before = of?.[part]
    if (of && before) of[part] = rangeNow(before, spanOfPositions(map, index.from[i] as number, index.to[i] as number))
  }
  return index.items.map((item, owner) => {
    const now = ranges[owner] as LightRange[]
    return now.every((range, i) => range === item.ranges[i]) ? item : { ...item, ranges: now }
  })
}

/** Tells that these annotations say where they stand. */
export function settlePlaces(editor: Editor, items: readonly LightAnnotation[]): void {
  const index = annotationsKey.getState(editor.state)?.index
  if (index) changeAnnotations(editor, { index: { ...index, items, isMoved: false } })
}

function rangeNow(before: LightRange, span: { from: number; to: number; start: number; end: number } | null): LightRange {
  if (!span) return before.from === null ? before : NOWHERE
  const { from, to, start, end } = span
  const isSame = before.from === from && before.to === to && before.start === start && before.end === end
  return isSame ? before : { ...before, from, to, start, end }
}

import type { Editor } from '@tiptap/core'
import type { LightAnnotation } from '@/domain/contract/annotation'
import { annotationsKey } from './plugin'

/** An annotation and the height of its first words, in pixels below `origin`. */
export interface WordPlace {
  item: LightAnnotation
  top: number
}

/**
 * The heights of the annotations whose first words are near the viewport, in the order of the text. Heights are read
 * for these only: reading them for ten thousand takes a tenth of a second.
 */
export function placesOf(
  editor: Editor,
  items: readonly LightAnnotation[],
  { origin, most, alwaysId }: { origin: number; most: number; alwaysId: string | null },
): { places: WordPlace[]; more: number } {
  const window = annotationsKey.getState(editor.state)?.window ?? { from: 0, to: 0 }
  const near: { item: LightAnnotation; from: number }[] = []
  const size = editor.state.doc.content.size
  for (const item of items) {
    const from = item.ranges.find((range) => range.from !== null)?.from ?? null
    if (from !== null && from <= size && ((from >= window.from && from < window.to) || item.id === alwaysId)) near.push({ item, from })
  }
  const places = nearest(editor, near, most, alwaysId).map(({ item, from }) => ({
    item,
    top: editor.view.coordsAtPos(from, 1).top - origin,
  }))
  return { places, more: near.length - places.length }
}

/** Of too many the ones around the middle of the viewport: the others would stand far from their words. */
function nearest<T extends { item: LightAnnotation; from: number }>(editor: Editor, near: T[], most: number, alwaysId: string | null): T[] {
  if (near.length <= most) return near
  const rect = editor.view.dom.getBoundingClientRect()
  const middle =
    editor.view.posAtCoords({ left: rect.left + 8, top: Math.min(Math.max(globalThis.innerHeight / 3, rect.top + 8), rect.bottom - 8) })
      ?.pos ?? 0
  const first = near.findIndex(({ from }) => from >= middle)
  const start = Math.max(0, Math.min((first < 0 ? near.length : first) - Math.floor(most / 4), near.length - most))
  const part = near.slice(start, start + most)
  const always = near.find(({ item }) => item.id === alwaysId)
  if (always && !part.includes(always)) return [...part.slice(0, -1), always].sort((a, b) => a.from - b.from)
  return part
}

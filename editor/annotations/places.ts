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
  { origin, most, alwaysId }: { origin: number; most: number; alwaysId: string | null },
): { places: WordPlace[]; more: number } {
  const state = annotationsKey.getState(editor.state)
  if (!state) return { places: [], more: 0 }
  const { index, window, shown } = state
  const near: { item: LightAnnotation; from: number }[] = []
  const seen = new Uint8Array(index.items.length)
  for (let i = 0; i < index.size; i++) {
    const owner = index.owner[i] as number
    const item = index.items[owner]
    if (!item || seen[owner]) continue
    seen[owner] = 1
    const from = index.from[i] as number
    const isNear = from >= window.from && from < window.to
    if (item.id === alwaysId || (isNear && (shown === null || shown.has(item.id)))) near.push({ item, from })
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

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
 * for these only: reading them for ten thousand takes a tenth of a second. `more` is how many near the viewport are left
 * out, `unseen` how many of those begin on the screen.
 */
export function placesOf(
  editor: Editor,
  { origin, most, alwaysId }: { origin: number; most: number; alwaysId: string | null },
): { places: WordPlace[]; more: number; unseen: number } {
  const state = annotationsKey.getState(editor.state)
  if (!state) return { places: [], more: 0, unseen: 0 }
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
  const part = nearest(editor, near, most, alwaysId)
  const places = part.map(({ item, from }) => ({ item, top: editor.view.coordsAtPos(from, 1).top - origin }))
  const left = near.filter((each) => !part.includes(each))
  return { places, more: left.length, unseen: left.length > 0 ? left.filter(isInSight(editor)).length : 0 }
}

/** Tells whether words begin on the screen. */
function isInSight(editor: Editor): (place: { from: number }) => boolean {
  const [first, last] = [positionAt(editor, 0), positionAt(editor, globalThis.innerHeight)]
  return ({ from }) => from >= first && from < last
}

/** The position at the left of the line at some height of the window, or of the end of the text that is nearest to it. */
function positionAt(editor: Editor, height: number): number {
  const rect = editor.view.dom.getBoundingClientRect()
  return editor.view.posAtCoords({ left: rect.left + 8, top: Math.min(Math.max(height, rect.top + 8), rect.bottom - 8) })?.pos ?? 0
}

/** Of too many the ones around the middle of the viewport: the others would stand far from their words. */
function nearest<T extends { item: LightAnnotation; from: number }>(editor: Editor, near: T[], most: number, alwaysId: string | null): T[] {
  if (near.length <= most) return near
  const middle = positionAt(editor, globalThis.innerHeight / 3)
  const first = near.findIndex(({ from }) => from >= middle)
  const start = Math.max(0, Math.min((first < 0 ? near.length : first) - Math.floor(most / 4), near.length - most))
  const part = near.slice(start, start + most)
  const always = near.find(({ item }) => item.id === alwaysId)
  if (always && !part.includes(always)) return [...part.slice(0, -1), always].sort((a, b) => a.from - b.from)
  return part
}

import type { Editor } from '@tiptap/core'

/** What begins near the viewport. */
export interface Near {
  id: string
  from: number
}

/** Of what begins near the viewport what has room beside the text, in the order of the text, with the heights of their first words in pixels below an origin. */
export interface Room<T extends Near> {
  places: (T & { top: number })[]
  /** How many near the viewport are left out. */
  more: number
  /** How many of those begin on the screen. */
  unseen: number
}

/** Gives room to those nearest to what is in sight, and always to one. Heights are read for these only: reading them for ten thousand takes a tenth of a second. */
export function roomFor<T extends Near>(
  editor: Editor,
  near: readonly T[],
  { origin, most, alwaysId }: { origin: number; most: number; alwaysId: string | null },
): Room<T> {
  const sorted = near.toSorted((a, b) => a.from - b.from)
  const part = sorted.length <= most ? sorted : nearestTo(positionAt(editor, globalThis.innerHeight / 3), sorted, { most, alwaysId })
  const chosen = new Set(part)
  const left = sorted.filter((each) => !chosen.has(each))
  return {
    places: part.map((each) => ({ ...each, top: editor.view.coordsAtPos(each.from, 1).top - origin })),
    more: left.length,
    unseen: left.length > 0 ? left.filter(isInSight(editor)).length : 0,
  }
}

/** Of too many in the order of the text the ones around a position, and always one: the others would stand far from their words. */
export function nearestTo<T extends Near>(
  position: number,
  near: readonly T[],
  { most, alwaysId }: { most: number; alwaysId: string | null },
): T[] {
  const first = near.findIndex(({ from }) => from >= position)
  const start = Math.max(0, Math.min((first < 0 ? near.length : first) - Math.floor(most / 4), near.length - most))
  const part = near.slice(start, start + most)
  const always = near.find(({ id }) => id === alwaysId)
  if (always && !part.includes(always)) return [...part.slice(0, -1), always].sort((a, b) => a.from - b.from)
  return part
}

/** Tells whether words begin on the screen. */
function isInSight(editor: Editor): (place: Near) => boolean {
  const [first, last] = [positionAt(editor, 0), positionAt(editor, globalThis.innerHeight)]
  return ({ from }) => from >= first && from < last
}

/** The position at the left of the line at some height of the window, or of the end of the text that is nearest to it. */
function positionAt(editor: Editor, height: number): number {
  const rect = editor.view.dom.getBoundingClientRect()
  return editor.view.posAtCoords({ left: rect.left + 8, top: Math.min(Math.max(height, rect.top + 8), rect.bottom - 8) })?.pos ?? 0
}

import { Extension, type Editor } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { annotationsKey, type AnnotationsState } from './annotations/plugin'
import type { Near } from './nearest'
import { readSelection } from './selection'

/** A faint line under words: positions, half-open. */
export interface Underline {
  from: number
  to: number
  className: string
  /** What is said of it to whoever opens it; none for a line that only shows something. */
  id?: string
}

export interface UnderlinesOptions {
  /**
   * Called when somebody clicks on words with a line that has an id, the shortest first.
   * @default () => undefined
   */
  onOpen: (ids: readonly string[]) => void
}

interface UnderlinesState {
  /** In the order of the text, where they stood when they were given. */
  items: readonly Underline[]
  /** What has moved them since. */
  mapping: Mapping
  activeId: string | null
  window: AnnotationsState['window']
  decorations: DecorationSet
}

const key = new PluginKey<UnderlinesState>('underlines')

/** Draws faint lines under the words near the viewport: what was found there and what nobody has marked. */
export const Underlines = Extension.create<UnderlinesOptions>({
  name: 'underlines',
  addOptions: () => ({ onOpen: () => undefined }),
  addProseMirrorPlugins() {
    return [underlinesPlugin(this.options)]
  },
})

export function underlinesPlugin({ onOpen }: UnderlinesOptions): Plugin<UnderlinesState> {
  return new Plugin<UnderlinesState>({
    key,
    state: {
      init: () => ({ items: [], mapping: new Mapping(), activeId: null, window: { from: 0, to: 0 }, decorations: DecorationSet.empty }),
      apply(transaction, value, _before, state) {
        const change = transaction.getMeta(key) as Partial<UnderlinesState> | undefined
        const next = change?.items ? { ...value, ...change, mapping: new Mapping() } : { ...value, ...change }
        // Where nothing is shown there is nothing to carry along.
        if (transaction.docChanged && next.items.length > 0) {
          const { mapping, doc } = transaction
          next.mapping = new Mapping([...next.mapping.maps, ...mapping.maps])
          next.window = { from: mapping.map(next.window.from, -1), to: mapping.map(next.window.to, 1) }
          next.decorations = next.decorations.map(mapping, doc)
        }
        const window = annotationsKey.getState(state)?.window ?? next.window
        const isElsewhere = window.from !== next.window.from || window.to !== next.window.to
        return change || isElsewhere ? drawn(state, { ...next, window }) : next
      },
    },
    props: {
      decorations: (state) => key.getState(state)?.decorations,
      handleClick: ({ state }, position, event) => {
        if (event.button === 0 && state.selection.empty) onOpen(idsAt(state, position))
        return false
      },
    },
  })
}

/** Shows these lines in place of those before, in the order of the text. */
export function showUnderlines(editor: Editor, items: readonly Underline[], activeId: string | null): void {
  const before = key.getState(editor.state)
  if (editor.isDestroyed || (before?.items === items && before.activeId === activeId)) return
  readSelection(editor.view)
  const change = before?.items === items ? { activeId } : { items, activeId }
  editor.view.dispatch(editor.state.tr.setMeta(key, change).setMeta('addToHistory', false))
}

/** The lines with an id whose first words are near the viewport, and always one, wherever it stands. */
export function underlinesNear(editor: Editor, alwaysId: string | null): Near[] {
  const state = key.getState(editor.state)
  if (!state) return []
  const { items, mapping, window } = state
  const near = new Map<string, Near>()
  for (const item of items) {
    if (item.id === undefined || near.has(item.id)) continue
    const place = placeOf(item, mapping)
    if (place && (item.id === alwaysId || (place.from >= window.from && place.from < window.to)))
      near.set(item.id, { id: item.id, from: place.from })
  }
  return [...near.values()]
}

/** Where a line stands now; null when it is not shown or its words are gone. */
export function underlineAt(editor: Editor, id: string): { from: number; to: number } | null {
  const state = key.getState(editor.state)
  const item = state?.items.find((each) => each.id === id)
  return state && item ? placeOf(item, state.mapping) : null
}

function placeOf({ from, to }: Underline, mapping: Mapping): { from: number; to: number } | null {
  const low = mapping.map(from, 1)
  const high = mapping.map(to, -1)
  return low < high ? { from: low, to: high } : null
}

function drawn(state: EditorState, value: UnderlinesState): UnderlinesState {
  const { items, mapping, window, activeId } = value
  const decorations: Decoration[] = []
  for (const item of items) {
    const place = placeOf(item, mapping)
    if (!place || place.to <= window.from || place.from >= window.to) continue
    const isActive = item.id !== undefined && item.id === activeId
    decorations.push(Decoration.inline(place.from, place.to, { class: isActive ? `${item.className} looked-into` : item.className }))
  }
  return { ...value, decorations: DecorationSet.create(state.doc, decorations) }
}

function idsAt(state: EditorState, position: number): string[] {
  const value = key.getState(state)
  if (!value) return []
  return value.items
    .flatMap((item) => {
      const place = item.id === undefined ? null : placeOf(item, value.mapping)
      return place && place.from <= position && position <= place.to ? [{ id: item.id as string, size: place.to - place.from }] : []
    })
    .sort((a, b) => a.size - b.size)
    .map(({ id }) => id)
}

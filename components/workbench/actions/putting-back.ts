/** What can be done with annotations that stand on no words of the text: shown in a drawer, put on words, kept as a note on the article. */
import { spanOfOffsets } from '@/domain/article/positions'
import type { Annotation, AnnotationChange, Selector } from '@/domain/contract/annotation'
import { scrollToPosition, selectWords } from '@/editor/annotations/commands'
import { drawersWith, type DrawerName } from '../drawer/drawer-of'
import type { Scene } from './scene'

/** Words of the text at one of its versions. */
export interface Place {
  selector: Selector
  version: number
}

export function puttingBack(scene: Scene) {
  const { store, writer, text } = scene
  /** The button in the drawer that led into the text. */
  let shownFrom: HTMLElement | null = null

  /** Opens a drawer; from the text goes back into it, and from inside closes it. */
  function toggleDrawer(which: DrawerName): void {
    if (store.get().drawer !== which) {
      if (scene.items().some((item) => drawersWith(item).includes(which))) store.set({ drawer: which })
      else scene.say('nothingDetached')
      return
    }
    if (!shownFrom?.isConnected) return closeDrawer()
    shownFrom.focus()
    shownFrom = null
  }

  function closeDrawer(): void {
    shownFrom = null
    store.set({ drawer: null })
    scene.editor?.view.focus()
  }

  /** Shows a stretch of the text (offsets), selected. The drawer stays open, and its key leads back to where this was asked. */
  function showPlace({ start, end }: { start: number; end: number }): void {
    const { editor } = scene
    const span = spanOfOffsets(text.map(), start, end)
    if (!editor || !span) return
    shownFrom = document.activeElement instanceof HTMLElement ? document.activeElement : null
    // A selection is drawn where the focus is.
    editor.view.focus()
    selectWords(editor, span.from, span.to)
    scrollToPosition(editor, span.from, 0.2)
  }

  /** Puts a range whose words went on other words; the others of its annotation stay as they are. Without a number the annotation stands there alone. */
  function putOn(annotation: Annotation, index: number | null, { selector, version }: Place): void {
    const target =
      index === null ? [selector] : annotation.ranges.map((_, i): Selector => (i === index ? selector : { type: 'Kept', range: i }))
    const moved = writer.change(annotation.id, { target, version }, { name: 'move' })
    // Where other words stand by now, it says so; the places are looked for again.
    scene.sayBegun('moved', moved).catch(() => scene.lookForPlaces(annotation.id))
  }

  /** The selected words as a place; null when none are selected. */
  function selectedPlace(): Place | null {
    const { selected } = store.get()
    if (!selected) return null
    const { from, to, exact } = selected
    return { selector: { type: 'Positions', from, to, exact }, version: text.version() }
  }

  /** Makes a detached annotation a note on the article as a whole; `lines` say what it was and go before its note. */
  function keepAsNote(annotation: Annotation, lines: readonly string[]): void {
    const head = lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
    const rest = (annotation.note?.['content'] as unknown[] | undefined) ?? []
    const note = { type: 'doc' as const, content: [...head, ...rest] }
    const change: AnnotationChange = { kind: 'note', visibility: 'internal', target: [], note }
    scene.sayBegun('kept', writer.change(annotation.id, change, { name: 'keep' })).catch(() => undefined)
  }

  return { toggleDrawer, closeDrawer, showPlace, putOn, selectedPlace, keepAsNote }
}

/** Going through the annotations: opening and closing cards, from one to the next, into the card and back to the text. */
import { isSettled } from '@/domain/annotation/settled'
import type { LightAnnotation } from '@/domain/contract/annotation'
import { scrollToPosition, selectWords } from '@/editor/annotations/commands'
import { annotationsAtCaret } from '@/editor/annotations/queries'
import { drawerOf } from '../drawer/drawer-of'
import type { Scene } from './scene'

export function going(scene: Scene) {
  const { store } = scene

  /** Opens a card; the words come into view when they are not. */
  function open(id: string, { scroll = false }: { scroll?: boolean } = {}): void {
    const item = scene.items().find((item) => item.id === id)
    store.set({ activeId: id, revealId: id, selected: null, focusRequest: null, drawer: item ? drawerOf(item) : null })
    const { editor } = scene
    const place = item?.ranges.find((range) => range.from !== null)
    if (!scroll || !editor || !place || place.from === null || place.to === null) return
    selectWords(editor, place.from, place.from)
    scrollToPosition(editor, place.from)
  }

  /** Opens what was clicked: the shortest range there, and at the next click the one around it. */
  function openAt(ids: readonly string[]): void {
    const { activeId } = store.get()
    const next = ids[(ids.indexOf(activeId ?? '') + 1) % Math.max(1, ids.length)]
    store.set({ activeId: next ?? null, revealId: next ?? null, focusRequest: null, drawer: null })
  }

  /**
   * Opens the card of the words that the caret was brought into, in place of the one that is open: the next verdict is on
   * what was read or typed last. With no card open none opens, and words that lie in the open one's are its own.
   */
  function followCaret(): void {
    const { activeId, drawer } = store.get()
    if (!scene.editor || activeId === null || drawer !== null) return
    const ids = annotationsAtCaret(scene.editor)
    const next = ids[0]
    if (next !== undefined && !ids.includes(activeId)) store.set({ activeId: next, revealId: null, focusRequest: null })
  }

  function close(): void {
    store.set({ activeId: null, focusRequest: null, isListOpen: false, drawer: null })
  }

  /** Goes to the next or previous annotation that is shown. */
  function step(direction: 1 | -1, wanted: (item: LightAnnotation) => boolean = () => true): void {
    const items = scene.shownItems()
    const { activeId } = store.get()
    const at = items.findIndex((item) => item.id === activeId)
    const from = at >= 0 ? at : beforeCaret(items, direction)
    for (let i = 1; i <= items.length; i++) {
      const item = items[(from + direction * i + items.length * 2) % items.length]
      if (item && wanted(item)) return open(item.id, { scroll: true })
    }
    scene.say('noNext')
  }

  /** The number of the annotation before (or after) the caret, so that a step from there goes the right way. */
  function beforeCaret(items: readonly LightAnnotation[], direction: 1 | -1): number {
    const head = scene.editor?.state.selection.head ?? 0
    const next = items.findIndex((item) => (item.ranges[0]?.from ?? Infinity) >= head)
    const at = next < 0 ? items.length : next
    return direction > 0 ? at - 1 : at
  }

  /** Goes to the next claim nobody has settled, or whose words have changed since. */
  function nextOpenClaim(): void {
    const scale = scene.scale()
    const isOpen = (item: LightAnnotation) =>
      item.kind === 'claim' && (!isSettled(item, scale) || item.state !== 'anchored' || store.get().goneOn.has(item.id))
    if (!scene.shownItems().some(isOpen)) return scene.say('noOpenClaim')
    step(1, isOpen)
  }

  /** Brings the focus into the open card, or into that of the words at the caret. */
  function enter(part: 'card' | 'tags' | 'evidence'): void {
    if (!store.get().activeId) {
      const head = scene.editor?.state.selection.head ?? 0
      const here = scene
        .shownItems()
        .find((item) => item.ranges.some(({ from, to }) => from !== null && to !== null && from <= head && head <= to))
      if (!here) return scene.say('nothingSelected')
      store.set({ activeId: here.id })
    }
    store.set({ focusRequest: scene.focusOn(part) })
  }

  /** Leaves a card or the filter for the caret where it was. */
  function leave(): void {
    store.set({ focusRequest: null })
    scene.editor?.view.focus()
  }

  return { open, openAt, followCaret, close, step, nextOpenClaim, enter, leave }
}

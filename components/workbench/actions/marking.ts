/** Making annotations of the selected words: one, or all alike until it is ended. */
import { guessManner } from '@/domain/annotation/manner'
import type { Kind, NewAnnotation, Selector } from '@/domain/contract/annotation'
import { NO_FILTER } from '../store'
import type { Scene } from './scene'

export function marking(scene: Scene) {
  const { store, writer, text } = scene

  /** Marks the selected words, and opens the card. */
  function mark(kind: Kind, extra: Pick<NewAnnotation, 'tags'> = {}): void {
    scene.inSentText(() => markNow(kind, extra))
  }

  function markNow(kind: Kind, extra: Pick<NewAnnotation, 'tags'>): void {
    const { selected } = store.get()
    if (!selected) return scene.say('nothingSelected')
    const target: Selector[] = [{ type: 'Positions', from: selected.from, to: selected.to, exact: selected.exact }]
    const manner = kind === 'quote' ? { manner: guessManner(text.map().text, selected) } : {}
    const version = text.version()
    const { id, saved } = writer.create({ kind, target, version, ...manner, ...extra })
    saved.catch((problem: unknown) => scene.askAgain(problem, selected, version))
    scene.collapse(selected.to)
    // A note is its text: that is what comes next. A claim or a quote is marked, and the reading goes on.
    const focusRequest = kind === 'note' ? scene.focusOn('card') : null
    store.set({ selected: null, activeId: id, revealId: null, focusRequest, filter: NO_FILTER, drawer: null })
  }

  /** Marks the next selections all alike until it is ended. */
  function startSticky(kind: Kind): void {
    const active = scene.active()
    store.set({ sticky: { kind, tags: active?.kind === kind ? active.tags.map((tag) => tag.name) : [] } })
    if (store.get().selected) markSticky()
  }

  function stopSticky(): void {
    store.set({ sticky: null })
  }

  /** Marks the selection as the sticky mode says. */
  function markSticky(): void {
    const { sticky } = store.get()
    if (sticky) mark(sticky.kind, sticky.tags.length > 0 ? { tags: [...sticky.tags] } : {})
  }

  return { mark, startSticky, stopSticky, markSticky }
}

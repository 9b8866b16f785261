import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { LightAnnotation } from '@/domain/contract/annotation'
import { hasUnsent } from '../collab/shared-text'
import { readSelection } from '../selection'
import { indexAnnotations, type AnnotationIndex } from './annotation-index'
import { followTransaction } from './follow-transaction'
import { segmentsWithin, type Segment } from './segments'

/** What is drawn: the annotations, the one that is open, those left out by a filter, and the stretch near the viewport. */
export interface AnnotationsState {
  index: AnnotationIndex
  activeId: string | null
  /** Null when nothing is filtered. */
  shown: ReadonlySet<string> | null
  /** Whether every annotation that is drawn has its card in the page, which is then named as what says more of it. */
  hasCards: boolean
  /** Positions between which highlights exist; what lies outside is not in the page's tree. */
  window: { from: number; to: number }
  decorations: DecorationSet
}

export type AnnotationsChange = Partial<Omit<AnnotationsState, 'decorations'>>

const START = { index: indexAnnotations([]), activeId: null, shown: null, hasCards: false, window: { from: 0, to: 0 } }

export const annotationsKey = new PluginKey<AnnotationsState>('annotations')

/** Watches: keeps the highlights near the viewport, and tells of clicks. */
export function annotationsPlugin({
  listed,
  onClick,
}: {
  listed: () => readonly LightAnnotation[] | null
  onClick: (position: number) => boolean
}): Plugin<AnnotationsState> {
  return new Plugin<AnnotationsState>({
    key: annotationsKey,
    state: {
      init: (_config, state) => drawn(state, START),
      apply(transaction, value, before, state) {
        const change = transaction.getMeta(annotationsKey) as AnnotationsChange | undefined
        if (change && Object.keys(change).join() === 'activeId') return activated(state, value, change.activeId ?? null)
        if (change) return drawn(state, { ...value, ...change })
        return transaction.docChanged ? followed(upToDate(value, listed(), hasUnsent(before)), transaction) : value
      },
    },
    props: {
      decorations: (state) => annotationsKey.getState(state)?.decorations,
      handleClick: (_view, position, event) => event.button === 0 && onClick(position),
    },
    view: (view) => new WindowKeeper(view),
  })
}

/** Takes up annotations that came since they were last shown. */
function upToDate(value: AnnotationsState, items: readonly LightAnnotation[] | null, isAhead: boolean): AnnotationsState {
  return items === null || items === value.index.items ? value : { ...value, index: indexAnnotations(items, value.index, isAhead) }
}

/** Everything goes where its words went. What changed hands at the edge of a mark is drawn when the typing rests. */
function followed(value: AnnotationsState, transaction: Transaction): AnnotationsState {
  const { from, to } = value.window
  const { mapping, doc } = transaction
  return {
    ...value,
    index: followTransaction(value.index, transaction),
    window: { from: mapping.map(from, -1), to: mapping.map(to, 1) },
    decorations: value.decorations.map(mapping, doc),
  }
}

function drawn(state: EditorState, value: Omit<AnnotationsState, 'decorations'>): AnnotationsState {
  const { index, window, activeId, shown, hasCards } = value
  const isShown = (id: string) => shown === null || shown.has(id)
  const segments = segmentsWithin(index, window.from, window.to, { activeId, isShown })
  return {
    ...value,
    decorations: DecorationSet.create(
      state.doc,
      segments.map((segment) => decorate(segment, hasCards)),
    ),
  }
}

/** Draws anew only where the annotation that was active and the one that is now stand: a click is felt, the rest of the screen stays as it is. */
function activated(state: EditorState, before: AnnotationsState, activeId: string | null): AnnotationsState {
  const { index, window, shown, hasCards } = before
  const value = { ...before, activeId }
  const isShown = (id: string) => shown === null || shown.has(id)
  const owners = index.items.flatMap(({ id }, owner) => (id === activeId || id === before.activeId ? owner : []))
  for (const owner of owners) {
    for (let i = index.owner.indexOf(owner); i >= 0; i = index.owner.indexOf(owner, i + 1)) {
      const [from, to] = [index.from[i] as number, index.to[i] as number]
      if (to <= window.from || from >= window.to) continue
      const old = value.decorations.find(from, to)
      const low = old.reduce((least, decoration) => Math.min(least, decoration.from), Math.max(from, window.from))
      const high = old.reduce((most, decoration) => Math.max(most, decoration.to), Math.min(to, window.to))
      const segments = segmentsWithin(index, low, high, { activeId, isShown })
      value.decorations = value.decorations.remove(old).add(
        state.doc,
        segments.map((segment) => decorate(segment, hasCards)),
      )
    }
  }
  return value
}

function decorate(segment: Segment, hasCards: boolean): Decoration {
  const classes = ['annotated', ...segment.kinds, `deep${segment.depth}`]
  if (segment.isChanged) classes.push('changed')
  if (segment.isJudged) classes.push('judged')
  if (segment.isActive) classes.push('active')
  if (segment.isActiveStart) classes.push('active-start')
  if (segment.isActiveEnd) classes.push('active-end')
  const details = hasCards ? { 'aria-details': segment.ids.map((id) => `card-${id}`).join(' ') } : {}
  return Decoration.inline(segment.from, segment.to, { nodeName: 'mark', class: classes.join(' '), ...details })
}

/** How far beyond the viewport highlights are drawn, and how near its edge may come before they are drawn anew; in screens. */
const BEYOND = 1
const NEAR = 0.4

/** Moves the window with the scroll position. Blocks are found by halving, so that a long article costs no more than a short one. */
class WindowKeeper {
  private readonly view: EditorView
  private frame = 0

  constructor(view: EditorView) {
    this.view = view
    window.addEventListener('scroll', this.later, { passive: true })
    window.addEventListener('resize', this.later)
    this.later()
  }

  update(view: EditorView, before: EditorState): void {
    if (view.state.doc !== before.doc) this.later()
  }

  destroy(): void {
    cancelAnimationFrame(this.frame)
    window.removeEventListener('scroll', this.later)
    window.removeEventListener('resize', this.later)
  }

  private readonly later = (): void => {
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(this.move)
  }

  private readonly move = (): void => {
    const state = annotationsKey.getState(this.view.state)
    if (!state || this.view.isDestroyed) return
    const screen = window.innerHeight
    const needed = this.between(-NEAR * screen, (1 + NEAR) * screen)
    if (needed.from >= state.window.from && needed.to <= state.window.to && state.window.to > 0) return
    // At first only what is seen, so that it is painted sooner; the rest is near enough to come in the next frame.
    const isFirst = state.window.to === 0
    const beyond = isFirst ? 0 : BEYOND * screen
    const change: AnnotationsChange = { window: this.between(-beyond, screen + beyond) }
    // A key that scrolls has moved the caret as well; that is heard of after this frame.
    readSelection(this.view)
    this.view.dispatch(this.view.state.tr.setMeta(annotationsKey, change).setMeta('addToHistory', false))
    if (isFirst) this.later()
  }

  /** The positions of the blocks between two heights of the viewport. */
  private between(top: number, bottom: number): { from: number; to: number } {
    const { doc } = this.view.state
    const blocks = this.view.dom.children
    const count = Math.min(blocks.length, doc.childCount)
    if (count === 0) return { from: 0, to: 0 }
    const first = firstWhere(count, (i) => (blocks[i]?.getBoundingClientRect().bottom ?? 0) >= top)
    const last = firstWhere(count, (i) => (blocks[i]?.getBoundingClientRect().top ?? 0) > bottom)
    return { from: startOf(doc, first), to: startOf(doc, last) }
  }
}

function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function startOf(doc: EditorState['doc'], child: number): number {
  let position = 0
  for (let i = 0; i < Math.min(child, doc.childCount); i++) position += doc.child(i).nodeSize
  return position
}

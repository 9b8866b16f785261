/** What can be done at the workbench, by key, by button and by the command palette alike. */
import type { Editor } from '@tiptap/core'
import type { QueryClient } from '@tanstack/react-query'
import type { AnnotationWriter } from '@/client/annotation-writer'
import { annotationQuery, lightAnnotationsQuery } from '@/client/annotations'
import { positionsOf } from '@/client/optimistic'
import { scaleQuery } from '@/client/scale'
import type { Action, UndoStack } from '@/client/undo-stack'
import { guessManner } from '@/domain/annotation/manner'
import { isSettled } from '@/domain/annotation/settled'
import { spanOfOffsets, type TextMap } from '@/domain/article/positions'
import { moveEdge, sentenceAt, sentencesOf } from '@/domain/article/segmentation'
import type { Annotation, Kind, LightAnnotation, NewAnnotation, Selector } from '@/domain/contract/annotation'
import type { Article } from '@/domain/contract/article'
import { scrollToPosition, selectWords } from '@/editor/annotations/commands'
import { selectedWords } from '@/editor/annotations/queries'
import { NO_FILTER, type Store } from './store'
import { WordActions } from './word-actions'

export interface ActionParts {
  article: Article
  map: TextMap
  store: Store
  writer: AnnotationWriter
  undoStack: UndoStack
  queryClient: QueryClient
}

/** What is said after an action, as a key of the messages `workbench.say`. */
export type Saying =
  | 'nothingSelected'
  | 'nothingToUndo'
  | 'noOpenClaim'
  | 'noNext'
  | 'deleted'
  | 'noCard'
  | 'notChanged'
  | 'notSettled'
  | 'confirmed'
  | 'reopened'
  | 'wordsChanged'
  | 'moved'
  | 'kept'
  | `${'undone' | 'redone'}.${Action['name']}`
/** Says what was done; with `undo` it can be taken back where it is said. */
export type Say = (saying: Saying, undo?: () => void) => void

export interface EdgeMove {
  edge: 'start' | 'end'
  direction: -1 | 1
  unit: 'word' | 'sentence'
}

export class Actions {
  /** What can be done about words that changed or went. */
  readonly words: WordActions
  private readonly parts: ActionParts
  private editor: Editor | null = null
  private say: Say = () => undefined
  private shown: ReadonlySet<string> | null = null
  /** Counts requests for the focus, so that the same one can be made twice. */
  private turn = 0

  constructor(parts: ActionParts) {
    this.parts = parts
    this.words = new WordActions(parts, { active: () => this.active(), say: (saying) => this.say(saying), editor: () => this.editor })
  }

  /** Joins them to the editor, once there is one, and to whoever says sentences. */
  attach(editor: Editor | null, say: Say): void {
    this.editor = editor
    this.say = say
  }

  /** Tells which annotations the filter lets through; null when nothing is filtered. */
  setShown(ids: ReadonlySet<string> | null): void {
    this.shown = ids
  }

  /** Marks the selected words, and opens the card. */
  mark(kind: Kind, extra: Pick<NewAnnotation, 'tags'> = {}): void {
    const { store, writer, article } = this.parts
    const { selected } = store.get()
    if (!selected) return this.say('nothingSelected')
    const target: Selector[] = [{ type: 'Positions', from: selected.from, to: selected.to, exact: selected.exact }]
    const manner = kind === 'quote' ? { manner: guessManner(this.parts.map.text, selected) } : {}
    const { id, saved } = writer.create({ kind, target, version: article.version, ...manner, ...extra })
    saved.catch(() => undefined)
    this.collapse(selected.to)
    // A note is its text: that is what comes next. A claim or a quote is marked, and the reading goes on.
    const focusRequest = kind === 'note' ? { part: 'card' as const, turn: ++this.turn } : null
    store.set({ selected: null, activeId: id, revealId: null, focusRequest, filter: NO_FILTER })
  }

  /** Marks the next selections all alike until it is ended. */
  startSticky(kind: Kind): void {
    const { store } = this.parts
    const active = this.active()
    store.set({ sticky: { kind, tags: active?.kind === kind ? active.tags.map((tag) => tag.name) : [] } })
    if (store.get().selected) this.markSticky()
  }

  stopSticky(): void {
    this.parts.store.set({ sticky: null })
  }

  /** Marks the selection as the sticky mode says. */
  markSticky(): void {
    const { sticky } = this.parts.store.get()
    if (sticky) this.mark(sticky.kind, sticky.tags.length > 0 ? { tags: [...sticky.tags] } : {})
  }

  /** Adds the selected words to the open card as one more range. */
  addSelection(): void {
    const { store, writer, article } = this.parts
    const { selected } = store.get()
    const active = this.active()
    if (!selected || !active) return this.say('nothingSelected')
    const added: Selector = { type: 'Positions', from: selected.from, to: selected.to, exact: selected.exact }
    const places = [...active.ranges.flatMap(positionsOf), added].sort((a, b) => ('from' in a && 'from' in b ? a.from - b.from : 0))
    void writer.change(active.id, { target: places, version: article.version }).catch(() => undefined)
    this.collapse(selected.to)
    store.set({ selected: null })
  }

  /** Takes one range off an annotation that has several. */
  removeRange(annotation: Annotation, index: number): void {
    const target = annotation.ranges.flatMap((range, i) => (i === index ? [] : positionsOf(range, i)))
    if (target.length > 0)
      void this.parts.writer.change(annotation.id, { target, version: this.parts.article.version }).catch(() => undefined)
  }

  /** Moves an edge of the open annotation's range (the last, when it has several) by a word or a sentence. */
  moveEdge(move: EdgeMove, index?: number): void {
    const active = this.active()
    if (!active) return
    const at = index ?? active.ranges.length - 1
    const range = active.ranges[at]
    if (!range || range.start === null || range.end === null) return
    const moved = moveEdge(this.parts.map, { start: range.start, end: range.end }, move, this.parts.article.language)
    this.setRange(active, at, moved)
  }

  /** Puts a range of an annotation on other words (offsets). */
  setRange(annotation: Annotation, index: number, { start, end }: { start: number; end: number }): void {
    const { map, writer, article } = this.parts
    const range = annotation.ranges[index]
    const span = spanOfOffsets(map, start, end)
    if (!span || !range || (span.start === range.start && span.end === range.end)) return
    const exact = map.text.slice(span.start, span.end)
    const target = annotation.ranges.flatMap((other, i): Selector[] =>
      i === index ? [{ type: 'Positions', from: span.from, to: span.to, exact }] : positionsOf(other, i),
    )
    void writer.change(annotation.id, { target, version: article.version }).catch(() => undefined)
  }

  /** Opens a card; the words come into view when they are not. */
  open(id: string, { scroll = false }: { scroll?: boolean } = {}): void {
    const { store } = this.parts
    store.set({ activeId: id, revealId: id, selected: null, focusRequest: null })
    const editor = this.editor
    const place = this.items().find((item) => item.id === id)?.ranges[0]
    if (!scroll || !editor || !place || place.from === null || place.to === null) return
    selectWords(editor, place.from, place.from)
    scrollToPosition(editor, place.from)
  }

  /** Opens what was clicked: the shortest range there, and at the next click the one around it. */
  openAt(ids: readonly string[]): void {
    const { store } = this.parts
    const { activeId } = store.get()
    const next = ids[(ids.indexOf(activeId ?? '') + 1) % Math.max(1, ids.length)]
    store.set({ activeId: next ?? null, revealId: next ?? null, focusRequest: null })
  }

  close(): void {
    this.parts.store.set({ activeId: null, focusRequest: null, isListOpen: false })
  }

  /** Goes to the next or previous annotation that is shown. */
  step(direction: 1 | -1, wanted: (item: LightAnnotation) => boolean = () => true): void {
    const items = this.shownItems()
    const { activeId } = this.parts.store.get()
    const at = items.findIndex((item) => item.id === activeId)
    const from = at >= 0 ? at : this.beforeCaret(items, direction)
    for (let i = 1; i <= items.length; i++) {
      const item = items[(from + direction * i + items.length * 2) % items.length]
      if (item && wanted(item)) return this.open(item.id, { scroll: true })
    }
    this.say('noNext')
  }

  /** Goes to the next claim nobody has settled, or whose words have changed since. */
  nextOpenClaim(): void {
    const scale = this.parts.queryClient.getQueryData(scaleQuery.queryKey)?.items ?? []
    const isOpen = (item: LightAnnotation) => item.kind === 'claim' && (!isSettled(item, scale) || item.state !== 'anchored')
    if (!this.shownItems().some(isOpen)) return this.say('noOpenClaim')
    this.step(1, isOpen)
  }

  /** Brings the focus into the open card. */
  enter(part: 'card' | 'tags' | 'evidence'): void {
    const { store } = this.parts
    if (!store.get().activeId) {
      const editor = this.editor
      const head = editor?.state.selection.head ?? 0
      const here = this.shownItems().find((item) =>
        item.ranges.some(({ from, to }) => from !== null && to !== null && from <= head && head <= to),
      )
      if (!here) return this.say('nothingSelected')
      store.set({ activeId: here.id })
    }
    store.set({ focusRequest: { part, turn: ++this.turn } })
  }

  /** Leaves the card for the caret where it was. */
  leave(): void {
    this.parts.store.set({ focusRequest: null })
    this.editor?.view.focus()
  }

  /** Gives the open card the verdict with this number on the desk's scale (from 1), for the words as they are shown. */
  giveVerdict(number: number): void {
    const active = this.active()
    if (!active) return
    const scale = this.parts.queryClient.getQueryData(scaleQuery.queryKey)?.items ?? []
    const word = scale.filter((entry) => entry.kind === active.kind)[number - 1]
    if (word) this.settle(active, word.verdict)
  }

  /** Settles an annotation with a verdict on the words as they are shown; the same verdict again takes it back. */
  settle(annotation: Annotation, verdict: string): void {
    if (annotation.verdict === verdict) return this.words.reopen(annotation)
    const seen = annotation.ranges.map((range) => range.exact)
    void this.parts.writer.change(annotation.id, { verdict, seen }).catch(() => undefined)
  }

  removeActive(): void {
    const active = this.active()
    if (active) this.remove(active.id)
  }

  remove(id: string): void {
    void this.parts.writer.remove(id).catch(() => undefined)
    this.parts.store.set({ activeId: null })
    this.say('deleted', () => void this.parts.writer.restore(id).catch(() => undefined))
    this.editor?.view.focus()
  }

  undo(): void {
    const action = this.parts.undoStack.undo()
    this.say(action ? `undone.${action.name}` : 'nothingToUndo')
  }

  redo(): void {
    const action = this.parts.undoStack.redo()
    if (action) this.say(`redone.${action.name}`)
  }

  /** Selects the sentence at the caret, or adds the next one to the selection. */
  selectSentence(isMore: boolean): void {
    const editor = this.editor
    if (!editor) return
    const { map, article } = this.parts
    const { from, to } = editor.state.selection
    const start = spanOfOffsetsAt(map, from)
    const end = spanOfOffsetsAt(map, to)
    const first = sentenceAt(map, start, article.language)
    if (!first) return
    const isEmpty = from === to
    const last =
      isMore && !isEmpty
        ? nextSentence(map, end, article.language)
        : isEmpty
          ? first
          : sentenceAt(map, Math.max(start, end - 1), article.language)
    const span = spanOfOffsets(map, Math.min(first.start, isMore && !isEmpty ? start : first.start), (last ?? first).end)
    if (span) selectWords(editor, span.from, span.to)
    this.parts.store.set({ selected: selectedWords(editor, map), isSelecting: false })
  }

  private active(): Annotation | undefined {
    const { activeId } = this.parts.store.get()
    if (activeId === null) return undefined
    return this.parts.queryClient.getQueryData(annotationQuery(this.parts.article.id, activeId).queryKey)
  }

  private items(): readonly LightAnnotation[] {
    return this.parts.queryClient.getQueryData(lightAnnotationsQuery(this.parts.article.id).queryKey)?.items ?? []
  }

  private shownItems(): readonly LightAnnotation[] {
    const { shown } = this
    return shown ? this.items().filter((item) => shown.has(item.id)) : this.items()
  }

  /** The number of the annotation before (or after) the caret, so that a step from there goes the right way. */
  private beforeCaret(items: readonly LightAnnotation[], direction: 1 | -1): number {
    const head = this.editor?.state.selection.head ?? 0
    const next = items.findIndex((item) => (item.ranges[0]?.from ?? Infinity) >= head)
    const at = next < 0 ? items.length : next
    return direction > 0 ? at - 1 : at
  }

  private collapse(position: number): void {
    const editor = this.editor
    if (editor) selectWords(editor, position, position)
  }
}

/** The offset of a position: of the text that follows it. */
function spanOfOffsetsAt(map: TextMap, position: number): number {
  const block = map.blocks.findLast((candidate) => candidate.from <= position) ?? map.blocks[0]
  return block ? block.start + Math.min(Math.max(0, position - block.from), block.length) : 0
}

/** The sentence after the one that ends at or holds an offset; the first of the next block after the last of one. */
function nextSentence(map: TextMap, offset: number, language: string | null): { start: number; end: number } | null {
  for (const block of map.blocks) {
    if (block.start + block.length <= offset) continue
    const text = map.text.slice(block.start, block.start + block.length)
    const next = sentencesOf(text, language).find((sentence) => block.start + sentence.end > offset)
    if (next) return { start: block.start + next.start, end: block.start + next.end }
  }
  return null
}

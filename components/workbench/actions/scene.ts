/** What all actions act on: the article's parts, the editor once there is one, and whoever says sentences. */
import type { Editor } from '@tiptap/core'
import type { QueryClient } from '@tanstack/react-query'
import type { AnnotationWriter } from '@/client/annotation-writer'
import type { SuggestionWriter } from '@/client/suggestion-writer'
import { annotationQuery, candidatesQuery, lightAnnotationsQuery } from '@/client/annotations'
import { Problem } from '@/client/request'
import { scaleQuery } from '@/client/scale'
import type { Action, UndoStack } from '@/client/undo-stack'
import type { Annotation, LightAnnotation } from '@/domain/contract/annotation'
import type { Article, Warning } from '@/domain/contract/article'
import type { Verdict } from '@/domain/contract/scale'
import { scrollToPosition, selectWords } from '@/editor/annotations/commands'
import type { LivingText } from '../living-text'
import type { Store, WorkbenchState } from '../store'
import { inShort } from './in-short'
import { LateSentences, type Sentences } from './late-sentences'

/** Positions of the text. */
interface Stretch {
  from: number
  to: number
}

export interface SceneParts {
  article: Article
  text: LivingText
  store: Store
  writer: AnnotationWriter
  suggestions: SuggestionWriter
  undoStack: UndoStack
  queryClient: QueryClient
}

/** What is said after an action, as a key of the messages `workbench.say`. */
export type Saying =
  | 'nothingSelected'
  | 'textNotSent'
  | 'nothingToUndo'
  | 'noOpenClaim'
  | 'noNext'
  | 'deleted'
  | 'noCard'
  | 'nothingDetached'
  | 'notChanged'
  | 'notSettled'
  | 'overtaken'
  | 'refused'
  | 'wordsChanged'
  | 'wordsGone'
  | 'moved'
  | 'kept'
  | 'notLoaded'
  | 'noSuggestion'
  | 'noDirect'
  | 'nonePasses'
  | 'accepted'
  | 'dismissed'
  | 'lookedAt'
  | 'notLookedAt'
  | 'justChanged'
  | 'shownFirst'
  | 'lensOn'
  | 'lensOff'
  | 'speakerCorrected'
  | `${'undone' | 'redone'}.${Action['name']}`
/** What is said of one annotation, with its words: the key that did it may have been meant for another. */
export interface NamedSaying {
  of: 'settled' | 'confirmed' | 'reopened'
  /** The words it stands on, in short. */
  words: string
  /** The name of the verdict that was given. */
  verdict?: Verdict['name']
}
/** What can be done about it where it is said: taken back, or looked at. */
export type OfferName = 'undo' | 'showNow'
/** Says a sentence, or what of a paste was left out. */
export type Say = (saying: Saying | NamedSaying | readonly Warning[], act?: () => void, offer?: OfferName) => void

export class Scene {
  readonly article: Article
  readonly text: LivingText
  readonly store: Store
  readonly writer: AnnotationWriter
  readonly suggestions: SuggestionWriter
  readonly undoStack: UndoStack
  editor: Editor | null = null
  say: Say = () => undefined
  readonly sentences = new LateSentences()
  private readonly decided = new WeakMap<Action, string>()
  private shown: ReadonlySet<string> | null = null
  private readonly queryClient: QueryClient
  /** Counts requests for the focus, so that the same one can be made twice. */
  private turn = 0

  constructor({ article, text, store, writer, suggestions, undoStack, queryClient }: SceneParts) {
    this.article = article
    this.text = text
    this.store = store
    this.writer = writer
    this.suggestions = suggestions
    this.undoStack = undoStack
    this.queryClient = queryClient
  }

  /** Joins them to the editor, once there is one, and to whoever says sentences. */
  attach = (editor: Editor | null, say: Say): void => {
    this.editor = editor
    this.say = say
    void this.sentences.load()
  }

  /** Tells which annotations the filter lets through; null when nothing is filtered. */
  setShown = (ids: ReadonlySet<string> | null): void => {
    this.shown = ids
  }

  /** The annotation of the open card. */
  active(): Annotation | undefined {
    const { activeId } = this.store.get()
    if (activeId === null) return undefined
    this.text.settle()
    return this.queryClient.getQueryData(annotationQuery(this.article.id, activeId).queryKey)
  }

  /** Does what counts in positions, once the server has the very text they are counted in. */
  inSentText(act: () => void): void {
    this.text.settle()
    if (this.text.waiting() === 0) return act()
    void this.text.sync.flush().then((isSent) => (isSent ? act() : this.say('textNotSent')))
  }

  /** Of words that somebody changed while they were being marked: says so, and shows what stands there now, to be marked by whoever wanted to. */
  askAgain(problem: unknown, place: Stretch, version: number): void {
    if (problem instanceof Problem && problem.kind === 'behind') this.say('wordsGone', () => void this.showNow(place, version), 'showNow')
  }

  private async showNow({ from, to }: Stretch, version: number): Promise<void> {
    await this.text.sync.catchUp()
    const mapping = this.text.mappingFrom(version)
    if (!mapping || !this.editor) return
    this.editor.view.focus()
    selectWords(this.editor, mapping.map(from, 1), Math.max(mapping.map(from, 1), mapping.map(to, -1)))
    scrollToPosition(this.editor, mapping.map(from, 1))
  }

  items(): readonly LightAnnotation[] {
    return this.queryClient.getQueryData(lightAnnotationsQuery(this.article.id).queryKey)?.items ?? []
  }

  shownItems(): readonly LightAnnotation[] {
    const { shown } = this
    return shown ? this.items().filter((item) => shown.has(item.id)) : this.items()
  }

  /** The desk's verdicts. */
  scale(): readonly Verdict[] {
    return this.queryClient.getQueryData(scaleQuery.queryKey)?.items ?? []
  }

  /** An annotation by its words as they are in the text now, some of which the server may not know yet; of a range that lost them by those it had. */
  nameOf({ id, ranges }: Annotation): string {
    this.text.settle()
    const { text } = this.text.map()
    const places = this.items().find((item) => item.id === id)?.ranges
    return inShort(
      ranges.map(({ exact }, i) => {
        const { start = null, end = null } = places?.[i] ?? {}
        return start === null || end === null ? exact : text.slice(start, end)
      }),
    )
  }

  /** Looks again for places where a detached annotation might belong. */
  lookForPlaces(id: string): void {
    void this.queryClient.invalidateQueries(candidatesQuery(this.article.id, id))
  }

  /** Does what needs the sentences of the text, once the page knows how to tell them. */
  withSentences(act: (sentences: Sentences) => void): void {
    this.sentences.use(act, () => this.say('notLoaded'))
  }

  /** Says what has just begun, with the way to take it back. What is refused after all is not left said. */
  sayBegun(saying: Saying | NamedSaying, done: Promise<void>): Promise<void> {
    this.sayWithUndo(saying)
    const { turn } = this.store.get().announcement
    done.catch((problem: unknown) => {
      if (this.store.get().announcement.turn !== turn) return
      this.say(problem instanceof Problem && problem.kind === 'stale' ? 'overtaken' : 'refused')
    })
    return done
  }

  /** Says what was just done, with the way to take it back. */
  sayWithUndo(saying: Saying | NamedSaying): void {
    const action = this.undoStack.newest
    this.say(saying, () => this.takeBack(action))
  }

  /** Tells which suggestion was just decided on: taking that back returns to it. */
  returnsTo(key: string): void {
    const { newest } = this.undoStack
    if (newest) this.decided.set(newest, key)
  }

  /** Takes back an action, the newest if none is named, and shows the suggestion that it had decided on. */
  takeBack(action = this.undoStack.newest): Action | undefined {
    const undone = this.undoStack.undo(action)
    const key = undone && this.decided.get(undone)
    if (key !== undefined) this.store.set({ suggestionKey: key, activeId: null })
    return undone
  }

  /** Asks for the focus in a part of the open card, as the store holds it. */
  focusOn(part: 'card' | 'tags' | 'evidence'): WorkbenchState['focusRequest'] {
    return { part, turn: ++this.turn }
  }

  /** Leaves the caret at a position, with nothing selected. */
  collapse(position: number): void {
    if (this.editor) selectWords(this.editor, position, position)
  }
}

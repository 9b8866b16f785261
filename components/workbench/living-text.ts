import type { Editor, EditorEvents } from '@tiptap/core'
import type { QueryClient } from '@tanstack/react-query'
import { Mapping } from '@tiptap/pm/transform'
import { v4 as newClientId } from 'uuid'
import { lightAnnotationsQuery, moveAnnotations } from '@/client/annotations'
import { articleQuery } from '@/client/articles'
import type { ShownText } from '@/client/placing'
import { stepCalls, StepSync, type PageText } from '@/client/step-sync'
import { textMap, type TextMap } from '@/domain/article/positions'
import { schema } from '@/domain/article/schema'
import { countWords } from '@/domain/article/text'
import type { LightAnnotation } from '@/domain/contract/annotation'
import type { Article } from '@/domain/contract/article'
import { annotationsNow, settlePlaces } from '@/editor/annotations/moved'
import { showAnnotations } from '@/editor/annotations/commands'
import { SharedText, type Unsent } from '@/editor/collab/shared-text'

/** Milliseconds without a change after which the text rests: what is counted and listed follows it then. */
const REST = 350

/**
 * The text of one article as it lives on this page: typed here, changed by others, and everything that stands in it
 * kept in its place. While somebody types only the highlights follow; the lists follow when the text rests, or as
 * soon as anything asks where an annotation stands.
 */
export class LivingText implements PageText, ShownText {
  /** Names this editor on this page to the server; never kept, since a tab can be duplicated. */
  readonly clientId = newClientId()
  readonly sync: StepSync
  private readonly article: Article
  private readonly queryClient: QueryClient
  private readonly listeners = new Set<() => void>()
  private editor: Editor | null = null
  private shared: SharedText | null = null
  private newest: { doc: unknown; map: TextMap }
  private resting: TextMap
  private onCarriedWrong: () => void = () => undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly atRest = new Map<string, () => void>()

  constructor(article: Article, queryClient: QueryClient) {
    this.article = article
    this.queryClient = queryClient
    this.resting = textMap(schema.nodeFromJSON(article.doc))
    this.newest = { doc: null, map: this.resting }
    this.sync = new StepSync({ text: this, calls: stepCalls(article.id) })
  }

  /** Joins it to the editor that shows it. Gives a function that parts them. */
  attach(editor: Editor): () => void {
    this.editor = editor
    this.shared = new SharedText(editor, { clientId: this.clientId, version: this.article.version })
    this.newest = { doc: editor.state.doc, map: this.resting }
    // Not its `update`: that is not told when steps leave the text as it was, and those go to the server as well.
    const handleTransaction = ({ transaction, appendedTransactions }: EditorEvents['transaction']): void => {
      if (![transaction, ...appendedTransactions].some(({ docChanged }) => docChanged)) return
      this.sync.changed()
      this.settleLater()
    }
    editor.on('transaction', handleTransaction)
    return () => {
      clearTimeout(this.timer)
      this.sync.stop()
      editor.off('transaction', handleTransaction)
    }
  }

  version(): number {
    return this.shared?.version() ?? this.article.version
  }

  waiting(): number {
    return this.shared?.waiting() ?? 0
  }

  claim(mirrors: readonly (readonly [number, number])[]): void {
    this.shared?.claim(mirrors)
  }

  unsent(most: number): Unsent | null {
    return this.shared?.unsent(most) ?? null
  }

  receive(steps: readonly unknown[], clientIds: readonly string[]): string {
    const again = this.shared?.receive(steps, clientIds)
    if (!again) return ''
    if (again.dropped > 0 || !again.isAlike) this.onCarriedWrong()
    return again.words
  }

  mappingFrom(version: number): Mapping | null {
    if (this.shared) return this.shared.mappingFrom(version)
    return version === this.article.version ? new Mapping() : null
  }

  catchUp(version: number): Promise<void> {
    return this.sync.catchUp(version)
  }

  /** The text as it is now. */
  map = (): TextMap => {
    const doc = this.editor?.state.doc
    if (doc && this.newest.doc !== doc) this.newest = { doc, map: textMap(doc) }
    return this.newest.map
  }

  /** The text as it was when it last rested. */
  getResting = (): TextMap => this.resting

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Says what to do when something done here fits nowhere any more, or does something else by now: what had followed it stands in the wrong place. */
  whenCarriedWrong(work: () => void): void {
    this.onCarriedWrong = work
  }

  /** The annotations that are known now, for the plugin that carries them. */
  listed = (): readonly LightAnnotation[] | null =>
    this.queryClient.getQueryData(lightAnnotationsQuery(this.article.id).queryKey)?.items ?? null

  whenAtRest = (name: string, act: () => void): void => {
    this.atRest.set(name, act)
    if (this.timer === undefined) this.settleLater()
  }

  private settleLater(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.timer = undefined
      this.settle()
      const acts = [...this.atRest.values()]
      this.atRest.clear()
      for (const act of acts) act()
    }, REST)
  }

  /** Writes where everything stands now to where it is listed. */
  settle = (): void => {
    const { editor } = this
    if (!editor || editor.isDestroyed) return
    const map = this.map()
    const listed = this.listed()
    if (listed) showAnnotations(editor, listed)
    const moved = annotationsNow(editor, map)
    if (moved) settlePlaces(editor, moveAnnotations(this.queryClient, this.article.id, moved, map))
    if (map === this.resting) return
    this.resting = map
    this.queryClient.setQueryData(
      articleQuery(this.article.id).queryKey,
      (article) => article && { ...article, words: countWords(map.text) },
    )
    for (const listener of this.listeners) listener()
  }
}

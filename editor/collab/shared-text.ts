import { Extension, type Editor } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { Step, type Mapping } from '@tiptap/pm/transform'
import { collab, receiveTransaction, sendableSteps } from 'prosemirror-collab'
import { readSelection } from '../selection'
import { ConfirmedText } from './confirmed-text'
import { emptiesAlike } from './done-again'
import { stepJson } from '@/domain/article/step-json'

/** Set on what comes from the server, to the ids of those who made it: it changes the text in every mode. */
const RECEIVED = 'received'
/** The key under which prosemirror-history marks what it does. */
const HISTORY = 'history$'

/** Steps made here on the newest version this page has, as they are sent. */
export interface Unsent {
  version: number
  steps: { stepType: string }[]
  /** [i, v]: step i undoes the step that led to version v. */
  mirrors: [number, number][]
}

/** What came of the steps made here when those of others went before them. */
export interface DoneAgain {
  /** How many of them others left no place for, and the words these would have put there. */
  dropped: number
  words: string
  /** Whether those done again leave the same blocks without words. If not, annotations stand elsewhere than they were carried to here. */
  isAlike: boolean
}
const NOTHING: DoneAgain = { dropped: 0, words: '', isAlike: true }

/** An article's text in one editor, kept alike with all others through the server: prosemirror-collab, with what the server knows beside it. */
export class SharedText {
  readonly clientId: string
  private readonly editor: Editor
  private readonly confirmed: ConfirmedText

  constructor(editor: Editor, { clientId, version }: { clientId: string; version: number }) {
    this.editor = editor
    this.clientId = clientId
    this.confirmed = new ConfirmedText(editor.state.doc, version)
  }

  /** The newest version of the text that is on this page. */
  version(): number {
    return this.confirmed.version
  }

  /** How many steps the server does not have yet. */
  waiting(): number {
    return sendableSteps(this.editor.state)?.steps.length ?? 0
  }

  /** The oldest of them, at most so many; null when it has all. */
  unsent(most: number): Unsent | null {
    const sendable = sendableSteps(this.editor.state)
    if (!sendable) return null
    const steps = sendable.steps.slice(0, most)
    const isUndo = (i: number): boolean => sendable.origins[i]?.getMeta(HISTORY) !== undefined
    return {
      version: sendable.version,
      steps: steps.map(stepJson),
      mirrors: this.confirmed.mirrorsOf(steps, isUndo),
    }
  }

  /** What those steps undo after all. */
  claim(mirrors: readonly (readonly [number, number])[]): void {
    this.confirmed.claim(mirrors)
  }

  /** Follows steps the server has taken. */
  receive(given: readonly unknown[], clientIds: readonly string[]): DoneAgain {
    if (given.length === 0 || this.editor.isDestroyed) return NOTHING
    readSelection(this.editor.view)
    const { state, view } = this.editor
    const steps = given.map((json) => Step.fromJSON(state.schema, json))
    const others = clientIds.findIndex((id) => id !== this.clientId)
    const ours = others < 0 ? clientIds.length : others
    const before = sendableSteps(state)
    const transaction = receiveTransaction(state, steps, clientIds, { mapSelectionBackward: true })
    view.dispatch(transaction.setMeta(RECEIVED, clientIds.slice(ours)))
    this.confirmed.take(steps, ours)
    if (!before) return NOTHING
    const isAlike = emptiesAlike(transaction)
    return { ...dropped(before.steps.slice(ours), before.origins.slice(ours), sendableSteps(this.editor.state)), isAlike }
  }

  /** How positions of a version follow to the text as it is shown; null when that version is too old, or still to come. */
  mappingFrom(version: number): Mapping | null {
    const mapping = this.confirmed.mappingFrom(version)
    for (const step of sendableSteps(this.editor.state)?.steps ?? []) mapping?.appendMap(step.getMap())
    return mapping
  }
}

/** Steps of ours are dropped where others took away what they stood on. What they would have put there is given back. */
function dropped(
  steps: readonly Step[],
  origins: readonly Transaction[],
  left: ReturnType<typeof sendableSteps>,
): Pick<DoneAgain, 'dropped' | 'words'> {
  if (steps.length === (left?.steps.length ?? 0)) return NOTHING
  const kept = [...(left?.origins ?? [])]
  const gone = steps.filter((_, i) => {
    const at = kept.indexOf(origins[i] as Transaction)
    if (at >= 0) kept.splice(at, 1)
    return at < 0
  })
  return { dropped: gone.length, words: gone.map(wordsOf).join('') }
}

function wordsOf(step: Step): string {
  const { slice } = step as Step & { slice?: { content: { textBetween(from: number, to: number, gap: string): string; size: number } } }
  return slice?.content.textBetween(0, slice.content.size, '\n') ?? ''
}

/** What this editor calls itself, and the version its first text is. */
export interface SharedOptions {
  clientId: string
  version: number
}

/** Who made the steps of a transaction that follows the server; undefined of one that does not. */
export const receivedFrom = (transaction: Transaction): readonly string[] | undefined =>
  transaction.getMeta(RECEIVED) as readonly string[] | undefined

/** Whether something was done here that the server does not have. */
export const hasUnsent = (state: EditorState): boolean => sendableSteps(state) !== null

export const Shared = Extension.create<SharedOptions>({
  name: 'shared',
  addOptions: () => ({ clientId: '', version: 0 }),
  addProseMirrorPlugins() {
    return [collab({ version: this.options.version, clientID: this.options.clientId })]
  },
})

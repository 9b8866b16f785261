/** What the workbench shows at this moment, outside React: a click re-renders what shows it and nothing else. */
import type { OfferName } from './actions/scene'
import { useSyncExternalStore } from 'react'
import type { Kind, Status } from '@/domain/contract/annotation'
import type { Listed } from '@/domain/reading/offers/in-order'
import { NOTHING_OFFERED, type Offered } from './suggestions/offered-now'

/** Selected words, in both units. */
export interface SelectedWords {
  from: number
  to: number
  start: number
  end: number
  exact: string
}

/** What the margin and the text show; empty fields show everything. */
export interface Filter {
  kinds: readonly Kind[]
  status: Status | 'changed' | null
  tag: string | null
  words: string
}

export const NO_FILTER: Filter = { kinds: [], status: null, tag: null, words: '' }

export interface WorkbenchState {
  /** The open card. */
  activeId: string | null
  /** The card that was opened to be read and comes into sight whole. A mark just made moves nothing: the next words are being selected. */
  revealId: string | null
  /** Which field of the open card asks for the focus, and how often it was asked. */
  focusRequest: { part: 'card' | 'tags' | 'evidence'; turn: number } | null
  selected: SelectedWords | null
  /** Whether the text is open for editing. */
  isEditing: boolean
  isFinding: boolean
  /** Pictures on their way to the desk, and why the last one that was refused was. */
  pictures: { waiting: number; problem: unknown }
  /** Whether somebody is still dragging a selection: the menu waits. */
  isSelecting: boolean
  /** Marks every next selection alike. */
  sticky: { kind: Kind; tags: readonly string[] } | null
  filter: Filter
  dialog: 'keys' | 'bin' | 'details' | 'commands' | 'copy' | 'cardHistory' | 'people' | null
  /** What stands on no words of the text: the detached, or the notes on the article. */
  drawer: 'detached' | 'notes' | null
  /** What was found in the text and waits for somebody. */
  offered: Offered
  /** Of what was found the suggestions that the filter lets through: those that are gone through and accepted at once. */
  suggestions: readonly Listed[]
  /** Settled annotations whose words go on past their edges by now: to a reader, their words have changed. */
  goneOn: ReadonlySet<string>
  /** The suggestion that is being looked at. Never together with an open card. */
  suggestionKey: string | null
  showsSuggestions: boolean
  /** Whether what nobody has marked is underlined. */
  isLensOn: boolean
  /** On a narrow screen: whether the list of all cards is open. */
  isListOpen: boolean
  /** A sentence for screen readers, and for the eye where nothing else shows it. */
  announcement: { text: string; turn: number; act: (() => void) | null; offer: OfferName }
}

const NO_SUGGESTIONS: readonly Listed[] = []

/** The suggestions that are to be seen, in the text and in the margin. */
export const seenSuggestions = ({ showsSuggestions, suggestions }: WorkbenchState): readonly Listed[] =>
  showsSuggestions ? suggestions : NO_SUGGESTIONS

export class Store {
  private state: WorkbenchState = {
    activeId: null,
    revealId: null,
    focusRequest: null,
    selected: null,
    isEditing: false,
    isFinding: false,
    pictures: { waiting: 0, problem: null },
    isSelecting: false,
    sticky: null,
    filter: NO_FILTER,
    dialog: null,
    drawer: null,
    offered: NOTHING_OFFERED,
    suggestions: [],
    goneOn: new Set(),
    suggestionKey: null,
    showsSuggestions: true,
    isLensOn: false,
    isListOpen: false,
    announcement: { text: '', turn: 0, act: null, offer: 'undo' },
  }
  private readonly listeners = new Set<() => void>()

  constructor(chosen: Partial<WorkbenchState> = {}) {
    this.state = { ...this.state, ...chosen }
  }

  get = (): WorkbenchState => this.state

  set = (change: Partial<WorkbenchState>): void => {
    const isCardOpened = change.activeId !== undefined && change.activeId !== null
    this.state = { ...this.state, ...(isCardOpened ? { suggestionKey: null } : {}), ...change }
    for (const listener of this.listeners) listener()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}

/** Reads one part of the state and re-renders when that part changes. `pick` must give the same value for the same state. */
export function useStore<T>(store: Store, pick: (state: WorkbenchState) => T): T {
  const read = () => pick(store.get())
  return useSyncExternalStore(store.subscribe, read, read)
}

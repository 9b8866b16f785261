/** The keys of the workbench, once: the listener, the list of keys and the command palette all read this table. */
import type { Actions } from './actions/actions'
import type { Store } from './store'

/** Names of what can be done, as in the messages `workbench.commands`. */
export type CommandName =
  | 'edit'
  | 'find'
  | 'claim'
  | 'quote'
  | 'note'
  | 'addRange'
  | 'stickyClaim'
  | 'stickyQuote'
  | 'stickyNote'
  | 'sentence'
  | 'moreSentence'
  | 'next'
  | 'previous'
  | 'nextOpenClaim'
  | 'enter'
  | 'tags'
  | 'evidence'
  | 'verdict'
  | 'confirm'
  | 'reopen'
  | 'growEnd'
  | 'shrinkEnd'
  | 'growStart'
  | 'shrinkStart'
  | 'delete'
  | 'undo'
  | 'redo'
  | 'nextSuggestion'
  | 'previousSuggestion'
  | 'accept'
  | 'dismiss'
  | 'mend'
  | 'acceptDirect'
  | 'lookedAt'
  | 'lookedAtParagraph'
  | 'suggestions'
  | 'lens'
  | 'people'
  | 'search'
  | 'keys'
  | 'palette'
  | 'leave'
  | 'drawer'
  | 'bin'
  | 'details'
  | 'copy'
  | 'history'
  | 'cardHistory'

export interface Command {
  name: CommandName
  /** As the list of keys shows them. */
  keys: readonly string[]
  /** Whether the key works alone and so can be switched off. */
  isSingle: boolean
  /** Whether it makes sense in the command palette. */
  inPalette: boolean
  /** Whether this event asks for it. */
  matches(event: KeyboardEvent): boolean
  run(parts: { actions: Actions; store: Store; event: KeyboardEvent | null }): void
}

const plain = (event: KeyboardEvent): boolean => !event.ctrlKey && !event.metaKey && !event.altKey
const letter =
  (key: string, shift = false) =>
  (event: KeyboardEvent): boolean =>
    plain(event) && event.shiftKey === shift && event.key.toLowerCase() === key
const sign =
  (key: string) =>
  (event: KeyboardEvent): boolean =>
    plain(event) && event.key === key
const control =
  (key: string, shift = false) =>
  (event: KeyboardEvent): boolean =>
    (event.ctrlKey || event.metaKey) && !event.altKey && event.shiftKey === shift && event.key.toLowerCase() === key

const bracket = (key: string, code: string, edge: 'start' | 'end', direction: -1 | 1): Pick<Command, 'matches' | 'run'> => ({
  // With Alt the same key means a sentence; what it types then differs by keyboard, where it lies does not.
  matches: (event) =>
    !event.ctrlKey && !event.metaKey && (event.altKey ? event.code === code && event.shiftKey === (edge === 'start') : event.key === key),
  run: ({ actions, event }) => actions.moveEdge({ edge, direction, unit: event?.altKey ? 'sentence' : 'word' }),
})

const single = { isSingle: true, inPalette: true }
const chord = { isSingle: false, inPalette: true }

export const COMMANDS: readonly Command[] = [
  { name: 'edit', keys: ['F2'], ...chord, matches: sign('F2'), run: ({ actions }) => actions.toggleEditing() },
  { name: 'find', keys: ['Ctrl', 'H'], ...chord, matches: control('h'), run: ({ actions }) => actions.find() },
  { name: 'claim', keys: ['C'], ...single, matches: letter('c'), run: ({ actions }) => actions.mark('claim') },
  { name: 'quote', keys: ['Q'], ...single, matches: letter('q'), run: ({ actions }) => actions.mark('quote') },
  { name: 'note', keys: ['N'], ...single, matches: letter('n'), run: ({ actions }) => actions.mark('note') },
  { name: 'addRange', keys: ['+'], ...single, matches: sign('+'), run: ({ actions }) => actions.addSelection() },
  { name: 'stickyClaim', keys: ['Shift', 'C'], ...single, matches: letter('c', true), run: ({ actions }) => actions.startSticky('claim') },
  { name: 'stickyQuote', keys: ['Shift', 'Q'], ...single, matches: letter('q', true), run: ({ actions }) => actions.startSticky('quote') },
  { name: 'stickyNote', keys: ['Shift', 'N'], ...single, matches: letter('n', true), run: ({ actions }) => actions.startSticky('note') },
  { name: 'sentence', keys: ['S'], ...single, matches: letter('s'), run: ({ actions }) => actions.selectSentence(false) },
  { name: 'moreSentence', keys: ['Shift', 'S'], ...single, matches: letter('s', true), run: ({ actions }) => actions.selectSentence(true) },
  { name: 'next', keys: ['J'], ...single, matches: letter('j'), run: ({ actions }) => actions.step(1) },
  { name: 'previous', keys: ['K'], ...single, matches: letter('k'), run: ({ actions }) => actions.step(-1) },
  { name: 'nextOpenClaim', keys: ['O'], ...single, matches: letter('o'), run: ({ actions }) => actions.nextOpenClaim() },
  { name: 'enter', keys: ['Enter'], ...single, matches: sign('Enter'), run: ({ actions }) => actions.enter('card') },
  { name: 'tags', keys: ['T'], ...single, matches: letter('t'), run: ({ actions }) => actions.enter('tags') },
  { name: 'evidence', keys: ['E'], ...single, matches: letter('e'), run: ({ actions }) => actions.enter('evidence') },
  {
    name: 'verdict',
    keys: ['1', '…', '5'],
    isSingle: true,
    inPalette: false,
    matches: (event) => plain(event) && !event.shiftKey && /^[1-5]$/.test(event.key),
    run: ({ actions, event }) => actions.giveVerdict(Number(event?.key)),
  },
  { name: 'confirm', keys: ['V'], ...single, matches: letter('v'), run: ({ actions }) => actions.confirmActive() },
  { name: 'reopen', keys: ['R'], ...single, matches: letter('r'), run: ({ actions }) => actions.reopenActive() },
  { name: 'nextSuggestion', keys: ['G'], ...single, matches: letter('g'), run: ({ actions }) => actions.stepSuggestion(1) },
  {
    name: 'previousSuggestion',
    keys: ['Shift', 'G'],
    ...single,
    matches: letter('g', true),
    run: ({ actions }) => actions.stepSuggestion(-1),
  },
  { name: 'accept', keys: ['A'], ...single, matches: letter('a'), run: ({ actions }) => actions.accept() },
  { name: 'dismiss', keys: ['X'], ...single, matches: letter('x'), run: ({ actions }) => actions.dismiss() },
  { name: 'mend', keys: ['M'], ...single, matches: letter('m'), run: ({ actions }) => actions.mend() },
  { name: 'acceptDirect', keys: ['Shift', 'A'], ...single, matches: letter('a', true), run: ({ actions }) => actions.acceptDirect() },
  { name: 'lookedAt', keys: ['L'], ...single, matches: letter('l'), run: ({ actions }) => actions.lookedAt('sentence') },
  {
    name: 'lookedAtParagraph',
    keys: ['Shift', 'L'],
    ...single,
    matches: letter('l', true),
    run: ({ actions }) => actions.lookedAt('paragraph'),
  },
  { name: 'lens', keys: ['U'], ...single, matches: letter('u'), run: ({ actions }) => actions.toggleLens() },
  { name: 'suggestions', keys: ['Shift', 'U'], ...single, matches: letter('u', true), run: ({ actions }) => actions.toggleSuggestions() },
  { name: 'people', keys: ['P'], ...single, matches: letter('p'), run: ({ store }) => store.set({ dialog: 'people' }) },
  { name: 'growEnd', keys: [']'], ...single, ...bracket(']', 'BracketRight', 'end', 1) },
  { name: 'shrinkEnd', keys: ['['], ...single, ...bracket('[', 'BracketLeft', 'end', -1) },
  { name: 'growStart', keys: ['{'], ...single, ...bracket('{', 'BracketLeft', 'start', -1) },
  { name: 'shrinkStart', keys: ['}'], ...single, ...bracket('}', 'BracketRight', 'start', 1) },
  { name: 'delete', keys: ['Delete'], ...single, matches: sign('Delete'), run: ({ actions }) => actions.removeActive() },
  { name: 'undo', keys: ['Ctrl', 'Z'], ...chord, matches: control('z'), run: ({ actions }) => actions.undo() },
  {
    name: 'redo',
    keys: ['Ctrl', 'Shift', 'Z'],
    ...chord,
    matches: (event) => control('z', true)(event) || control('y')(event),
    run: ({ actions }) => actions.redo(),
  },
  { name: 'search', keys: ['/'], ...single, matches: sign('/'), run: () => document.getElementById('margin-filter')?.focus() },
  { name: 'keys', keys: ['?'], ...single, matches: sign('?'), run: ({ store }) => store.set({ dialog: 'keys' }) },
  {
    name: 'palette',
    keys: ['Ctrl', 'K'],
    isSingle: false,
    inPalette: false,
    matches: control('k'),
    run: ({ store }) => store.set({ dialog: 'commands' }),
  },
  {
    name: 'leave',
    keys: ['Escape'],
    isSingle: false,
    inPalette: false,
    matches: sign('Escape'),
    run: ({ actions, store }) => {
      const { sticky, isFinding, drawer, suggestionKey } = store.get()
      if (sticky) actions.stopSticky()
      else if (isFinding) actions.stopFinding()
      else if (drawer) actions.closeDrawer()
      else if (suggestionKey !== null) store.set({ suggestionKey: null })
      else actions.close()
    },
  },
  { name: 'drawer', keys: ['D'], ...single, matches: letter('d'), run: ({ actions }) => actions.toggleDrawer('detached') },
  { name: 'bin', keys: [], ...chord, matches: () => false, run: ({ store }) => store.set({ dialog: 'bin' }) },
  { name: 'details', keys: [], ...chord, matches: () => false, run: ({ store }) => store.set({ dialog: 'details' }) },
  { name: 'copy', keys: [], ...chord, matches: () => false, run: ({ store }) => store.set({ dialog: 'copy' }) },
  // The page is left whole: what is not sent yet asks first.
  { name: 'history', keys: [], ...chord, matches: () => false, run: () => window.location.assign(`${window.location.pathname}/history`) },
  {
    name: 'cardHistory',
    keys: ['H'],
    ...single,
    matches: letter('h'),
    run: ({ store }) => store.get().activeId !== null && store.set({ dialog: 'cardHistory' }),
  },
]

/** Find and replace: the places where the query stands, drawn over the text, with one of them the current one. */
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { findAll, type FindOptions } from '@/domain/article/find'
import { textMap, type Span } from '@/domain/article/positions'
import { annotationsKey } from './annotations/plugin'

export interface FindState {
  query: string
  options: FindOptions
  /** In the order of the text. */
  matches: readonly Span[]
  /** Which match is the current one; -1 when there is none. */
  index: number
}

export type FindChange = Partial<Pick<FindState, 'query' | 'options' | 'index'>> & {
  /** A new query's current match is the first one from here on. */
  near?: number
}

export const findKey = new PluginKey<FindState>('find')

const NOTHING: FindState = { query: '', options: {}, matches: [], index: -1 }
/** So many are all drawn; of more only those near the viewport. */
const ALL = 500

/** Draws `.found` on every match and `.found.current` on one. What it does is in `find-commands.ts`. */
export const Find = Extension.create({
  name: 'find',
  addProseMirrorPlugins() {
    let last: { value: FindState; window: unknown; set: DecorationSet } | null = null
    return [
      new Plugin<FindState>({
        key: findKey,
        state: { init: () => NOTHING, apply: (transaction, value) => followed(transaction, value) },
        props: {
          decorations(state) {
            const value = findKey.getState(state) ?? NOTHING
            const window = annotationsKey.getState(state)?.window
            if (last?.value !== value || last.window !== window) last = { value, window, set: draw(state, value, window) }
            return last.set
          },
        },
      }),
    ]
  },
})

function followed(transaction: Transaction, value: FindState): FindState {
  const change = transaction.getMeta(findKey) as FindChange | undefined
  const { near, ...set } = change ?? {}
  const next = { ...value, ...set }
  const isAnew = set.query !== undefined || set.options !== undefined
  if (isAnew || (transaction.docChanged && next.query !== '')) {
    const matches = findAll(textMap(transaction.doc), next.query, next.options)
    const current = value.matches[value.index]
    const place = near ?? (current ? transaction.mapping.map(current.from) : 0)
    return { ...next, matches, index: change?.index ?? firstFrom(matches, place) }
  }
  return change ? next : value
}

/** The first match from a position on, or, when there is none, the first of all. */
function firstFrom(matches: readonly Span[], position: number): number {
  if (matches.length === 0) return -1
  return Math.max(
    0,
    matches.findIndex(({ from }) => from >= position),
  )
}

function draw(state: EditorState, { matches, index }: FindState, window: { from: number; to: number } | undefined): DecorationSet {
  if (matches.length === 0) return DecorationSet.empty
  const isNear = ({ from, to }: Span, i: number) =>
    matches.length < ALL || i === index || (window ? to > window.from && from < window.to : Math.abs(i - index) < ALL / 2)
  return DecorationSet.create(
    state.doc,
    matches.flatMap((match, i) =>
      isNear(match, i) ? [Decoration.inline(match.from, match.to, { class: i === index ? 'found current' : 'found' })] : [],
    ),
  )
}

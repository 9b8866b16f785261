/** What hands do to a text in an editor. */
import { setBlockType, toggleMark } from '@tiptap/pm/commands'
import { redo, undo } from '@tiptap/pm/history'
import { Slice, type Node } from '@tiptap/pm/model'
import { wrapInList } from '@tiptap/pm/schema-list'
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { canJoin, canSplit } from '@tiptap/pm/transform'
import { schema } from '@/domain/article/schema'

export const EDITS = [
  'type',
  'phrase',
  'delete',
  'split',
  'join',
  'bold',
  'heading',
  'wrap',
  'cut',
  'paste',
  'undo',
  'redo',
  'goOn',
] as const
export type EditKind = (typeof EDITS)[number]

export interface Edit {
  do: EditKind
  at: number
  length: number
}

/** Hands, with what they cut. */
export class Hands {
  private clipboard = Slice.empty

  /** Gives the transaction of an edit, null when there is nothing to do. */
  edit(state: EditorState, wanted: Edit, words: string): Transaction | null {
    const { doc } = state
    let made: Transaction | null = null
    const dispatch = (transaction: Transaction): void => void (made = transaction)
    const from = near(doc, wanted.at)
    const to = Math.min(doc.content.size, from + wanted.length)
    const selected = (): EditorState => state.apply(state.tr.setSelection(TextSelection.between(doc.resolve(from), doc.resolve(to))))
    switch (wanted.do) {
      case 'type':
      case 'phrase':
        return typed(state, words, from)
      case 'goOn':
        return typed(state, words, state.selection.from)
      case 'cut':
      case 'delete':
        if (wanted.do === 'cut') this.clipboard = doc.slice(from, to)
        return caretAt(state.tr.deleteRange(from, to), from)
      case 'paste':
        return this.clipboard.size === 0 ? null : state.tr.replaceRange(from, from, this.clipboard)
      case 'split':
        return canSplit(doc, from) ? state.tr.split(from) : null
      case 'join': {
        const before = doc.resolve(from).before()
        const { nodeBefore, nodeAfter } = doc.resolve(before)
        // An empty heading after a list can be joined, says ProseMirror, and cannot.
        const isFit = nodeAfter && nodeBefore?.type.compatibleContent(nodeAfter.type)
        return isFit && canJoin(doc, before) ? state.tr.join(before) : null
      }
      case 'bold':
        toggleMark(schema.mark('bold').type)(selected(), dispatch)
        break
      case 'heading':
        setBlockType(schema.node('heading').type, { level: 3 })(selected(), dispatch)
        break
      case 'wrap': {
        const { bulletList } = schema.nodes
        if (bulletList) wrapInList(bulletList)(selected(), dispatch)
        break
      }
      case 'undo':
      case 'redo':
        ;(wanted.do === 'undo' ? undo : redo)(state, dispatch)
    }
    return made && remade(state, made)
  }
}

/** A command that was asked about a selected state gives a transaction of that state; it is made again on this one. */
function remade(state: EditorState, made: Transaction): Transaction {
  if (made.before === state.doc && made.getMeta('history$') !== undefined) return made
  return made.steps.reduce((tr, step) => tr.step(step), state.tr)
}

/** Puts in words, with the caret behind them. */
function typed({ tr }: EditorState, words: string, at: number): Transaction {
  return caretAt(tr.insertText(words, at), at + words.length)
}

function caretAt(tr: Transaction, at: number): Transaction {
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(at, tr.doc.content.size))))
}

function near(doc: Node, offset: number): number {
  return TextSelection.near(doc.resolve(offset % (doc.content.size + 1))).from
}

/** The difference between two documents for people to read: block by block in the order of the new one, and word by word within. */
import type { Node } from '@tiptap/pm/model'
import { blockRows, pictureWords, type Leaf, type Row } from './block-rows'
import { traitChange, type TraitChange } from './block-traits'
import { wordDifference, type TextPart } from './word-difference'

export interface BlockChange extends Pick<Row, 'kind' | 'form'> {
  /** Its words, none for a picture of which nothing is said; what goes and what comes is told apart in those that changed and in those that arrived. */
  parts: TextPart[]
  /** What of its form goes and comes, where something does. */
  traits?: TraitChange
}

/** `rows` are the two side by side, where they are known already. */
export function blockDifference(before: Node, after: Node, rows = blockRows(before, after)): BlockChange[] {
  return rows.map(({ kind, form, before, after }) => {
    const traits = before && after ? traitChange(before, after) : null
    return { kind, form, parts: partsOf(kind, wordsOf(before), wordsOf(after)), ...(traits && { traits }) }
  })
}

/** A picture is told from another by where it lies, but that says nothing to a reader. */
function wordsOf(leaf: Leaf | null): string {
  return leaf === null ? '' : leaf.form === 'picture' ? pictureWords(leaf.node) : leaf.text
}

function partsOf(kind: BlockChange['kind'], was: string, is: string): TextPart[] {
  switch (kind) {
    case 'changed':
    case 'arrived':
      return wordDifference(was, is)
    case 'gone':
    case 'left':
      return [{ kind: 'gone', text: was }]
    case 'come':
      return [{ kind: 'come', text: is }]
    default:
      return [{ kind: 'same', text: is }]
  }
}

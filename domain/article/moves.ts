/** By which documents one becomes another in which blocks have moved: they leave, arrive as they were, and then change. */
import { Fragment, type Node } from '@tiptap/pm/model'
import type { Row } from './block-rows'

/**
 * The documents to pass through from `before` to `after`, which is the last. A block that moved and of which a word
 * changed arrives whole: only so do annotations find all of their words there, before the change touches these.
 */
export function stations(before: Node, after: Node, rows: readonly Row[]): Node[] {
  const arrived = rows.flatMap(({ kind, before: left, after: leaf }) =>
    kind === 'arrived' && left?.node.isTextblock && leaf?.node.isTextblock ? [{ left, leaf }] : [],
  )
  if (arrived.length === 0) return [after]
  const leaving = new Set(arrived.map(({ left }) => left.at))
  const old = new Map(arrived.map(({ left, leaf }) => [leaf.at, leaf.node.copy(left.node.content)]))
  return [
    withBlocks(before, (block, at) => (leaving.has(at) ? null : block)),
    withBlocks(after, (block, at) => old.get(at) ?? block),
    after,
  ]
}

/** A document whose text blocks are what `make` makes of them; with null a block goes, unless what holds it cannot be without. */
function withBlocks(doc: Node, make: (block: Node, at: number) => Node | null): Node {
  const visit = (node: Node, start: number): Node | null => {
    const made: Node[] = []
    node.forEach((child, offset) => {
      const at = start + offset
      const other = child.isTextblock ? make(child, at) : child.isLeaf ? child : visit(child, at + 1)
      if (other) made.push(other)
    })
    const content = Fragment.from(made)
    if (node.type.validContent(content)) return node.copy(content)
    return made.length === 0 && node !== doc ? null : node
  }
  return visit(doc, 0) ?? doc
}

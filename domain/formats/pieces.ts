/** Cuts a text block into pieces: stretches of the same marks under the same annotations, however these overlap. */
import type { Mark, Node } from '@tiptap/pm/model'
import type { Numbered } from './published'

/** A range of a numbered annotation, in positions of the document. */
export interface Placed {
  from: number
  to: number
  item: Numbered
  /** Which of its ranges it is, from 0. */
  ordinal: number
}

export interface Piece {
  /** Its words; null for a hard break. */
  text: string | null
  marks: readonly Mark[]
  /** The ranges that cover it, in the order they begin. */
  under: readonly Placed[]
  /** The ranges that end with it: their numbers stand behind it. */
  ends: readonly Placed[]
}

/** All ranges of numbered annotations that stand in the text, in order. */
export function placedRanges(items: readonly Numbered[]): Placed[] {
  return items
    .flatMap((item) =>
      item.annotation.ranges.flatMap(({ from, to }, ordinal) => (from === null || to === null ? [] : [{ from, to, item, ordinal }])),
    )
    .toSorted((a, b) => a.from - b.from || b.to - a.to || a.item.no - b.item.no)
}

/** The pieces of a text block whose content begins at position `start`. */
export function piecesOf(block: Node, start: number, ranges: readonly Placed[]): Piece[] {
  const end = start + block.content.size
  const near = ranges.filter(({ from, to }) => from < end && to > start)
  const cuts = [...new Set(near.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  const pieces: Piece[] = []
  block.forEach((node, offset) => {
    const at = start + offset
    const inside = cuts.filter((cut) => cut > at && cut < at + node.nodeSize)
    const bounds = [at, ...inside, at + node.nodeSize]
    for (let i = 0; i + 1 < bounds.length; i++) {
      const [from, to] = [bounds[i] as number, bounds[i + 1] as number]
      pieces.push({
        text: node.isText ? (node.text ?? '').slice(from - at, to - at) : null,
        marks: node.marks,
        under: near.filter((range) => range.from < to && range.to > from),
        ends: near.filter((range) => range.to === to),
      })
    }
  })
  return pieces
}

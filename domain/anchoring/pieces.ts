/** Stretches of a document by position, and what one step makes of them. */
import type { Node } from '@tiptap/pm/model'
import type { StepMap } from '@tiptap/pm/transform'

/** A half-open stretch of positions. */
export type Piece = readonly [from: number, to: number]

/** What one step replaced, in positions before it, and how much it put there. */
export interface Change {
  start: number
  end: number
  size: number
  /** Where that begins, in positions after the step. */
  newStart: number
}

/** The changes of a step, from the first to the last. */
export function changesOf(map: StepMap): Change[] {
  const changes: Change[] = []
  map.forEach((start, end, newStart, newEnd) => {
    if (end > start || newEnd > newStart) changes.push({ start, end, size: newEnd - newStart, newStart })
  })
  return changes
}

/** What is left of pieces after a step. What is put into one cuts it in two; what is put at its edge stays outside. */
export function mapPieces(pieces: readonly Piece[], changes: readonly Change[]): readonly Piece[] {
  // Most pieces stand before what a step changes, and there are thousands of steps and pieces in a long text.
  const [only, ...others] = pieces
  const [first] = changes
  if (!only || !first || (others.length === 0 && only[1] <= first.start)) return pieces
  const mapped: Piece[] = []
  const put = (from: number, to: number): void => {
    const last = mapped.at(-1)
    if (last?.[1] === from) mapped[mapped.length - 1] = [last[0], to]
    else mapped.push([from, to])
  }
  for (const [from, to] of pieces) {
    let at = from
    let shift = 0
    for (const { start, end, size } of changes) {
      if (start >= to) break
      const delta = size - (end - start)
      if (end <= at) {
        shift += delta
        continue
      }
      if (start > at) put(at + shift, start + shift)
      at = end
      shift += delta
    }
    if (at < to) put(at + shift, to + shift)
  }
  return mapped
}

/** What is left of pieces without others; both from the first to the last. */
export function without(pieces: readonly Piece[], others: readonly Piece[]): readonly Piece[] {
  return mapPieces(
    pieces,
    others.map(([start, end]) => ({ start, end, size: end - start, newStart: start })),
  )
}

/** Whether a change takes something out of a stretch, or puts something inside it. */
export function touches({ start, end }: Change, from: number, to: number): boolean {
  return start < to && end > from
}

/** Whether there is anything but white space in a stretch. */
export function hasWords(doc: Node, from: number, to: number): boolean {
  return /\S/.test(doc.textBetween(from, to, ' ', ' '))
}

/** Whether a node is a block of text in which there are no words: the text of the article leaves it out. */
export function isHollow(node: Node): boolean {
  return node.isTextblock && !hasWords(node, 0, node.content.size)
}

/** A stretch with its edges moved inwards to blocks with words, as the text of the article has them; as it is when it holds none. */
export function inward(doc: Node, from: number, to: number): Piece {
  let low = to
  let high = from
  doc.nodesBetween(from, to, (node, before) => {
    if (!node.isTextblock) return true
    if (isHollow(node)) return false
    const [start, end] = [Math.max(from, before + 1), Math.min(to, before + 1 + node.content.size)]
    if (start < end) [low, high] = [Math.min(low, start), Math.max(high, end)]
    return false
  })
  return low < high ? [low, high] : [from, to]
}

/** Which of the words a range stands on are its own: others may have put some between them. Told so that it can be told again of the same words when they come back. */
import { exactOf, spanOfOffsets, spanOfPositions, type Span, type TextMap } from '@/domain/article/positions'
import type { Piece } from './pieces'

/** Stretches of some words, counted in UTF-16 code units that are no white space: that may be another when words come back. */
export type Share = readonly (readonly [start: number, end: number])[]

/** The share of a span that pieces of the document are. */
export function shareOf(map: TextMap, span: Span, own: readonly Piece[]): Share {
  return own.flatMap(([from, to]) => {
    const piece = spanOfPositions(map, Math.max(from, span.from), Math.min(to, span.to))
    if (!piece) return []
    const start = lengthOf(map.text.slice(span.start, piece.start))
    const end = start + lengthOf(exactOf(map, piece))
    return start < end ? [[start, end] as const] : []
  })
}

/** The pieces of the document that a share of the words of a span is; all of it when nothing is said of shares. */
export function piecesOf(map: TextMap, span: Span, share: Share | undefined): Piece[] {
  if (!share) return [[span.from, span.to]]
  const at: number[] = []
  for (const { index } of exactOf(map, span).matchAll(/\S/g)) at.push(span.start + index)
  return share.flatMap(([start, end]) => {
    const [first, last] = [at[start], at[end - 1]]
    const piece = first === undefined || last === undefined ? null : spanOfOffsets(map, first, last + 1)
    return piece ? [[piece.from, piece.to] as const] : []
  })
}

/** Whether a share is all of the words. */
export function isAllOf(words: string, share: Share | undefined): boolean {
  return !share || share.reduce((sum, [start, end]) => sum + end - start, 0) === lengthOf(words)
}

/** How long words are without white space, in UTF-16 code units. */
export function lengthOf(words: string): number {
  return words.replace(/\s+/gu, '').length
}

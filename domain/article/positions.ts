/** The only crossing between the two units: `from`/`to`, ProseMirror positions in the document, and `start`/`end`, UTF-16 offsets in the article's text. */
import type { Node } from '@tiptap/pm/model'
import { BLOCK_GAP, forEachBlock } from './text'

/** One block with words. Inside a block, positions and offsets advance in step: text counts a code unit, a hard break one. */
export interface Block {
  /** Position before its first character. */
  from: number
  /** Offset of its first character. */
  start: number
  length: number
  isRelated: boolean
  isHeading: boolean
}

/** An article's text with where each block stands. Made once for a version of the document. */
export interface TextMap {
  text: string
  blocks: Block[]
}

/** A half-open stretch of the text in both units. */
export interface Span {
  start: number
  end: number
  from: number
  to: number
}

export function textMap(doc: Node): TextMap {
  const blocks: Block[] = []
  const texts: string[] = []
  let start = 0
  forEachBlock(doc, (block, from, text, isRelated) => {
    blocks.push({ from, start, length: text.length, isRelated, isHeading: block.type.name === 'heading' })
    texts.push(text)
    start += text.length + BLOCK_GAP.length
  })
  return { text: texts.join(BLOCK_GAP), blocks }
}

/** The last block for which `key` is at most `value`, or -1. */
function lastBlock(blocks: Block[], key: 'from' | 'start', value: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle] as Block)[key] <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Where a range that starts at `value` has its first character: a start that falls between blocks moves on to the next one. */
function startPlace(map: TextMap, key: 'from' | 'start', value: number): { block: Block; inside: number } | null {
  const index = lastBlock(map.blocks, key, value)
  const block = map.blocks[index]
  if (block && value < block[key] + block.length) return { block, inside: value - block[key] }
  const next = map.blocks[index + 1]
  return next ? { block: next, inside: 0 } : null
}

/** Where a range that ends at `value` has its end: an end that falls between blocks moves back to the one before. */
function endPlace(map: TextMap, key: 'from' | 'start', value: number): { block: Block; inside: number } | null {
  const index = lastBlock(map.blocks, key, value - 1)
  const block = map.blocks[index]
  return block ? { block, inside: Math.min(value - block[key], block.length) } : null
}

function spanBetween(map: TextMap, key: 'from' | 'start', low: number, high: number): Span | null {
  if (!(low < high)) return null
  const first = startPlace(map, key, low)
  const last = endPlace(map, key, high)
  if (!first || !last) return null
  const start = outOfPair(map.text, first.block.start + first.inside, -1)
  const end = outOfPair(map.text, last.block.start + last.inside, 1)
  if (start >= end) return null
  return { start, end, from: first.block.from + (start - first.block.start), to: last.block.from + (end - last.block.start) }
}

/** A range end never stands inside a surrogate pair: it moves outward, to hold the whole character. */
function outOfPair(text: string, offset: number, direction: -1 | 1): number {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  const inside = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
  return inside ? offset + direction : offset
}

/** The span of two offsets, its ends moved inwards to its words; null if no words are between them. */
export function spanOfOffsets(map: TextMap, start: number, end: number): Span | null {
  return spanBetween(map, 'start', start, end)
}

/** The span of two positions, its ends moved inwards to its words; null if no words are between them. */
export function spanOfPositions(map: TextMap, from: number, to: number): Span | null {
  return spanBetween(map, 'from', from, to)
}

/** The words of a span, blocks joined by a blank line. */
export function exactOf(map: TextMap, span: { start: number; end: number }): string {
  return map.text.slice(span.start, span.end)
}

/** The block that holds an offset (or the one before the gap it falls into). */
export function blockAt(map: TextMap, offset: number): { block: Block; index: number } | null {
  const index = lastBlock(map.blocks, 'start', offset)
  const block = map.blocks[index]
  return block ? { block, index } : null
}

/** Words of an article's text by the Unicode rules (Intl.Segmenter), and the edges of ranges moved by such pieces. It knows no language's words, and so is light. Offsets are UTF-16. */
import { blockAt, type TextMap } from './positions'
import type { Stretch } from './segmentation'

/** Slow to make, and the same for every text of a language. */
const segmenters = new Map<string, Intl.Segmenter>()

export function segmenter(language: string | null, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${language ?? ''} ${granularity}`
  const known = segmenters.get(key)
  if (known) return known
  const made = new Intl.Segmenter(language ?? undefined, { granularity })
  segmenters.set(key, made)
  return made
}

/** The places where a range may begin and end, by word or by sentence: with its marks and full stops, never inside white space. */
function edgesOf(map: TextMap, near: number, piecesOf: (block: string) => Stretch[]): Stretch[] {
  const place = blockAt(map, near)
  if (!place) return []
  const blocks = map.blocks.slice(Math.max(0, place.index - 1), place.index + 3)
  return blocks.flatMap((block) => {
    const pieces = piecesOf(map.text.slice(block.start, block.start + block.length))
    return pieces.map(({ start, end }) => ({ start: start + block.start, end: end + block.start }))
  })
}

/** Words, and the marks between them as pieces of their own. */
export function tokensOf(block: string, language: string | null): Stretch[] {
  const tokens: Stretch[] = []
  let wasMark = false
  for (const { segment, index, isWordLike } of segmenter(language, 'word').segment(block)) {
    if (/^\s+$/u.test(segment)) {
      wasMark = false
      continue
    }
    const last = tokens.at(-1)
    if (wasMark && !isWordLike && last && last.end === index) last.end = index + segment.length
    else tokens.push({ start: index, end: index + segment.length })
    wasMark = !isWordLike
  }
  return tokens
}

/**
 * Moves one edge of a range to the next place where a piece of a block, a word or a sentence, begins or ends. The range never
 * becomes empty and never leaves the text: where there is no such place it stays as it was.
 */
export function moveEdge(
  map: TextMap,
  range: Stretch,
  move: { edge: 'start' | 'end'; direction: -1 | 1 },
  piecesOf: (block: string) => Stretch[],
): Stretch {
  const at = range[move.edge]
  const stops = edgesOf(map, at, piecesOf).map((piece) => piece[move.edge])
  const next = move.direction > 0 ? stops.find((stop) => stop > at) : stops.findLast((stop) => stop < at)
  if (next === undefined) return range
  const moved = { ...range, [move.edge]: next }
  return moved.start < moved.end ? moved : range
}

/**
 * Drags one edge of a range to an offset, and from there to the nearest place where a word begins or ends. Where it was
 * before counts as such a place, so that it can be brought back there. Past the other edge the range stays as it was.
 */
export function dragEdge(map: TextMap, range: Stretch, edge: 'start' | 'end', offset: number, language: string | null): Stretch {
  const isInside = (at: number): boolean => (edge === 'start' ? at < range.end : at > range.start)
  if (!isInside(offset)) return range
  const stops = edgesOf(map, offset, (block) => tokensOf(block, language)).map((piece) => piece[edge])
  const distance = (at: number): number => Math.abs(at - offset)
  const nearest = stops.filter(isInside).reduce((best, at) => (distance(at) < distance(best) ? at : best), range[edge])
  return { ...range, [edge]: nearest }
}

/** A stretch without the white space at its ends; null when nothing else is in it. */
export function trim(text: string, start: number, end: number): Stretch | null {
  const piece = text.slice(start, end)
  const from = start + (piece.length - piece.trimStart().length)
  const to = end - (piece.length - piece.trimEnd().length)
  return from < to ? { start: from, end: to } : null
}

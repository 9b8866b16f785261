/** What is remembered of words that a range stands on before they go, so that they are known when they come back. */
import { blockAt, exactOf, spanOfOffsets, type Span, type TextMap } from '@/domain/article/positions'
import { BLOCK_GAP, foldSpace } from '@/domain/article/text'
import { wordAcross } from '@/domain/article/words'
import { describeRange } from './locate'
import { isAllOf, shareOf, type Share } from './own-words'
import type { Piece } from './pieces'

/** Words a range stood on before a batch of steps took some of them. */
export interface LostWords {
  /** The version before that batch. */
  version: number
  /** Where they stood then, without white space that they begin or end with. */
  from: number
  to: number
  words: string
  /** Which of them were its own; left out when all were. */
  own?: Share | undefined
  /** Where those stood then; left out when all were. */
  ownAt?: readonly Piece[] | undefined
  /** Whether a word went on past their start and past their end; left out when none did. */
  inWord?: readonly [start: boolean, end: boolean] | undefined
  /** What stood before and after them in their block; left out where they stood there once. */
  around?: readonly [before: string, after: string] | undefined
}

/** The words of a span at a version, of which pieces are the range’s own; all of them when nothing is said of that. */
export function lostWords(map: TextMap, version: number, span: Span, pieces: readonly Piece[] | undefined): LostWords {
  const words = exactOf(map, span)
  const share = pieces && shareOf(map, span, pieces)
  const core = spanOfOffsets(map, span.start + words.search(/\S|$/u), span.start + words.trimEnd().length) ?? span
  const inWord = [wordAcross(map.text, span.start) !== null, wordAcross(map.text, span.end) !== null] as const
  return {
    version,
    from: core.from,
    to: core.to,
    words,
    ...(!isAllOf(words, share) && { own: share, ownAt: pieces }),
    ...(inWord.includes(true) && { inWord }),
    ...(isTwice(map, core) && { around: aroundOf(map, core) }),
  }
}

/** Of several places where words stand the one that has around it what they had, if there is one. More may stand there by now: a passage that went to the middle of a paragraph. */
export function toldApart(map: TextMap, places: readonly Span[], { around }: LostWords): readonly Span[] {
  if (!around || places.length < 2) return places
  const alike = places.filter((span) => {
    const [before, after] = aroundOf(map, span)
    return before.endsWith(around[0]) && after.startsWith(around[1])
  })
  return alike.length === 1 ? alike : places
}

function isTwice(map: TextMap, span: Span): boolean {
  const block = blockAt(map, span.start)?.block
  if (!block || span.start === span.end) return false
  const [text, words] = [map.text.slice(block.start, block.start + block.length), exactOf(map, span)]
  return text.indexOf(words) !== text.lastIndexOf(words)
}

/** What stands before and after words, as far as their block goes. */
function aroundOf(map: TextMap, { start, end }: Span): readonly [before: string, after: string] {
  const { prefix, suffix } = describeRange(map.text, start, end)
  return [foldSpace(prefix.split(BLOCK_GAP).at(-1) ?? ''), foldSpace(suffix.split(BLOCK_GAP)[0] ?? '')]
}

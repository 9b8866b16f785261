/** What is known of a range whose words were touched: which of its own words are left, and what it said when it was whole. */
import { exactOf, spanOfOffsets, spanOfPositions, type Span, type TextMap } from '@/domain/article/positions'
import { foldSpace } from '@/domain/article/text'
import { wordAcross } from '@/domain/article/words'
import type { Inserted } from './insertions'
import type { LostWords } from './lost-words'
import type { OpenEdge } from './open-edges'
import type { Piece } from './pieces'

/** A range that other words were put into, or that lost some of its own. One that is as it was has no wound. */
export interface Wound {
  /** The range's number. */
  no: number
  /** What is left of its own words, in positions of now; nothing when it is detached. */
  own: readonly Piece[]
  /** When it was last whole; null as long as nothing was taken from it. */
  lost: LostWords | null
  /** What it stood on last; null as long as some of its words are left. */
  detached: LostWords | null
  /** Edges it lost words at, as long as who took them may be putting others there. */
  open: readonly OpenEdge[]
  /** Where it stood before it found its words elsewhere, the newest first: an undo leads back there. Left out where it never did. */
  earlier?: readonly LostWords[]
}

/** Places that are remembered of a range. */
const MOST_EARLIER = 4
/** Steps after which no undo leads back: no more than fit a batch, and far more than an editor takes back. */
const LONG_AGO = 1000

/** Those of the places where a range stood to which an undo may lead back still. */
export function rememberedOf(earlier: readonly LostWords[], version: number): Pick<Wound, 'earlier'> {
  const known = earlier.filter((place) => version - place.version < LONG_AGO).slice(0, MOST_EARLIER)
  return known.length > 0 ? { earlier: known } : {}
}

/** The versions before the losses that ranges wait for, from the first to the last. */
export function lossesOf(wounds: Iterable<Wound>): number[] {
  return [...new Set([...wounds].flatMap(({ lost, detached }) => [lost?.version ?? [], detached?.version ?? []].flat()))].sort(
    (a, b) => a - b,
  )
}

/**
 * All places where lost words stand again, white space folded: in one piece, of nothing but words put in since their loss
 * and what the range stands on. Text that stood there all along never counts, and neither does a place that leaves behind
 * words of the range which still stand: a correction that quotes what was checked is not where it was checked. What was
 * put in place of a word and holds it (“110” for “10”) is another word.
 */
export function placesOf(
  map: TextMap,
  { words, version, inWord }: LostWords,
  { own, standing, inPlace }: { own: readonly Piece[]; standing: readonly Piece[]; inPlace: readonly Inserted[] },
  inserted: readonly Inserted[],
): Span[] {
  if (!/\S/.test(words)) return []
  const isSince = (piece: Inserted): boolean => piece.version >= version
  const since = inserted.filter(isSince).map(({ from, to }): Piece => [from, to])
  const around = inPlace.filter(isSince)
  const held = own.filter(([from, to]) => wordsOf(map, from, to) !== '')
  const least = foldSpace(words).length
  const looked = patternOf(words)
  return stretchesOf(map, [...own, ...standing, ...since])
    .filter(([start, end]) => end - start >= least)
    .flatMap(([start, end]) => find(looked, map.text.slice(start, end)).map(([low, high]) => spanOfOffsets(map, start + low, start + high)))
    .flatMap((span) => (span ? withEdges(map, span, words) : []))
    .filter((span) => held.every(([from, to]) => from >= span.from && to <= span.to))
    .filter((span) => !cutsWord(map, span, around, inWord))
}

/** Whether a place begins or ends within a word both parts of which were put in, and the lost words did not. */
function cutsWord({ text }: TextMap, { start, end, from, to }: Span, put: readonly Inserted[], inWord: LostWords['inWord']): boolean {
  const isPut = (position: number): boolean => put.some((piece) => piece.from <= position && position < piece.to)
  const isCut = (offset: number, position: number): boolean => wordAcross(text, offset) !== null && isPut(position - 1) && isPut(position)
  return (!inWord?.[0] && isCut(start, from)) || (!inWord?.[1] && isCut(end, to))
}

/** A span that holds words, with the white space that these begin and end with where it stands there. */
export function withEdges(map: TextMap, { start, end }: Span, words: string): Span {
  const [before, after] = [words.slice(0, words.length - words.trimStart().length), words.slice(words.trimEnd().length)]
  const low = map.text.slice(0, start).endsWith(before) ? start - before.length : start
  const high = map.text.startsWith(after, end) ? end + after.length : end
  return spanOfOffsets(map, low, high) as Span
}

function wordsOf(map: TextMap, from: number, to: number): string {
  const span = spanOfPositions(map, from, to)
  return span ? exactOf(map, span).trim() : ''
}

type Stretch = readonly [start: number, end: number]

/** The stretches of the text (offsets) that pieces make up, white space between two of them included. */
function stretchesOf(map: TextMap, pieces: readonly Piece[]): Stretch[] {
  const stretches: [number, number][] = []
  for (const [from, to] of [...pieces].sort((a, b) => a[0] - b[0])) {
    const span = spanOfPositions(map, from, to)
    if (!span) continue
    const last = stretches.at(-1)
    if (last && !/\S/.test(map.text.slice(last[1], span.start))) last[1] = Math.max(last[1], span.end)
    else stretches.push([span.start, span.end])
  }
  return stretches
}

/** Words, with any white space between them. */
function patternOf(words: string): RegExp {
  const escape = (literal: string): string => literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
  return new RegExp(words.trim().split(/\s+/u).map(escape).join('\\s+'), 'g')
}

/** All places of a pattern in a text, also where they overlap. */
function find(pattern: RegExp, text: string): Stretch[] {
  const found: Stretch[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push([match.index, match.index + match[0].length])
    pattern.lastIndex = match.index + 1
  }
  return found
}

/** What is known of a range whose words were touched: which of its own words are left, and what it said when it was whole. */
import { exactOf, spanOfOffsets, spanOfPositions, type Span, type TextMap } from '@/domain/article/positions'
import type { OpenEdge } from './open-edges'
import type { Piece } from './pieces'

/** Words a range stood on before a batch of steps took some of them. */
export interface LostWords {
  /** The version before that batch. */
  version: number
  /** Where it stood then. */
  from: number
  to: number
  words: string
}

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
}

/** Words put into the article since a version, in positions of now. Kept only as long as a range waits for its words. */
export interface Inserted {
  from: number
  to: number
  version: number
}

/** Joins stretches that the waiting ranges cannot tell apart: what matters is only since whose loss something was put in. */
export function coarsened(inserted: readonly Inserted[], wounds: readonly Wound[]): Inserted[] {
  const since = [...new Set(wounds.flatMap(({ lost, detached }) => [lost?.version ?? [], detached?.version ?? []].flat()))].sort(
    (a, b) => a - b,
  )
  const joined: Inserted[] = []
  for (const { from, to, version } of [...inserted].sort((a, b) => a.from - b.from)) {
    const loss = since.findLast((other) => other <= version)
    if (loss === undefined) continue
    const last = joined.at(-1)
    if (last?.to === from && last.version === loss) last.to = to
    else joined.push({ from, to, version: loss })
  }
  return joined
}

/**
 * All places where lost words stand again: in one piece, of nothing but words put in since their loss and words of the
 * range itself. Text that stood there all along never counts, and neither does a place that leaves behind words of the
 * range which still stand: a correction that quotes what was checked is not where it was checked.
 */
export function placesOf(map: TextMap, { words, version }: LostWords, own: readonly Piece[], inserted: readonly Inserted[]): Span[] {
  if (!/\S/.test(words)) return []
  const allowed: Piece[] = [...own, ...inserted.filter((piece) => piece.version >= version).map(({ from, to }): Piece => [from, to])]
  allowed.sort((a, b) => a[0] - b[0])
  const standing = own.filter(([from, to]) => wordsOf(map, from, to) !== '')
  const places: Span[] = []
  for (let at = map.text.indexOf(words); at >= 0; at = map.text.indexOf(words, at + 1)) {
    const span = spanOfOffsets(map, at, at + words.length)
    if (span && isMadeOf(map, span, allowed) && standing.every(([from, to]) => from >= span.from && to <= span.to)) places.push(span)
  }
  return places
}

function wordsOf(map: TextMap, from: number, to: number): string {
  const span = spanOfPositions(map, from, to)
  return span ? exactOf(map, span).trim() : ''
}

/** Whether every character of a span lies in one of the pieces (sorted by start). */
function isMadeOf(map: TextMap, span: Span, pieces: readonly Piece[]): boolean {
  return map.blocks.every((block) => {
    const start = Math.max(span.start, block.start)
    const end = Math.min(span.end, block.start + block.length)
    if (start >= end) return true
    let at = block.from + start - block.start
    const until = block.from + end - block.start
    for (const [from, to] of pieces) {
      if (from > at) break
      if (to > at) at = to
    }
    return at >= until
  })
}

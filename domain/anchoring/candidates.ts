/** Where lost words might belong now: proposals for a person, never acted upon by the program. */
import search from 'approx-string-match'
import { BLOCK_GAP } from '@/domain/article/text'
import type { Candidate } from './locate'
import { fold } from './fold'

export interface ScoredCandidate extends Candidate {
  /** From 0 to 1: how much of the words, and of what stood around them, is there. */
  score: number
}

export interface LostQuote {
  exact: string
  prefix: string
  suffix: string
}

/** So many places are proposed at most. */
const MOST = 5
/** Of a longer quote its beginning and its end are looked for: searching takes time with the length of what is sought. */
const LONGEST = 400
/** Past so many wrong characters (a share of the length) it is another sentence. */
const WRONG = 0.4
/** What the words themselves count for against what stood before and after them; the weights of Hypothesis’ client, rounded. */
const WEIGHTS = { exact: 0.6, prefix: 0.2, suffix: 0.2 }

/** The best places for lost words, best first. White space, quotation marks and Unicode form do not count; ends are moved to whole words. */
export function candidatesFor(text: string, { exact, prefix, suffix }: LostQuote): ScoredCandidate[] {
  const words = fold(exact.trim()).text
  if (words === '') return []
  // The search gives the best place of what it is given: each block has one, and words over several blocks are looked for in all of it.
  const stretches = exact.includes(BLOCK_GAP) ? [{ text, at: 0 }] : blocksOf(text)
  const scored = stretches.flatMap((stretch) => {
    const folded = fold(stretch.text)
    const found = words.length <= LONGEST ? matches(folded.text, words) : longMatches(folded.text, words)
    return found.map(({ start, end, errors }) => {
      const place = wholeWords(text, stretch.at + (folded.starts[start] ?? 0), stretch.at + (folded.ends[end - 1] ?? 0))
      const before = contextLikeness(text.slice(Math.max(0, place.start - prefix.length), place.start), prefix)
      const after = contextLikeness(text.slice(place.end, place.end + suffix.length), suffix)
      const score = WEIGHTS.exact * (1 - errors / words.length) + WEIGHTS.prefix * before + WEIGHTS.suffix * after
      return { ...place, exact: text.slice(place.start, place.end), score: Math.round(score * 100) / 100 }
    })
  })
  scored.sort((a, b) => b.score - a.score || a.start - b.start)
  const kept: ScoredCandidate[] = []
  for (const candidate of scored) {
    if (kept.length === MOST) break
    if (candidate.exact.trim() === '' || kept.some((other) => other.start < candidate.end && candidate.start < other.end)) continue
    kept.push(candidate)
  }
  return kept
}

function blocksOf(text: string): { text: string; at: number }[] {
  let at = 0
  return text.split(BLOCK_GAP).map((block) => {
    const found = { text: block, at }
    at += block.length + BLOCK_GAP.length
    return found
  })
}

interface Match {
  start: number
  end: number
  errors: number
}

function matches(text: string, words: string): Match[] {
  return search(text, words, Math.floor(words.length * WRONG))
}

/** From where the beginning of a long quote stands to where its end stands, if that is about as far. */
function longMatches(text: string, words: string): Match[] {
  const half = LONGEST / 2
  const starts = matches(text, words.slice(0, half))
  const ends = matches(text, words.slice(-half))
  return starts.flatMap((start) => {
    const end = ends.find((other) => Math.abs(other.end - start.start - words.length) <= words.length * WRONG)
    if (!end) return []
    const errors = Math.max(start.errors + end.errors, Math.abs(end.end - start.start - words.length))
    return [{ start: start.start, end: end.end, errors }]
  })
}

/** How much of what stood beside the words stands there. */
function contextLikeness(there: string, was: string): number {
  const [words, context] = [fold(there).text, fold(was).text]
  if (context.trim() === '') return 1
  const [best] = search(words, context, context.length)
  return best ? Math.max(0, 1 - best.errors / context.length) : 0
}

/** A match may begin or end inside a word: it takes the whole of it in, or leaves it out when it holds less than half. */
function wholeWords(text: string, start: number, end: number): { start: number; end: number } {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at))
  const first = wordAround(start, isLetter)
  const last = wordAround(end, isLetter)
  let low = first.from < start && start < first.to ? (first.to - start < start - first.from ? first.to : first.from) : start
  let high = last.from < end && end < last.to ? (end - last.from < last.to - end ? last.from : last.to) : end
  while (low < high && /\s/.test(text.charAt(low))) low++
  while (high > low && /\s/.test(text.charAt(high - 1))) high--
  return { start: low, end: high }
}

/** The letters on both sides of an offset. */
function wordAround(at: number, isLetter: (at: number) => boolean): { from: number; to: number } {
  let [from, to] = [at, at]
  while (from > 0 && isLetter(from - 1)) from--
  while (isLetter(to)) to++
  return { from, to }
}

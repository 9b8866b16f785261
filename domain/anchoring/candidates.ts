/** Where lost words might belong now: proposals for a person, never acted upon by the program. */
import search from 'approx-string-match'
import { BLOCK_GAP } from '@/domain/article/text'
import { comparedWords, wordsWithin } from './compared-words'
import { fold } from './fold'
import { likelyStretches } from './likely-stretches'
import type { Candidate } from './locate'
import { likestSentences, likestParts } from './lost-places'
import { sentenceRuns, sentencesLost } from './lost-sentences'
import { wordWeights } from './word-weights'

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
/** What the words themselves count for against what stood before and after them; the weights of Hypothesis’ client, rounded. */
const WEIGHTS = { exact: 0.6, prefix: 0.2, suffix: 0.2 }
/** With less of the words than this it is something else … */
const LEAST = 0.5
/** … unless what stood around them is there. */
const [LEAST_IN_PLACE, IN_PLACE] = [0.35, 0.8]
/** Beside a place that is so much better nobody looks at it. */
const FAR_BEHIND = 0.35

/**
 * The best places for lost words, best first; none overlaps another. Case, white space, quotation marks and Unicode form do
 * not count, and rare words count for more. Of words that were a sentence, or nearly, a place is a sentence.
 */
export function candidatesFor(text: string, quote: LostQuote, language: string | null = null): ScoredCandidate[] {
  const lost = comparedWords(quote.exact)
  if (lost.length === 0) return []
  const words = comparedWords(text)
  const weights = wordWeights(lost, words)
  const { count, areWhole } = sentencesLost(quote, language)
  const blocks = quote.exact.split(BLOCK_GAP).length
  const lengths = areWhole ? [count - 1, count, count + 1] : [count]
  const units = likelyStretches(text, words, { weights, lost: lost.length, blocks })
    .flatMap((stretch) => sentenceRuns(text, stretch, lengths, language))
    .map((unit) => ({ ...unit, words: wordsWithin(words, unit) }))
  const places = areWhole ? likestSentences(text, units, lost, weights, quote) : likestParts(text, units, lost, weights, quote)
  const scored = places.flatMap(({ start, end, likeness }): ScoredCandidate[] => {
    if (likeness < LEAST_IN_PLACE) return []
    const before = contextLikeness(text.slice(Math.max(0, start - quote.prefix.length), start), quote.prefix)
    const after = contextLikeness(text.slice(end, end + quote.suffix.length), quote.suffix)
    if (likeness < LEAST && (before + after) / 2 < IN_PLACE) return []
    const score = WEIGHTS.exact * likeness + WEIGHTS.prefix * before + WEIGHTS.suffix * after
    return [{ start, end, exact: text.slice(start, end), score: Math.round(score * 100) / 100 }]
  })
  return bestOf(scored)
}

function bestOf(scored: readonly ScoredCandidate[]): ScoredCandidate[] {
  const kept: ScoredCandidate[] = []
  for (const candidate of scored.toSorted((a, b) => b.score - a.score || a.start - b.start)) {
    if (kept.length === MOST || candidate.score < (kept[0]?.score ?? 0) - FAR_BEHIND) break
    if (!kept.some((other) => other.start < candidate.end && candidate.start < other.end)) kept.push(candidate)
  }
  return kept
}

/** How much of what stood beside the words stands there. */
function contextLikeness(there: string, was: string): number {
  const [words, context] = [fold(there).text, fold(was).text]
  if (context.trim() === '') return 1
  const [found] = search(words, context, context.length)
  return found ? Math.max(0, 1 - found.errors / context.length) : 0
}

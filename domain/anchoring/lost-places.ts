/** Places for lost words within sentences of a text: the whole of these, or the part that is most like them. */
import type { Stretch } from '@/domain/article/segmentation'
import { alignWords, type Pairs } from './align-words'
import type { LostQuote } from './candidates'
import { comparedWords, type ComparedWord } from './compared-words'
import type { Weights } from './word-weights'

/** A stretch, and how much of the lost words it is, from 0 to 1. */
export interface LostPlace extends Stretch {
  likeness: number
}

/** A sentence of the text, or several in a row. */
interface Unit extends Stretch {
  words: readonly ComparedWord[]
}

/** So many of the units that share most words are compared in the order of their words. */
const COMPARED = 12
/** Past so many pairs of words that takes too long, and only what they share is looked at. */
const MOST_PAIRS = 400_000
/** What it counts for that a sentence has the same words in another order. */
const REORDERED = 0.9
/** So many words at an edge that are others by now are taken in with those that are there. */
const EDGE = 2

/** Each unit as the lost sentences were written: with or without a full stop and quotation marks around them. */
export function likestSentences(
  text: string,
  units: readonly Unit[],
  lost: readonly ComparedWord[],
  weights: Weights,
  { exact }: LostQuote,
): LostPlace[] {
  return units
    .map((unit) => ({ unit, shared: weights.shared(lost, unit.words) }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, COMPARED)
    .map(({ unit: { start, end, words }, shared }) => {
      const isLong = lost.length * words.length > MOST_PAIRS
      const inOrder = isLong ? shared : likenessOf(aligned(lost, words, weights), lost, words, weights)
      return { ...asWritten(text, { start, end }, exact.trim()), likeness: Math.max(inOrder, shared * REORDERED) }
    })
}

/** The best part of each unit, and the next best on either side of it: of one word that is there twice, both. */
export function likestParts(
  text: string,
  units: readonly Unit[],
  lost: readonly ComparedWord[],
  weights: Weights,
  quote: LostQuote,
): LostPlace[] {
  return units.flatMap(({ words }): LostPlace[] => {
    const pairs = aligned(lost, words, weights)
    const [from, to] = widened(lost, words, pairs, quote)
    const [first, last] = [words[from], words[to - 1]]
    if (!first || !last) return []
    const likeness = likenessOf(pairs, lost, words.slice(from, to), weights)
    const sides = [words.slice(0, from), words.slice(to)].filter((side) => side.length * 2 >= lost.length)
    const rest = sides.map((side) => ({ start: 0, end: 0, words: side }))
    return [
      { ...withMarks(text, { start: first.start, end: last.end }, quote.exact.trim()), likeness },
      ...likestParts(text, rest, lost, weights, quote),
    ]
  })
}

function aligned(lost: readonly ComparedWord[], words: readonly ComparedWord[], weights: Weights): Pairs {
  return alignWords(lost.length, words.length, weights.gains(lost, words))
}

/** How much of both is the same, by weight (Dice’s coefficient). */
function likenessOf(pairs: Pairs, lost: readonly ComparedWord[], words: readonly ComparedWord[], weights: Weights): number {
  return pairs.reduce((sum, { gain }) => sum + 2 * gain, 0) / (weights.sum(lost) + weights.sum(words))
}

/** From the first to the last word that is there, with a word or two in the place of those that stood at an edge; not past a comma, and not into what stood around. */
function widened(
  lost: readonly ComparedWord[],
  words: readonly ComparedWord[],
  pairs: Pairs,
  { prefix, suffix }: LostQuote,
): [from: number, to: number] {
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (!first || !last) return [0, 0]
  const stood = [comparedWords(prefix).at(-1)?.key, comparedWords(suffix)[0]?.key]
  const [missingBefore, missingAfter] = [first.lost, lost.length - 1 - last.lost]
  let [from, to] = [first.there, last.there + 1]
  for (let n = missingBefore; n > 0 && missingBefore <= EDGE; n--) {
    if (from === 0 || words[from]?.isAfterBreak || words[from - 1]?.key === stood[0]) break
    from -= 1
  }
  for (let n = missingAfter; n > 0 && missingAfter <= EDGE; n--) {
    const next = words[to]
    if (!next || next.isAfterBreak || next.key === stood[1]) break
    to += 1
  }
  return [from, to]
}

const MARKS_BEFORE = /^[^\p{L}\p{N}\s]+/u
const MARKS_BEHIND = /[^\p{L}\p{N}\s]+$/u

/** With the marks against its edges that the lost words had there, such as a bracket or a full stop. */
function withMarks(text: string, { start, end }: Stretch, exact: string): Stretch {
  const [before, behind] = [MARKS_BEFORE.exec(exact)?.[0] ?? '', MARKS_BEHIND.exec(exact)?.[0] ?? '']
  let [from, to] = [start, end]
  while (from > 0 && start - from < before.length && before.includes(text.charAt(from - 1))) from -= 1
  while (to < text.length && to - end < behind.length && behind.includes(text.charAt(to))) to += 1
  if (text.charAt(to) === ')' && text.lastIndexOf('(', to) > Math.max(from - 1, text.slice(0, to).lastIndexOf(')'))) to += 1
  return { start: from, end: to }
}

/** Without quotation marks around it, or a full stop, where the lost words had none. */
function asWritten(text: string, { start, end }: Stretch, exact: string): Stretch {
  const isQuoted = /^[“„"‘'«].*[”"’'»]$/su
  let [from, to] = [start, end]
  if (isQuoted.test(text.slice(from, to)) && !isQuoted.test(exact)) [from, to] = [from + 1, to - 1]
  if (!/[.!?…][”"’'»]?$/u.test(exact)) to -= /[.!?…]*$/u.exec(text.slice(from, to))?.[0].length ?? 0
  return { start: from, end: to }
}

/** How well what was found agrees with labels: counts of right, wrong and missed, and the figures made of them. */
import type { Stretch } from '@/domain/article/segmentation'
import type { Labelled, LabelledArticle, LabelledQuote } from './labelled'

/** What a reader finds, as far as it is scored. */
export interface Found {
  quotes: readonly { kind: LabelledQuote['kind']; ranges: readonly Stretch[]; speaker: string | null }[]
  indirect: readonly (Stretch & { speaker: string | null })[]
  claims: readonly Stretch[]
}

export interface Count {
  right: number
  wrong: number
  missed: number
}

export const MEASURES = ['quotes', 'speakers', 'scare', 'indirect', 'claims'] as const
/**
 * `quotes`: ranges and kind of the direct and partial ones, exactly. `speakers`: the same with the speaker’s name.
 * `scare`: ranges of the others. `indirect`: half of both in common. `claims`: the sentence.
 */
export type Measure = (typeof MEASURES)[number]
export type Score = Record<Measure, Count>

export function score(labelled: LabelledArticle, found: Found): Score {
  const said = (quote: { kind: string }): boolean => quote.kind !== 'scare'
  const scare = (quote: { kind: string }): boolean => quote.kind === 'scare'
  const place = ({ kind, ranges }: Found['quotes'][number]): string =>
    `${kind} ${ranges.map(({ start, end }) => `${start}-${end}`).join(' ')}`
  const spoken = (quote: Found['quotes'][number]): string => `${place(quote)} ${folded(quote.speaker)}`
  return {
    quotes: exactly(labelled.quotes.filter(said).map(place), found.quotes.filter(said).map(place)),
    speakers: exactly(labelled.quotes.filter(said).map(spoken), found.quotes.filter(said).map(spoken)),
    scare: exactly(labelled.quotes.filter(scare).map(place), found.quotes.filter(scare).map(place)),
    indirect: byHalf(labelled.indirect, found.indirect),
    claims: byHalf(labelled.claims, found.claims),
  }
}

/** A name without its article or title, in small letters: “De Amerikanen” and “de Amerikanen” are the same speaker, “Sir Alan Venn” and “Alan Venn” too. */
function folded(name: string | null): string {
  return (name ?? '').toLowerCase().replace(/^(?:de|het|een|the|an?|sir|dame|lord|lady|baron|baroness) /, '')
}

function exactly(labels: readonly string[], found: readonly string[]): Count {
  const right = found.filter((one) => labels.includes(one)).length
  return { right, wrong: found.length - right, missed: labels.length - right }
}

/** Each label takes at most one of what was found: the one it has most in common with, if that is half of both. */
function byHalf(labels: readonly Labelled[], found: readonly Stretch[]): Count {
  const count = { right: 0, wrong: 0, missed: 0 }
  const taken = new Set<Stretch>()
  const optional = labels.filter(({ isOptional }) => isOptional)
  for (const label of labels.filter(({ isOptional }) => !isOptional)) {
    const best = found
      .filter((one) => !taken.has(one) && halfInCommon(label, one))
      .sort((a, b) => inCommon(label, b) - inCommon(label, a))[0]
    if (best) taken.add(best)
    count[best ? 'right' : 'missed']++
  }
  count.wrong = found.filter((one) => !taken.has(one) && !optional.some((label) => halfInCommon(label, one))).length
  return count
}

function inCommon(a: Stretch, b: Stretch): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

function halfInCommon(a: Stretch, b: Stretch): boolean {
  return 2 * inCommon(a, b) >= Math.max(a.end - a.start, b.end - b.start)
}

export function sum(scores: readonly Score[]): Score {
  const total = (measure: Measure): Count => ({
    right: scores.reduce((all, score) => all + score[measure].right, 0),
    wrong: scores.reduce((all, score) => all + score[measure].wrong, 0),
    missed: scores.reduce((all, score) => all + score[measure].missed, 0),
  })
  return Object.fromEntries(MEASURES.map((measure) => [measure, total(measure)])) as Score
}

/** Precision, recall and F1, from 0 to 1; 1 where there was nothing to find and nothing was found. */
export function figures({ right, wrong, missed }: Count): { precision: number; recall: number; f1: number } {
  const part = (of: number, whole: number): number => (whole === 0 ? 1 : of / whole)
  return { precision: part(right, right + wrong), recall: part(right, right + missed), f1: part(2 * right, 2 * right + wrong + missed) }
}

/** Sentences worth checking: evidence for and against is weighed, and what comes over the threshold is one. */
import type { FoundClaim, Reason } from '@/domain/contract/reading'
import type { Stretch } from '@/domain/article/segmentation'
import { withSaid, type Evidence, type OwnEvidence } from './evidence'
import type { Paragraph, Sentence } from '../words/tokens'

/**
 * How much each kind of evidence weighs, against the threshold: by logistic regression over the labelled articles, each left out in
 * turn, and rounded; for comparisons, superlatives and the like, of which those have few, by judgement. A question and a prediction
 * weigh more than there, since neither is a claim. A figure, a calendar day or the words “zei dat” are enough by themselves;
 * something done needs a name beside it and some words more. What is put as an opinion, as an image or in the first person has to
 * bring more: a claim that somebody else answers for is less often what a desk checks.
 */
const WEIGHTS: Record<Evidence, number> = {
  amount: 3.3,
  figures: 1.9,
  compound: 1.2,
  duration: 2.6,
  words: 1.9,
  vague: 0,
  ordinal: 1.5,
  day: 2.5,
  relative: 1.05,
  time: 0.2,
  attributed: 2.85,
  sources: 0.6,
  causes: 1.8,
  grounds: 0.9,
  firsts: 0.6,
  superlatives: 1.25,
  ranked: 1.2,
  records: 1.5,
  unrivalled: 1.9,
  comparisons: 1.5,
  compared: 0.6,
  multiples: 1.9,
  shares: 1.9,
  solely: 1.3,
  quantities: 0.9,
  universals: 0.3,
  events: 1.15,
  done: 1.1,
  named: 0.2,
  detailed: 1.1,
  brief: -0.45,
  question: -4,
  exclamation: -2.0,
  greeting: -0.4,
  fragment: -0.95,
  opinions: -1.35,
  images: -1.85,
  hedges: -0.8,
  predictions: -1.1,
  foretold: -1.6,
  wishes: -0.95,
  persons: -0.85,
  quoted: -0.5,
  partlyQuoted: -0.75,
}
const THRESHOLD = 1.3

/** More of the same says more, but less each time; beyond this many it says nothing new. */
const COUNTED = 2
const AGAIN = 0.25

/** The score that counts as certain. */
const CERTAIN = 6

const REASONS: Partial<Record<Evidence, Reason>> = {
  figures: 'figure',
  amount: 'figure',
  compound: 'figure',
  duration: 'quantity',
  words: 'quantity',
  vague: 'quantity',
  ordinal: 'quantity',
  quantities: 'quantity',
  universals: 'quantity',
  day: 'date',
  relative: 'date',
  time: 'date',
  superlatives: 'superlative',
  records: 'superlative',
  unrivalled: 'superlative',
  comparisons: 'comparison',
  compared: 'comparison',
  multiples: 'quantity',
  shares: 'quantity',
  solely: 'quantity',
  causes: 'cause',
  grounds: 'cause',
  firsts: 'first',
  attributed: 'attributed',
  sources: 'attributed',
  events: 'event',
  done: 'event',
}

export interface ReadSoFar {
  /** For each paragraph that of its sentences. */
  evidence: readonly (readonly OwnEvidence[])[]
  /** What is quoted, and what is stated in the text’s own words by somebody; each in the order of the text. */
  quoted: readonly Stretch[]
  indirect: readonly Stretch[]
  /** Whether a paragraph, by its index, is a heading or a teaser. */
  isAside: (paragraph: number) => boolean
}

export function claimsIn(paragraphs: readonly Paragraph[], { evidence, quoted, indirect, isAside }: ReadSoFar): FoundClaim[] {
  const overlapOfQuotes = overlapping(quoted)
  const overlapOfReports = overlapping(indirect)
  return paragraphs.flatMap(({ sentences }, paragraph) =>
    isAside(paragraph)
      ? []
      : sentences.flatMap((sentence, i) => {
          const said = {
            quoted: overlapOfQuotes(sentence) / (sentence.end - sentence.start),
            isAttributed: overlapOfReports(sentence) > 0,
          }
          return claimOf(sentence, withSaid(evidence[paragraph]?.[i] ?? NOTHING, said))
        }),
  )
}

const NOTHING: OwnEvidence = new Map()

function claimOf({ start, end }: Sentence, evidence: OwnEvidence): FoundClaim[] {
  let sum = 0
  const weighed: { reason: Reason; weight: number }[] = []
  for (const [kind, count] of evidence) {
    const weight = WEIGHTS[kind] * (1 + AGAIN * (Math.min(count, COUNTED) - 1))
    sum += weight
    const reason = REASONS[kind]
    if (reason) weighed.push({ reason, weight })
  }
  if (sum < THRESHOLD || weighed.length === 0) return []
  const reasons = new Set(weighed.sort((a, b) => b.weight - a.weight).map(({ reason }) => reason))
  return [{ start, end, reasons: [...reasons], score: Math.round(Math.min(1, sum / CERTAIN) * 100) / 100 }]
}

/** How much of a stretch is within others. Both are asked in the order of the text, so that none is looked at twice. */
function overlapping(stretches: readonly Stretch[]): (within: Stretch) => number {
  let first = 0
  return ({ start, end }) => {
    while (first < stretches.length && (stretches[first] as Stretch).end <= start) first++
    let common = 0
    for (let i = first; i < stretches.length; i++) {
      const other = stretches[i] as Stretch
      if (other.start >= end) break
      common += Math.max(0, Math.min(other.end, end) - Math.max(other.start, start))
    }
    return common
  }
}

/** Which of the things that were found somebody has marked: most of the words in common, and of those that lie within one another the one that fits best. */
import type { Stretch } from '@/domain/article/segmentation'
import { eachOverlap, lengthOf } from './overlap'

/** Something found, with the stretches it stands on. */
export interface Candidate<T> {
  found: T
  stretches: readonly Stretch[]
}

interface Fit<T> {
  candidate: Candidate<T>
  common: number
  /** From 0 to 1: how much of all words that either has, both have. */
  likeness: number
}

/**
 * What the marks stand on. `least` says of whose length more than half must be in common: of the mark’s, of the
 * candidate’s, of the smaller or of the larger.
 */
export function standsOn<T>(
  marks: readonly (readonly Stretch[])[],
  candidates: readonly Candidate<T>[],
  least: (mark: number, candidate: number) => number,
): Set<T> {
  const marked = new Set<T>()
  for (const [mark, commons] of commonsOf(marks, candidates)) {
    const length = lengthOf(mark)
    const fits = [...commons].flatMap(([candidate, common]): Fit<T>[] => {
      const own = lengthOf(candidate.stretches)
      return common * 2 > least(length, own) ? [{ candidate, common, likeness: common / (length + own - common) }] : []
    })
    for (const fit of fits) if (!fits.some((other) => other.likeness > fit.likeness && touch(other, fit))) marked.add(fit.candidate.found)
  }
  return marked
}

function commonsOf<T>(
  marks: readonly (readonly Stretch[])[],
  candidates: readonly Candidate<T>[],
): Map<readonly Stretch[], Map<Candidate<T>, number>> {
  const commons = new Map<readonly Stretch[], Map<Candidate<T>, number>>()
  const pieces = marks.flatMap((mark) => mark.map(({ start, end }) => ({ start, end, mark })))
  const places = candidates.flatMap((candidate) => candidate.stretches.map(({ start, end }) => ({ start, end, candidate })))
  eachOverlap(pieces, places, ({ mark }, { candidate }, common) => {
    const own = commons.get(mark) ?? new Map<Candidate<T>, number>()
    commons.set(mark, own.set(candidate, (own.get(candidate) ?? 0) + common))
  })
  return commons
}

function touch<T>(a: Fit<T>, b: Fit<T>): boolean {
  return a.candidate.stretches.some((one) => b.candidate.stretches.some((other) => one.start < other.end && other.start < one.end))
}

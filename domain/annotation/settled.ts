/** What the state of an annotation means for the work: settled, open, or asking for a person again. */
import type { LightAnnotation } from '@/domain/contract/annotation'
import type { Counts } from '@/domain/contract/article'
import type { Verdict } from '@/domain/contract/scale'

/** Whether a claim or quote is settled: it has a verdict that settles. One that was only called done says nothing to a reader, and is not. */
export function isSettled({ kind, verdict }: Pick<LightAnnotation, 'kind' | 'verdict'>, scale: readonly Verdict[]): boolean {
  return verdict !== null && scale.some((word) => word.kind === kind && word.verdict === verdict && word.settles)
}

/** Where the checking of a claim or quote stands; each is counted under one of these. */
export type Standing = 'settled' | 'changed' | 'detached' | 'open'

type Stood = Pick<LightAnnotation, 'kind' | 'verdict' | 'state'>

/** A verdict holds only for the words it was given on: once they changed or went, it settles nothing until a person has looked. */
export function standingOf(item: Stood, scale: readonly Verdict[]): Standing {
  if (item.state === 'detached') return 'detached'
  if (!isSettled(item, scale)) return 'open'
  return item.state === 'changed' ? 'changed' : 'settled'
}

/** What stands in the way of publishing, counted: of some annotations, or of groups of `n` that are alike. */
export function countsOf(items: Iterable<Stood & { n?: number }>, scale: readonly Verdict[]): Counts {
  const counts: Counts = { claim: 0, quote: 0, note: 0, open: 0, settled: 0, changed: 0, detached: 0, detachedNotes: 0 }
  for (const { n = 1, ...item } of items) {
    counts[item.kind] += n
    if (item.kind !== 'note') counts[standingOf(item, scale)] += n
    else if (item.state === 'detached') counts.detachedNotes += n
  }
  return counts
}

/** Whether nothing stands in the way any more. */
export function isReady({ claim, quote, settled, detachedNotes }: Counts): boolean {
  return settled > 0 && settled === claim + quote && detachedNotes === 0
}

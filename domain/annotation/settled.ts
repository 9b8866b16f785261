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

/** How many annotations of each kind and state there are, and what stands in the way of publishing: of some annotations, or of groups of `n` that are alike. */
export function countsOf(items: Iterable<Stood & { n?: number }>, scale: readonly Verdict[]): Counts {
  const kinds = { claim: 0, quote: 0, note: 0 }
  const states = { anchored: 0, changed: 0, detached: 0 }
  const standing: Counts['standing'] = { open: 0, settled: 0, changed: 0, detached: 0, detachedNotes: 0 }
  for (const { n = 1, ...item } of items) {
    kinds[item.kind] += n
    states[item.state] += n
    if (item.kind !== 'note') standing[standingOf(item, scale)] += n
    else if (item.state === 'detached') standing.detachedNotes += n
  }
  const { settled } = standing
  const { changed, detached } = states
  return { ...kinds, open: kinds.claim + kinds.quote - settled, settled, changed, detached, standing }
}

/** Whether nothing stands in the way any more. */
export function isReady({ open, settled, detached }: Counts): boolean {
  return settled > 0 && open === 0 && detached === 0
}

/** What the state of an annotation means for the work: settled, open, or asking for a person again. */
import type { LightAnnotation } from '@/domain/contract/annotation'
import type { Verdict } from '@/domain/contract/scale'

/** Whether a claim or quote is settled: it has a verdict that settles. One that was only called done says nothing to a reader, and is not. */
export function isSettled({ kind, verdict }: Pick<LightAnnotation, 'kind' | 'verdict'>, scale: readonly Verdict[]): boolean {
  return verdict !== null && scale.some((word) => word.kind === kind && word.verdict === verdict && word.settles)
}

/** How far the checking of a claim or quote is. Done without a verdict that settles is open: what was found is still to be said. */
export function checkingOf(
  item: Pick<LightAnnotation, 'kind' | 'status' | 'verdict'>,
  scale: readonly Verdict[],
): 'settled' | 'checking' | 'open' {
  if (isSettled(item, scale)) return 'settled'
  return item.status === 'checking' ? 'checking' : 'open'
}

/** What stands in the way of publishing, counted. */
export interface Progress {
  /** Claims and quotes. */
  checkable: number
  settled: number
  open: number
  checking: number
  /** Settled ones whose words have changed since. */
  changed: number
  detached: number
}

export function progressOf(items: readonly LightAnnotation[], scale: readonly Verdict[]): Progress {
  const progress: Progress = { checkable: 0, settled: 0, open: 0, checking: 0, changed: 0, detached: 0 }
  for (const item of items) {
    if (item.state === 'detached') progress.detached += 1
    if (item.kind === 'note') continue
    progress.checkable += 1
    const checking = checkingOf(item, scale)
    progress[checking === 'settled' && item.state === 'changed' ? 'changed' : checking] += 1
  }
  return progress
}

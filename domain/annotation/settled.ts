/** What the state of an annotation means for the work: settled, open, or asking for a person again. */
import type { LightAnnotation } from '@/domain/contract/annotation'
import type { Verdict } from '@/domain/contract/scale'

/** Whether a claim or quote is settled: done, or with a verdict that settles. A context note is never open. */
export function isSettled(
  { kind, status, verdict }: Pick<LightAnnotation, 'kind' | 'status' | 'verdict'>,
  scale: readonly Verdict[],
): boolean {
  return status === 'done' || (verdict !== null && scale.some((word) => word.kind === kind && word.verdict === verdict && word.settles))
}

/** What stands in the way of publishing, counted. */
export interface Progress {
  /** Claims and quotes. */
  checkable: number
  settled: number
  /** Settled ones that were only called done: readers learn that they were checked, and not with what outcome. */
  withoutVerdict: number
  open: number
  checking: number
  /** Settled ones whose words have changed since. */
  changed: number
  detached: number
}

export function progressOf(items: readonly LightAnnotation[], scale: readonly Verdict[]): Progress {
  const progress: Progress = { checkable: 0, settled: 0, withoutVerdict: 0, open: 0, checking: 0, changed: 0, detached: 0 }
  for (const item of items) {
    if (item.state === 'detached') progress.detached += 1
    if (item.kind === 'note') continue
    progress.checkable += 1
    if (!isSettled(item, scale)) progress[item.status === 'checking' ? 'checking' : 'open'] += 1
    else if (item.state === 'changed') progress.changed += 1
    else {
      progress.settled += 1
      if (item.verdict === null) progress.withoutVerdict += 1
    }
  }
  return progress
}

import { useTranslations } from 'next-intl'
import type { Counts } from '@/domain/contract/article'

export type StandingCounts = Counts['standing']

/** What waits at several articles together. */
export function sumOf(all: readonly StandingCounts[]): StandingCounts {
  const sum = { open: 0, settled: 0, changed: 0, detached: 0, detachedNotes: 0 }
  for (const each of all) for (const name of Object.keys(sum) as (keyof StandingCounts)[]) sum[name] += each[name]
  return sum
}

/** What waits for somebody, in the words of the rows: what the list says in all is what its rows say together. */
export function useStandingWords(): (standing: StandingCounts) => string[] {
  const t = useTranslations('desk.meter')
  return ({ open, changed, detached, detachedNotes }) => [
    ...(changed > 0 ? [t('changed', { changed })] : []),
    ...(detached > 0 ? [t('detached', { detached })] : []),
    ...(open > 0 ? [t('open', { open })] : []),
    ...(detachedNotes > 0 ? [t('detachedNotes', { detachedNotes })] : []),
  ]
}

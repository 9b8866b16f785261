import { useTranslations } from 'next-intl'
import type { Sitting } from '@/domain/contract/history'
import { useDates } from '../ui/use-dates'

/** Names moments of an article: by the day and the time when a version was left. */
export function useMoments(): { dateOf: (at: string) => string; nameOf: (sitting: Sitting) => string } {
  const t = useTranslations('history.view')
  const format = useDates()
  const dateOf = (at: string): string => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })
  return { dateOf, nameOf: ({ endedAt, person }) => t('on', { date: dateOf(endedAt), name: person.name }) }
}

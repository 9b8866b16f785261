'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { dismissalsQuery, nameCorrectionsQuery } from '@/client/suggestions'
import { LONGEST_READ } from '@/domain/reading/longest-read'
import { useStore } from '../store'
import { useWorkbench } from '../workbench-context'
import styles from './unread-note.module.css'

/** Says, where suggestions would stand, why there are none; and where it may help, reads again. */
export function UnreadNote() {
  const { article, store, firstRead } = useWorkbench()
  const queryClient = useQueryClient()
  const t = useTranslations('suggestions.unread')
  const unread = useStore(store, (state) => state.offered.unread)
  const isAsked = useStore(store, ({ showsSuggestions, isLensOn }) => showsSuggestions || isLensOn)
  if (!unread || !isAsked) return null
  const handleRetry = (): void => {
    firstRead.retry()
    for (const { queryKey } of [dismissalsQuery(article.id), nameCorrectionsQuery(article.id)])
      if (!queryClient.getQueryData(queryKey)) void queryClient.refetchQueries({ queryKey })
  }
  return (
    <div className={styles.note} role="status">
      <p>{t(unread, { most: LONGEST_READ })}</p>
      {unread === 'failed' && (
        <button type="button" onClick={handleRetry}>
          {t('retry')}
        </button>
      )}
    </div>
  )
}

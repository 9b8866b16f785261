'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { annotationHistoryQuery } from '@/client/history'
import { AnnotationPastList } from '../history/annotation-past-list'
import { useProblemSentence } from '../problem/use-problem-sentence'
import { Dialog } from '../ui/dialog'
import { useStore } from './store'
import { useScale } from './use-shown'
import { useWorkbench } from './workbench-context'

/** What happened to the annotation whose card is open. */
export const CardHistoryDialog = memo(function CardHistoryDialog() {
  const { store } = useWorkbench()
  const t = useTranslations('history.card')
  const id = useStore(store, (state) => (state.dialog === 'cardHistory' ? state.activeId : null))
  return (
    <Dialog title={t('title')} isOpen={id !== null} onClose={() => store.set({ dialog: null })}>
      {id !== null && <Past id={id} />}
    </Dialog>
  )
})

function Past({ id }: { id: string }) {
  const { article } = useWorkbench()
  const common = useTranslations('common')
  const problemText = useProblemSentence()
  const scale = useScale()
  const { data, error } = useQuery(annotationHistoryQuery(id))
  if (error) return <p role="alert">{problemText(error)}</p>
  return data ? <AnnotationPastList items={data.items} scale={scale} articleId={article.id} /> : <p>{common('loading')}</p>
}

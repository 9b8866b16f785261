'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { restorePreviewQuery, useRestoreVersion } from '@/client/history'
import { Problem } from '@/client/request'
import { useProblemSentence } from '../problem/use-problem-sentence'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { ChangePreview } from './change-preview'

export interface RestoreDialogProps {
  articleId: string
  language: string | null
  version: number
  /** When that version was left, for people. */
  date: string
  isOpen: boolean
  onClose: () => void
  /** The text is that of the version again, as a version of its own. */
  onRestored: (version: number) => void
}

/** Shows what bringing a version back would change, and does it. */
export function RestoreDialog({ articleId, language, version, date, isOpen, onClose, onRestored }: RestoreDialogProps) {
  const t = useTranslations('history.restore')
  const common = useTranslations('common')
  const problemText = useProblemSentence()
  const [isBehind, setIsBehind] = useState(false)
  const preview = useQuery({ ...restorePreviewQuery(articleId, version), enabled: isOpen })
  const restore = useRestoreVersion(articleId)
  const error = preview.error ?? restore.error

  function handleRestore() {
    if (!preview.data) return
    restore.mutate(
      { to: version, version: preview.data.from },
      {
        onSuccess: (taken) => onRestored(taken.version),
        onError: (problem) => {
          if (!(problem instanceof Problem && problem.kind === 'behind')) return
          setIsBehind(true)
          restore.reset()
          void preview.refetch()
        },
      },
    )
  }

  return (
    <Dialog
      title={t('title', { date })}
      isOpen={isOpen}
      onClose={onClose}
      isWide
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            look="primary"
            disabled={!preview.data || preview.isFetching || preview.data.steps === 0 || restore.isPending}
            onClick={handleRestore}
          >
            {t('do')}
          </Button>
        </>
      }
    >
      {isBehind && <p role="alert">{t('behind')}</p>}
      {error && <p role="alert">{problemText(error)}</p>}
      {!preview.data && !preview.error && <p>{common('loading')}</p>}
      {preview.data && (
        <ChangePreview taken={preview.data} language={language} sentence={preview.data.steps === 0 ? t('same') : t('text')} />
      )}
    </Dialog>
  )
}

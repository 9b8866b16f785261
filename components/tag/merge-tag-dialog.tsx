'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useMergeTag } from '@/client/tags'
import { useProblemSentence } from '@/components/problem/use-problem-sentence'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { SelectField } from '@/components/ui/field'
import type { Tag } from '@/domain/contract/tag'
import styles from './tag-dialog.module.css'

interface MergeTagDialogProps {
  tag: Tag
  others: Tag[]
  /** The tag to merge into that is proposed. */
  first: Tag | undefined
  onClose: () => void
  onDone: (into: Tag) => void
}

/** Chooses the tag that takes another's place, and says what will happen. */
export function MergeTagDialog({ tag, others, first, onClose, onDone }: MergeTagDialogProps) {
  const t = useTranslations('tags')
  const common = useTranslations('common')
  const sentence = useProblemSentence()
  const merge = useMergeTag()
  const [id, setId] = useState(first?.id ?? '')
  const into = others.find((other) => other.id === id)
  return (
    <Dialog
      title={t('mergeTitle', { name: tag.name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            look="primary"
            disabled={!into || merge.isPending}
            onClick={() => into && merge.mutate({ tag, into: into.id }, { onSuccess: onDone })}
          >
            {t('mergeDo')}
          </Button>
        </>
      }
    >
      <SelectField label={t('mergeInto')} value={id} onChange={(event) => setId(event.target.value)}>
        <option value="">{t('mergeChoose')}</option>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {other.name} ({t('uses', { uses: other.uses, shown: String(other.uses) })})
          </option>
        ))}
      </SelectField>
      <p className={styles.text} aria-live="polite">
        {into ? t('mergeText', { name: tag.name, into: into.name, uses: tag.uses }) : t('mergeHint')}
      </p>
      {merge.error && (
        <p role="alert" className={styles.trouble}>
          {sentence(merge.error)}
        </p>
      )}
    </Dialog>
  )
}

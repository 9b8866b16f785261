'use client'

import { useTranslations } from 'next-intl'
import { currentTag, useDeleteTag } from '@/client/tags'
import { useProblemSentence } from '@/components/problem/use-problem-sentence'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Tag } from '@/domain/contract/tag'
import styles from './tag-dialog.module.css'

/** Asks before a tag is taken off all its annotations, since that cannot be undone. */
export function DeleteTagDialog({ tag, onClose, onDone }: { tag: Tag; onClose: () => void; onDone: () => void }) {
  const t = useTranslations('tags')
  const common = useTranslations('common')
  const sentence = useProblemSentence()
  const remove = useDeleteTag()
  const current = currentTag(remove.error)
  return (
    <Dialog
      title={t('deleteTitle', { name: tag.name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button look="danger" disabled={remove.isPending} onClick={() => remove.mutate(tag, { onSuccess: onDone })}>
            {t('deleteDo')}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{t('deleteText', { uses: tag.uses })}</p>
      {remove.error && (
        <p role="alert" className={styles.trouble}>
          {current ? t('renamedMeanwhile', { name: current.name }) : sentence(remove.error)}
        </p>
      )}
    </Dialog>
  )
}

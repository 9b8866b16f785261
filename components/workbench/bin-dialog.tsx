'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { binnedAnnotationsQuery } from '@/client/annotations'
import type { Annotation } from '@/domain/contract/annotation'
import { KindIcon } from '../annotation/kind-icon'
import { Wording } from '../annotation/wording'
import { Ago } from '../ui/ago'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { useProblemSentence } from '../problem/use-problem-sentence'
import styles from './bin-dialog.module.css'
import { useStore } from './store'
import { useWorkbench } from './workbench-context'

/** What was deleted in this article, whole, to be put back. */
export const BinDialog = memo(function BinDialog() {
  const { store } = useWorkbench()
  const t = useTranslations('workbench.bin')
  const isOpen = useStore(store, (state) => state.dialog === 'bin')
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={() => store.set({ dialog: null })}>
      {isOpen && <Deleted />}
    </Dialog>
  )
})

function WhoDeleted({ annotation: { deletedAt, deletedBy } }: { annotation: Annotation }) {
  const t = useTranslations('workbench.bin')
  const ago = () => deletedAt && <Ago at={deletedAt} />
  return deletedBy ? t.rich('deletedBy', { name: deletedBy.name, ago }) : t.rich('deleted', { ago })
}

function Deleted() {
  const { article, writer, actions } = useWorkbench()
  const t = useTranslations('workbench.bin')
  const common = useTranslations('common')
  const kinds = useTranslations('annotation.kinds')
  const problemText = useProblemSentence()
  const { data, error } = useQuery(binnedAnnotationsQuery(article.id))
  if (error) return <p role="alert">{problemText(error)}</p>
  if (!data) return <p>{common('loading')}</p>
  if (data.items.length === 0) return <p className={styles.empty}>{t('empty')}</p>
  const items = [...data.items].sort((a, b) => ((a.deletedAt ?? '') < (b.deletedAt ?? '') ? 1 : -1))
  return (
    <ul className={styles.list}>
      {items.map((annotation) => (
        <li key={annotation.id}>
          <div className={styles.words}>
            <p className={styles.head}>
              <KindIcon kind={annotation.kind} />
              <span>
                {kinds(annotation.kind)} · <WhoDeleted annotation={annotation} />
              </span>
            </p>
            <Wording ranges={annotation.ranges} />
            {annotation.statement && <p>{annotation.statement}</p>}
            {annotation.noteText && <p>{annotation.noteText}</p>}
          </div>
          <Button
            size="small"
            onClick={() => {
              void writer.restore(annotation.id).then(
                () => actions.open(annotation.id),
                () => undefined,
              )
            }}
          >
            {common('restore')}
          </Button>
        </li>
      ))}
    </ul>
  )
}

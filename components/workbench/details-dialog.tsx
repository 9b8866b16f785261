'use client'

import { useTranslations } from 'next-intl'
import { memo, type FormEvent } from 'react'
import { useUpdateArticle } from '@/client/articles'
import type { ArticleChange } from '@/domain/contract/article'
import { LanguageField } from '../article/language-field'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { formText } from '../ui/form-text'
import { Field } from '../ui/field'
import { useProblemSentence } from '../problem/use-problem-sentence'
import styles from './details-dialog.module.css'
import { useStore } from './store'
import { useWorkbench } from './workbench-context'

const FIELDS = ['title', 'byline', 'source', 'url', 'language', 'publishedAt'] as const

/** What is known about the article beside its text. */
export const DetailsDialog = memo(function DetailsDialog() {
  const { article, store } = useWorkbench()
  const t = useTranslations('workbench.details')
  const common = useTranslations('common')
  const problemText = useProblemSentence()
  const isOpen = useStore(store, (state) => state.dialog === 'details')
  const update = useUpdateArticle(article.id)
  const close = (): void => {
    update.reset()
    store.set({ dialog: null })
  }
  const handleSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const change: ArticleChange = {}
    for (const field of FIELDS) {
      const typed = formText(form, field)
      const next = typed === '' && field !== 'title' ? null : typed
      if (next !== article[field]) Object.assign(change, { [field]: next })
    }
    if (Object.keys(change).length === 0) return close()
    update.mutate({ change, version: article.metaVersion }, { onSuccess: close })
  }
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={close}>
      <form onSubmit={handleSubmit} className={styles.form} noValidate>
        {FIELDS.map((field) => {
          const common = { name: field, label: t(`fields.${field}`), defaultValue: article[field] ?? '' }
          return field === 'language' ? (
            <LanguageField key={field} {...common} has={article.language ?? ''} />
          ) : (
            <Field key={field} {...common} hint={field === 'publishedAt' ? t('hints.publishedAt') : undefined} autoComplete="off" />
          )
        })}
        {update.error && (
          <p className={styles.error} role="alert">
            {problemText(update.error)}
          </p>
        )}
        <div className={styles.buttons}>
          <Button onClick={close}>{common('cancel')}</Button>
          <Button look="primary" type="submit" disabled={update.isPending}>
            {common('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
})

'use client'

import { ArrowLeft, Highlighter } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import type { Brought } from '@/client/new-article'
import { DropZone } from '@/components/desk/drop-zone'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/field'
import type { Imported } from '@/domain/contract/article'
import { FILE_KINDS } from '@/domain/formats/file-kinds'
import { DetailsFields, type Detail, type Details } from './details-fields'
import { ImportPreview, type TitleInText } from './import-preview'
import { Losses } from './losses'
import styles from './new-article.module.css'

export interface LookAtItProps {
  brought: Brought
  imported: Imported
  isLoading: boolean
  details: Details
  errors: Partial<Details>
  trouble: string | null
  isAdding: boolean
  titleInText: TitleInText
  onChange: (detail: Detail, value: string) => void
  onToggle: (index: number) => void
  onTitle: (isOut: boolean) => void
  onFormat: (format: string) => void
  onBack: () => void
  onFiles: (files: File[]) => void
  onAdd: () => void
}

/** What will come in, with what can be corrected: on the left what is known about it, on the right the article. */
export function LookAtIt({ brought, imported, isLoading, details, errors, trouble, isAdding, titleInText, ...on }: LookAtItProps) {
  const t = useTranslations('newArticle')
  const { article, warnings } = imported
  return (
    <div className={styles.columns}>
      <form
        className={styles.side}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          on.onAdd()
        }}
      >
        <div className={styles.brought}>
          <Origin brought={brought} />
          <Button size="small" onClick={on.onBack}>
            <ArrowLeft aria-hidden />
            {t(brought.name === null ? 'back' : 'other')}
          </Button>
        </div>
        <SelectField label={t('format')} value={brought.format} onChange={(event) => on.onFormat(event.currentTarget.value)}>
          {FILE_KINDS.map(({ format }) => (
            <option key={format} value={format}>
              {t(`formats.${format as 'text'}`)}
            </option>
          ))}
        </SelectField>
        <DetailsFields details={details} errors={errors} onChange={on.onChange} />
        <Losses warnings={warnings} />
        <Marks article={article} />
        <div className={styles.foot}>
          {trouble && (
            <p role="alert" className={styles.trouble}>
              {trouble}
            </p>
          )}
          <Button type="submit" look="primary" disabled={isAdding}>
            {t(isAdding ? 'adding' : 'add')}
          </Button>
        </div>
        <div className={styles.hidden}>
          <DropZone onFiles={on.onFiles} />
        </div>
      </form>
      <ImportPreview
        doc={article.doc}
        details={details}
        words={article.words}
        hasToggles={brought.format !== 'json'}
        isLoading={isLoading}
        titleInText={titleInText}
        onToggle={on.onToggle}
        onTitle={on.onTitle}
      />
    </div>
  )
}

function Origin({ brought }: { brought: Brought }) {
  const t = useTranslations('newArticle')
  const format = useFormatter()
  return (
    <p>
      <strong>{brought.name ?? t('pasted')}</strong>
      <span>{t('characters', { count: brought.content.length, shown: format.number(brought.content.length) })}</span>
    </p>
  )
}

/** An export of ours brings its annotations along. */
function Marks({ article }: { article: Imported['article'] }) {
  const t = useTranslations('newArticle')
  const count = article.counts.claim + article.counts.quote + article.counts.note
  if (count === 0) return null
  return (
    <p className={styles.marks}>
      <Highlighter aria-hidden size={15} />
      {t('marks', { count })}
    </p>
  )
}

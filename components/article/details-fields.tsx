'use client'

import { useTranslations } from 'next-intl'
import { Field, TextField } from '@/components/ui/field'
import { LanguageField } from './language-field'
import styles from './new-article.module.css'

export const DETAILS = ['title', 'byline', 'source', 'url', 'language', 'publishedAt'] as const
export type Detail = (typeof DETAILS)[number]
export type Details = Record<Detail, string>

export interface DetailsFieldsProps {
  details: Details
  errors: Partial<Record<Detail, string>>
  onChange: (detail: Detail, value: string) => void
}

/** What is known about an article, as it was read and as the person corrects it. */
export function DetailsFields({ details, errors, onChange }: DetailsFieldsProps) {
  const t = useTranslations('newArticle.details')
  const common = (detail: Detail) => ({
    label: t(detail),
    name: detail,
    value: details[detail],
    error: errors[detail],
    autoComplete: 'off',
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => onChange(detail, currentTarget.value),
  })
  return (
    <div className={styles.fields}>
      <TextField
        {...common('title')}
        className={[styles.wide, styles.title].join(' ')}
        rows={2}
        maxLength={1000}
        required
        // A title has one line, however many it takes to show it.
        onChange={({ currentTarget }) => onChange('title', currentTarget.value.replaceAll('\n', ' '))}
      />
      <Field {...common('byline')} maxLength={500} placeholder={t('bylinePlaceholder')} />
      <Field {...common('source')} maxLength={500} placeholder={t('sourcePlaceholder')} />
      <Field {...common('url')} type="url" inputMode="url" maxLength={4096} placeholder="https://" className={styles.wide} />
      <LanguageField {...common('language')} has={details.language} />
      <Field {...common('publishedAt')} placeholder={t('datePlaceholder')} hint={t('dateHint')} />
    </div>
  )
}

'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Field, SelectField, TextField } from '@/components/ui/field'
import styles from './new-article.module.css'

export const DETAILS = ['title', 'byline', 'source', 'url', 'language', 'publishedAt'] as const
export type Detail = (typeof DETAILS)[number]
export type Details = Record<Detail, string>

/** Languages of newsrooms around; others are offered when an article is in one. */
const LANGUAGES = ['nl', 'en', 'de', 'fr', 'fy', 'es', 'it', 'pt', 'pl', 'tr', 'ar', 'uk', 'ru']

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
      <LanguageField {...common('language')} />
      <Field {...common('publishedAt')} placeholder={t('datePlaceholder')} hint={t('dateHint')} />
    </div>
  )
}

function LanguageField({
  value,
  ...props
}: {
  value: string
  label: string
  name: string
  onChange: (event: { currentTarget: { value: string } }) => void
}) {
  const t = useTranslations('newArticle.details')
  const names = new Intl.DisplayNames(useLocale(), { type: 'language' })
  const known = LANGUAGES.includes(value) || value === '' ? LANGUAGES : [value, ...LANGUAGES]
  return (
    <SelectField {...props} error={undefined} value={value}>
      <option value="">{t('noLanguage')}</option>
      {known.map((code) => (
        <option key={code} value={code}>
          {nameOf(names, code)}
        </option>
      ))}
    </SelectField>
  )
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

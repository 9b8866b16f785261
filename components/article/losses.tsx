'use client'

import { useTranslations, type Messages } from 'next-intl'
import type { Warning } from '@/domain/contract/article'
import styles from './losses.module.css'

type Code = keyof Messages['newArticle']['warnings']

/** What the import dropped or changed, each in a sentence. */
export function Losses({ warnings }: { warnings: readonly Warning[] }) {
  const t = useTranslations('newArticle.warnings')
  const heading = useTranslations('newArticle')('losses')
  if (warnings.length === 0) return null
  return (
    <section aria-label={heading} className={styles.losses}>
      <h2>{heading}</h2>
      <ul>
        {warnings.map(({ code, message, count = 1, words = '' }) => (
          <li key={code}>{t.has(code as Code) ? t(code as Code, { count, words }) : message}</li>
        ))}
      </ul>
    </section>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import type { Warning } from '@/domain/contract/article'
import styles from './losses.module.css'
import { useLossSentence } from './use-loss-sentence'

/** What the import dropped or changed, each in a sentence. */
export function Losses({ warnings }: { warnings: readonly Warning[] }) {
  const sentence = useLossSentence()
  const heading = useTranslations('newArticle')('losses')
  if (warnings.length === 0) return null
  return (
    <section aria-label={heading} className={styles.losses}>
      <h2>{heading}</h2>
      <ul>
        {warnings.map((warning) => (
          <li key={warning.code}>{sentence(warning)}</li>
        ))}
      </ul>
    </section>
  )
}

'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { differenceQuery } from '@/client/history'
import type { Sitting } from '@/domain/contract/history'
import { useProblemSentence } from '../problem/use-problem-sentence'
import { BlockChanges, ChangeSummary } from './block-changes'
import { useMoments } from './use-moments'
import styles from './version-changes.module.css'

/** What a version is compared with: the one before its sitting, or any other. */
export type Comparison = 'before' | number

export interface VersionChangesProps {
  articleId: string
  language: string | null
  sittings: readonly Sitting[]
  version: number
  /** The version that the comparison means. */
  other: number
  comparison: Comparison
  onCompare: (comparison: Comparison) => void
}

/** What differs between a version and another, word by word; always told from the older to the newer one. */
export function VersionChanges({ articleId, language, sittings, version, other, comparison, onCompare }: VersionChangesProps) {
  const t = useTranslations('history.view')
  const how = useTranslations('history')
  const common = useTranslations('common')
  const problemText = useProblemSentence()
  const { dateOf, nameOf } = useMoments()
  const [from, to] = [Math.min(version, other), Math.max(version, other)]
  const { data, error } = useQuery({ ...differenceQuery(articleId, from, to), placeholderData: keepPreviousData })
  const now = sittings[0]?.to ?? version
  const momentOf = (wanted: number): string => {
    const sitting = sittings.find((candidate) => candidate.to === wanted)
    return sitting ? t('versionAt', { version: wanted, at: dateOf(sitting.endedAt) }) : t('version', { version: wanted })
  }
  const others = sittings.filter((sitting) => sitting.to !== version && sitting.to !== now)
  const isListed = comparison === 'before' || comparison === now || others.some((sitting) => sitting.to === comparison)
  return (
    <div className={styles.sheet}>
      <div className={styles.head}>
        <label className={styles.with}>
          <span>{t('with')}</span>
          <select value={comparison} onChange={({ currentTarget: { value } }) => onCompare(value === 'before' ? 'before' : Number(value))}>
            <option value="before">{t('before')}</option>
            {version !== now && <option value={now}>{t('ofNow')}</option>}
            {others.map((sitting) => (
              <option key={sitting.to} value={sitting.to}>
                {`${t('version', { version: sitting.to })} · ${how(`how.${sitting.how}`)} · ${nameOf(sitting)}`}
              </option>
            ))}
            {!isListed && <option value={comparison}>{t('version', { version: other })}</option>}
          </select>
        </label>
        {data && (
          <p role="status">
            {t('from', { from: momentOf(data.from), to: momentOf(data.to) })} <ChangeSummary blocks={data.blocks} />
          </p>
        )}
      </div>
      {data ? (
        <BlockChanges key={`${data.from}-${data.to}`} blocks={data.blocks} language={language} />
      ) : (
        <p role={error ? 'alert' : undefined}>{error ? problemText(error) : common('loading')}</p>
      )}
    </div>
  )
}

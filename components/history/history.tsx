'use client'

import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { RotateCcw } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { followHistory } from '@/client/follow-history'
import { sittingsQuery, versionQuery } from '@/client/history'
import { scaleQuery } from '@/client/scale'
import type { Person } from '@/domain/annotation/permissions'
import type { ArticleSummary } from '@/domain/contract/article'
import type { Sitting } from '@/domain/contract/history'
import type { Verdict } from '@/domain/contract/scale'
import { useProblemSentence } from '../problem/use-problem-sentence'
import { Button } from '../ui/button'
import { HistoryBar } from './history-bar'
import styles from './history.module.css'
import { RestoreDialog } from './restore-dialog'
import { Timeline } from './timeline'
import { useMoments } from './use-moments'
import { VersionChanges, type Comparison } from './version-changes'
import { VersionText } from './version-text'

export interface HistoryProps {
  article: Pick<ArticleSummary, 'id' | 'title' | 'language' | 'version'>
  person: Person
  /** The number of the newest event that the page already shows. */
  since: number
  /** What the address asks for. */
  asked: {
    version: number | null
    with: number | null
    /** It asks for a version that never was. */
    isUnknown: boolean
  }
}

const NO_SCALE: Verdict[] = []

/** An article through time: who did what when, each version as it was, and what differs between two. */
export function History({ article, person, since, asked }: HistoryProps) {
  const t = useTranslations('history')
  const { dateOf } = useMoments()
  const queryClient = useQueryClient()
  useEffect(() => followHistory({ articleId: article.id, since, queryClient }), [article.id, since, queryClient])
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(sittingsQuery(article.id))
  const sittings = data?.pages.flatMap(({ items }) => items) ?? []
  const now = sittings[0]?.to ?? article.version
  const [version, setVersion] = useState(asked.version ?? article.version)
  const sitting = sittings.find(({ from, to }) => version === to || (version > from && version < to))
  const [comparison, setComparison] = useState<Comparison | null>(() => firstComparison(asked, sitting))
  const [isRestoring, setIsRestoring] = useState(false)
  const [said, setSaid] = useState('')
  const [isUnknown, setUnknown] = useState(asked.isUnknown)
  const before = sitting && sitting.how !== 'import' ? sitting.from : null
  const other = comparison === 'before' ? before : comparison
  useAddress(article.id, { version, with: other })
  const isNow = version === now
  const date = sitting ? dateOf(sitting.endedAt) : t('view.version', { version })

  function handleChoose({ to }: Sitting) {
    setVersion(to)
    setSaid('')
    setUnknown(false)
  }

  return (
    <>
      <HistoryBar article={article} person={person} />
      <div className={styles.columns}>
        <Timeline
          sittings={sittings}
          version={version}
          onChoose={handleChoose}
          hasEarlier={hasNextPage}
          isLoading={isFetchingNextPage}
          onEarlier={() => void fetchNextPage()}
        />
        <main id="content" className={styles.view}>
          <header className={styles.head}>
            <div>
              <h2>{isNow ? t('view.now') : t(sitting?.how === 'import' ? 'view.first' : 'view.then', { date })}</h2>
              <p>{[sitting && isNow ? date : null, sitting?.person.name, t('view.version', { version })].filter(Boolean).join(' · ')}</p>
            </div>
            <div className={styles.tabs} role="group" aria-label={t('view.label')}>
              <button type="button" aria-pressed={other === null} onClick={() => setComparison(null)}>
                {t('view.text')}
              </button>
              <button
                type="button"
                aria-pressed={other !== null}
                disabled={before === null && now === version}
                onClick={() => setComparison(before === null ? now : 'before')}
              >
                {t('view.changes')}
              </button>
            </div>
            {!isNow && (
              <Button onClick={() => setIsRestoring(true)}>
                <RotateCcw aria-hidden />
                {t('view.restore')}
              </Button>
            )}
          </header>
          <p role="status" className={said ? styles.said : undefined}>
            {said}
          </p>
          {isUnknown && <p className={styles.unknown}>{t('view.unknown', { newest: now })}</p>}
          {sittings.length === 1 && sitting?.how === 'import' && (
            <section className={styles.never}>
              <h3>{t('never.title')}</h3>
              <p>{t('never.text')}</p>
            </section>
          )}
          {other === null ? (
            <Text articleId={article.id} version={version} now={now} />
          ) : (
            <VersionChanges
              {...{ articleId: article.id, language: article.language, sittings, version, other }}
              comparison={comparison ?? 'before'}
              onCompare={setComparison}
            />
          )}
        </main>
      </div>
      {!isNow && (
        <RestoreDialog
          {...{ articleId: article.id, language: article.language, version, date }}
          isOpen={isRestoring}
          onClose={() => setIsRestoring(false)}
          onRestored={(next) => {
            setIsRestoring(false)
            setVersion(next)
            setComparison('before')
            setSaid(t('restore.done'))
          }}
        />
      )}
    </>
  )
}

/** Until a version is there, the one before it stays: going through the timeline moves nothing. */
function Text({ articleId, version, now }: { articleId: string; version: number; now: number }) {
  const common = useTranslations('common')
  const problemText = useProblemSentence()
  const scale = useQuery(scaleQuery).data?.items ?? NO_SCALE
  const { data, error, isPlaceholderData } = useQuery({ ...versionQuery(articleId, version), placeholderData: keepPreviousData })
  if (error && (!data || isPlaceholderData))
    return (
      <p className={styles.waiting} role="alert">
        {problemText(error)}
      </p>
    )
  if (!data) return <p className={styles.waiting}>{common('loading')}</p>
  return (
    <div aria-busy={isPlaceholderData} className={styles.busy}>
      <VersionText key={data.article.version} then={data} isNow={data.article.version === now} scale={scale} />
    </div>
  )
}

/** Without an address that says otherwise the page begins with what was changed last. */
function firstComparison(asked: HistoryProps['asked'], sitting: Sitting | undefined): Comparison | null {
  if (asked.with !== null) return asked.with === sitting?.from ? 'before' : asked.with
  return asked.version === null && sitting && sitting.how !== 'import' ? 'before' : null
}

/** Keeps the address at what is shown, so that it can be sent to somebody. */
function useAddress(articleId: string, { version, with: other }: { version: number; with: number | null }): void {
  useEffect(() => {
    const search = new URLSearchParams({ version: String(version), ...(other !== null && { with: String(other) }) })
    window.history.replaceState(window.history.state, '', `/articles/${articleId}/history?${search}`)
  }, [articleId, version, other])
}

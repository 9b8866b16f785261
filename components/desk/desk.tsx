'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { articlesQuery } from '@/client/articles'
import { buttonClass } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import type { ArticlePage } from '@/domain/contract/article'
import { ArticleList } from './article-list'
import { DropZone } from './drop-zone'
import { EmptyDesk } from './empty-desk'
import { SearchField } from './search-field'
import styles from './desk.module.css'
import { sumOf, useStandingWords, type StandingCounts } from './use-standing-words'
import { useFollowLists } from './use-follow-lists'

/** How long after the last letter the words are looked for, in milliseconds. */
const PAUSE = 200

/** The page with the articles of the desk. `q` are the words in the address, `since` is the newest event that the page shows. */
export function Desk({ q: first, since }: { q: string; since: number }) {
  const t = useTranslations('desk')
  useFollowLists(since)
  const [typed, setTyped] = useState(first)
  const [q, setQ] = useState(first)
  const all = useInfiniteQuery({ ...articlesQuery(), enabled: q === '' })
  const isEmpty = q === '' && typed === '' && all.data?.pages[0]?.items.length === 0

  useEffect(() => {
    const timer = setTimeout(() => {
      const words = typed.trim()
      setQ(words)
      // The address keeps the words, so that coming back finds the same list.
      if (words !== (new URLSearchParams(window.location.search).get('q') ?? '')) {
        window.history.replaceState(null, '', words ? `/?q=${encodeURIComponent(words)}` : '/')
      }
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [typed])

  return (
    <main id="content" className={styles.desk}>
      <header className={styles.head}>
        <div className={styles.title}>
          <h1>{t('title')}</h1>
          {!isEmpty && <Summary pages={all.data?.pages} />}
        </div>
        {!isEmpty && (
          <div className={styles.tools}>
            <SearchField label={t('search')} value={typed} onChange={setTyped} />
            <Link href="/articles/new" className={buttonClass('plain')}>
              {t('paste')}
            </Link>
            <Link href="/articles/new" className={buttonClass('primary')}>
              {t('new')}
            </Link>
          </div>
        )}
      </header>
      {isEmpty ? (
        <EmptyDesk />
      ) : (
        <>
          <ArticleList q={q} />
          <DropZone />
        </>
      )}
    </main>
  )
}

/** What waits, in one sentence; only said when all articles are known. */
function Summary({ pages }: { pages: ArticlePage[] | undefined }) {
  const t = useTranslations('desk.summary')
  const standingWords = useStandingWords()
  if (!pages || pages.at(-1)?.next !== null) return null
  const all = pages.flatMap((page) => page.items.map((item) => item.counts.standing))
  const sum = sumOf(all)
  const open = toDo(sum)
  const waiting = all.filter((each) => toDo(each) > 0).length
  const overtaken = sum.changed + sum.detached + sum.detachedNotes
  const sentences = [t('open', { open, waiting }), overtaken > 0 && t('standing', { list: standingWords(sum).join(', ') })]
  return <p>{sentences.filter(Boolean).join(' ')}</p>
}

/** How many claims and quotes ask for a person. */
const toDo = ({ open, changed, detached }: StandingCounts): number => open + changed + detached

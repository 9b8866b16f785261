'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { articlesQuery, useDeleteArticle, useRestoreArticle } from '@/client/articles'
import { useProblemSentence } from '@/components/problem/use-problem-sentence'
import { Button } from '@/components/ui/button'
import type { ArticleSummary } from '@/domain/contract/article'
import { ArticleRow } from './article-row'
import styles from './article-list.module.css'

/** What happened to a row since the list was loaded: it stays where it was, so that undoing is in reach. */
type Fate = { article: ArticleSummary } & ({ kind: 'deleting' | 'deleted' | 'restoring' } | { kind: 'failed'; sentence: string })

/** The articles, newest first, a page at a time. */
export function ArticleList({ q }: { q: string }) {
  const t = useTranslations('desk')
  const common = useTranslations('common')
  const sentence = useProblemSentence()
  const { data, error, hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage, refetch } = useInfiniteQuery({
    ...articlesQuery({ q }),
    placeholderData: (before) => before,
  })
  const [fates, setFates] = useState<Record<string, Fate | undefined>>({})
  const remove = useDeleteArticle()
  const restore = useRestoreArticle()
  // Undoing waits for what it undoes.
  const deleting = useRef(new Map<string, Promise<void>>())
  const setFate = (id: string, fate: Fate | undefined) => setFates((all) => ({ ...all, [id]: fate }))

  async function handleDelete(article: ArticleSummary) {
    setFate(article.id, { article, kind: 'deleting' })
    try {
      const done = remove.mutateAsync(article)
      deleting.current.set(article.id, done)
      await done
      setFate(article.id, { article, kind: 'deleted' })
    } catch (error) {
      setFate(article.id, { article, kind: 'failed', sentence: sentence(error) })
      void refetch()
    }
  }

  async function handleRestore(article: ArticleSummary) {
    const { id } = article
    setFate(id, { article, kind: 'restoring' })
    try {
      await deleting.current.get(id)?.catch(() => undefined)
      await restore.mutateAsync(id)
      setFate(id, undefined)
    } catch {
      setFate(id, { article, kind: 'deleted' })
    }
  }

  if (error && !data) return <Trouble sentence={sentence(error)} retry={common('retry')} onRetry={() => void refetch()} />
  const items = withGone(data?.pages.flatMap((page) => page.items) ?? [], Object.values(fates))
  return (
    <section aria-label={t('list')} aria-busy={isPlaceholderData}>
      {items.length > 0 && (
        <div className={styles.heads} aria-hidden>
          <span>{t('heads.article')}</span>
          <span>{t('heads.checking')}</span>
          <span>{t('heads.by')}</span>
        </div>
      )}
      <ul className={styles.list}>
        {items.map((article) => {
          const fate = fates[article.id]
          if (fate && fate.kind !== 'failed') {
            return (
              <li key={article.id} className={styles.gone}>
                <p role="status">{t('deleted', { title: article.title })}</p>
                <Button size="small" disabled={fate.kind === 'restoring'} onClick={() => void handleRestore(article)} ref={focusOnce}>
                  {common('undo')}
                </Button>
              </li>
            )
          }
          return (
            <li key={article.id} className={styles.row}>
              <ArticleRow article={article} onDelete={() => void handleDelete(article)} />
              {fate && (
                <p role="alert" className={styles.failed}>
                  {fate.sentence}
                </p>
              )}
            </li>
          )
        })}
      </ul>
      {data && items.length === 0 && q !== '' && <p className={styles.none}>{t('noneFound', { q })}</p>}
      {hasNextPage && (
        <Button className={styles.next} disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(isFetchingNextPage ? 'loadingMore' : 'showMore')}
        </Button>
      )}
    </section>
  )
}

/** The list, with what was deleted here in its place, also when the list has been loaded anew without it. */
function withGone(items: ArticleSummary[], fates: (Fate | undefined)[]): ArticleSummary[] {
  const known = new Set(items.map(({ id }) => id))
  const gone = fates.flatMap((fate) => (fate && fate.kind !== 'failed' && !known.has(fate.article.id) ? [fate.article] : []))
  if (gone.length === 0) return items
  return [...items, ...gone].sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id))
}

/** The menu that deleted a row is gone with it: its way back is where the focus goes. */
function focusOnce(button: HTMLButtonElement | null): void {
  if (button && (document.activeElement === null || document.activeElement === document.body)) button.focus()
}

function Trouble({ sentence, retry, onRetry }: { sentence: string; retry: string; onRetry: () => void }) {
  return (
    <div role="alert" className={styles.trouble}>
      <p>{sentence}</p>
      <Button onClick={onRetry}>{retry}</Button>
    </div>
  )
}

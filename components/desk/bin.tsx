'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { articlesQuery, useRestoreArticle } from '@/client/articles'
import { useProblemSentence } from '@/components/problem/use-problem-sentence'
import { Ago } from '@/components/ui/ago'
import { Button, buttonClass } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import type { ArticleSummary } from '@/domain/contract/article'
import styles from './bin.module.css'

/** The articles that were deleted, each with its way back. */
export function Bin() {
  const t = useTranslations('desk')
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(articlesQuery({ inBin: true }))
  const items = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <main id="content" className={styles.bin}>
      <h1>{t('bin.title')}</h1>
      <p className={styles.intro}>{t('bin.intro')}</p>
      {data && items.length === 0 && <p className={styles.empty}>{t('bin.empty')}</p>}
      <ul className={styles.list}>
        {items.map((article) => (
          <BinnedArticle key={article.id} article={article} />
        ))}
      </ul>
      {hasNextPage && (
        <Button className={styles.next} disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(isFetchingNextPage ? 'loadingMore' : 'showMore')}
        </Button>
      )}
    </main>
  )
}

function BinnedArticle({ article }: { article: ArticleSummary }) {
  const t = useTranslations('desk')
  const common = useTranslations('common')
  const sentence = useProblemSentence()
  const restore = useRestoreArticle()
  const [isBack, setIsBack] = useState(false)
  const title = article.title || t('untitled')
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h2 lang={article.language ?? undefined}>{title}</h2>
        <p role={isBack ? 'status' : undefined}>
          {isBack ? t('bin.back') : article.deletedAt && t.rich('bin.deleted', { ago: () => <Ago at={article.deletedAt ?? ''} /> })}
        </p>
        {restore.error && (
          <p role="alert" className={styles.trouble}>
            {sentence(restore.error)}
          </p>
        )}
      </div>
      {isBack ? (
        <Link href={`/articles/${article.id}`} className={buttonClass('plain', 'small')} aria-label={t('bin.openOne', { title })}>
          {t('bin.open')}
        </Link>
      ) : (
        <Button
          size="small"
          disabled={restore.isPending}
          aria-label={t('bin.restoreOne', { title })}
          onClick={() => restore.mutate(article.id, { onSuccess: () => setIsBack(true) })}
        >
          {common('restore')}
        </Button>
      )}
    </li>
  )
}

'use client'

import { Ellipsis, Trash2 } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { Ago } from '@/components/ui/ago'
import { Face } from '@/components/ui/face'
import { Link } from '@/components/ui/link'
import { Menu, MenuItem } from '@/components/ui/menu'
import type { ArticleSummary } from '@/domain/contract/article'
import { Meter } from './meter'
import styles from './article-row.module.css'

/** One article of the list: what it is, how far the checking is, who brought it. */
export function ArticleRow({ article, onDelete }: { article: ArticleSummary; onDelete: () => void }) {
  const t = useTranslations('desk')
  const format = useFormatter()
  const from = [article.byline, article.source].filter(Boolean).join(', ')
  const isEdited = article.updatedAt !== article.createdAt
  return (
    <>
      <div className={styles.what}>
        <h2 lang={article.language ?? undefined}>
          <Link href={`/articles/${article.id}`} className={styles.title}>
            {article.title || t('untitled')}
          </Link>
        </h2>
        <p className={styles.about}>
          {from && <span className={styles.from}>{from}</span>}
          <span>{t('words', { words: article.words, shown: format.number(article.words) })}</span>
          <span>{t.rich(isEdited ? 'edited' : 'added', { ago: () => <Ago at={isEdited ? article.updatedAt : article.createdAt} /> })}</span>
        </p>
      </div>
      <div className={styles.work}>
        <Meter counts={article.counts} />
      </div>
      <div className={styles.who} title={t('addedBy', { name: article.createdBy.name })}>
        <span className="visually-hidden">{t('addedBy', { name: '' }).trim()}</span>
        <Face name={article.createdBy.name} size="small" />
      </div>
      <Menu
        trigger={
          <button type="button" className={styles.more} aria-label={t('actions', { title: article.title })}>
            <Ellipsis aria-hidden size={16} />
          </button>
        }
      >
        <MenuItem icon={<Trash2 aria-hidden />} onClick={onDelete}>
          {t('delete')}
        </MenuItem>
      </Menu>
    </>
  )
}

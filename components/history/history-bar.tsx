'use client'

import { ArrowLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Person } from '@/domain/annotation/permissions'
import { PersonMenu } from '../person/person-menu'
import { buttonClass } from '../ui/button'
import { Wordmark } from '../ui/wordmark'
import styles from '../workbench/bar.module.css'
import own from './history-bar.module.css'

/** The top bar of the history: the workbench’s, with the way back to it. */
export function HistoryBar({ article, person }: { article: { id: string; title: string }; person: Person }) {
  const t = useTranslations('history')
  const bar = useTranslations('workbench.bar')
  const common = useTranslations('common')
  return (
    <header className={styles.bar}>
      <a href="/" className={styles.home} aria-label={`Kanttekening, ${common('articles')}`}>
        <Wordmark isShort />
      </a>
      <nav className={styles.crumb} aria-label={bar('where')}>
        <a href="/">{common('articles')}</a>
        <span aria-hidden>/</span>
        <a href={`/articles/${article.id}`} className={own.title} title={article.title}>
          {article.title}
        </a>
        <span aria-hidden>/</span>
        <b aria-current="page">{t('title')}</b>
      </nav>
      <a href={`/articles/${article.id}`} className={buttonClass('plain', 'normal', own.back)}>
        <ArrowLeft aria-hidden />
        <span>{t('back')}</span>
      </a>
      <span className={styles.person}>
        <PersonMenu person={person} />
      </span>
    </header>
  )
}

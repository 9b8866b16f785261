'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState, type MouseEvent } from 'react'
import { lightOf } from '@/client/annotations'
import { schema } from '@/domain/article/schema'
import type { ArticleThen } from '@/domain/contract/history'
import type { Verdict } from '@/domain/contract/scale'
import { ArticleText } from '../article/article-text'
import '../article/article-text.css'
import '../workbench/annotated-text.css'
import { AnnotationsThen } from './annotations-then'
import { markedDoc } from './marked-doc'
import styles from './version-text.module.css'

/** A version to be read: its text with what was marked in it, and beside it the annotations as they were. */
export function VersionText({ then, isNow, scale }: { then: ArticleThen; isNow: boolean; scale: readonly Verdict[] }) {
  const t = useTranslations('history.view')
  const [activeId, setActiveId] = useState<string | null>(null)
  const { article, annotations } = then
  const doc = useMemo(() => schema.nodeFromJSON(article.doc), [article.doc])
  const marked = useMemo(() => markedDoc(doc, annotations.map(lightOf), activeId), [doc, annotations, activeId])

  function handleClick({ target }: MouseEvent) {
    const [id] = (target instanceof Element && target.closest('mark')?.getAttribute('data-annotations')?.split(' ')) || []
    if (!id) return
    setActiveId(id)
    document.getElementById(`then-${id}`)?.scrollIntoView({ block: 'nearest' })
  }

  function handleChoose(id: string) {
    const isOff = id === activeId
    setActiveId(isOff ? null : id)
    if (!isOff) document.querySelector(`mark[data-annotations~="${id}"]`)?.scrollIntoView({ block: 'center' })
  }

  return (
    <div className={styles.columns}>
      <div className={styles.sheet}>
        <article className={styles.column} lang={article.language ?? undefined}>
          <h1 className={styles.title}>{article.title}</h1>
          {/* The list beside it has a button for each: this is the mouse's way to the same. */}
          <div className={`article-text ${styles.text}`} role="presentation" onClick={handleClick}>
            <ArticleText doc={marked} />
          </div>
        </article>
      </div>
      <AnnotationsThen
        title={t(isNow ? 'annotationsNow' : 'annotations')}
        annotations={annotations}
        scale={scale}
        activeId={activeId}
        onChoose={handleChoose}
      />
    </div>
  )
}

'use client'

import { Check, Heading } from 'lucide-react'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { languageName } from '@/components/ui/language-name'
import { dateOf } from '@/components/ui/partial-date'
import { useDates } from '@/components/ui/use-dates'
import { Button } from '@/components/ui/button'
import type { DocJson } from '@/domain/contract/common'
import { ArticleText } from './article-text'
import './article-text.css'
import { previewBlocks, type PreviewBlock } from './preview-blocks'
import styles from './import-preview.module.css'

/** So many blocks are drawn at first: more than any article, fewer than a book. */
const FIRST = 300

/** Whether the title stands in the text as well, or was taken out of it. */
export type TitleInText = 'twice' | 'out' | null

export interface ImportPreviewProps {
  doc: DocJson
  details: { title: string; byline: string; source: string; language: string; publishedAt: string }
  words: number
  /** Whether the person may say which blocks are subheads: not in an export of ours, whose annotations stand on its blocks. */
  hasToggles: boolean
  isLoading: boolean
  titleInText: TitleInText
  onToggle: (index: number) => void
  onTitle: (isOut: boolean) => void
}

/** An article as it will come in, set as it will be read; beside each block whether it is a subhead. */
export function ImportPreview({ doc, details, words, hasToggles, isLoading, titleInText, onToggle, onTitle }: ImportPreviewProps) {
  const t = useTranslations('newArticle.preview')
  const format = useFormatter()
  const [isWhole, setIsWhole] = useState(false)
  const blocks = previewBlocks(doc)
  const shown = isWhole ? blocks : blocks.slice(0, FIRST)
  const heads = blocks.filter(({ isHeading }) => isHeading).length
  return (
    <article
      className={[styles.paper, hasToggles && styles.toggled].filter(Boolean).join(' ')}
      aria-label={t('label')}
      aria-busy={isLoading}
    >
      <header className={styles.head}>
        <p className={styles.about}>
          <Details {...details} />
        </p>
        <h2 lang={details.language || undefined}>{details.title}</h2>
        {titleInText && (
          <p className={styles.twice}>
            {t(`title.${titleInText}`)}
            <Button size="small" onClick={() => onTitle(titleInText === 'twice')}>
              {t(titleInText === 'twice' ? 'title.takeOut' : 'title.putBack')}
            </Button>
          </p>
        )}
        <p className={styles.about}>
          {t('counts', { words, shown: format.number(words), heads })}
          {hasToggles && <span className={styles.hint}> {t('toggleHint')}</span>}
        </p>
      </header>
      <div className="article-text" lang={details.language || undefined}>
        {shown.map((block, i) => (
          <div key={i} className={styles.row}>
            {hasToggles && block.index !== null && <Toggle block={block} onToggle={onToggle} />}
            <div className={styles.block}>
              <ArticleText doc={{ type: 'doc', content: [block.node] }} />
            </div>
          </div>
        ))}
      </div>
      {shown.length < blocks.length && (
        <Button className={styles.more} onClick={() => setIsWhole(true)}>
          {t('more', { count: blocks.length - shown.length })}
        </Button>
      )}
    </article>
  )
}

function Details({ byline, source, language, publishedAt }: ImportPreviewProps['details']) {
  const t = useTranslations('newArticle.preview')
  const format = useDates()
  const locale = useLocale()
  const date = /^\d{4}(-\d\d(-\d\d)?)?/.test(publishedAt) ? dateOf(format, publishedAt) : ''
  const name = language && languageName(language, locale)
  return [date, byline && t('by', { name: byline }), source, name].filter(Boolean).join(' · ') || t('noDetails')
}

/** Says whether a block is a subhead, and changes it. Short lines say so in words; at long ones the sign is enough. */
function Toggle({ block, onToggle }: { block: PreviewBlock; onToggle: (index: number) => void }) {
  const t = useTranslations('newArticle.preview')
  const { index, isHeading, text } = block
  if (index === null) return null
  const words = text.length > 60 ? `${text.slice(0, 60)}…` : text
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={isHeading}
      aria-label={t('toggle', { words })}
      title={t(isHeading ? 'isSubhead' : 'isText')}
      onClick={() => onToggle(index)}
    >
      {isHeading ? <Check aria-hidden size={13} /> : <Heading aria-hidden size={13} />}
      {(isHeading || text.length <= 120) && <span>{t('subhead')}</span>}
    </button>
  )
}

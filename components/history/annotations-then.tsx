'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Annotation } from '@/domain/contract/annotation'
import type { Verdict } from '@/domain/contract/scale'
import cardStyles from '../annotation/card.module.css'
import { KindIcon } from '../annotation/kind-icon'
import { StatePill } from '../annotation/state-pill'
import { TagChip } from '../annotation/tag-chip'
import { Wording } from '../annotation/wording'
import { Button } from '../ui/button'
import styles from './annotations-then.module.css'

/** So many are listed at first. */
const FIRST = 100

export interface AnnotationsThenProps {
  title: string
  annotations: readonly Annotation[]
  scale: readonly Verdict[]
  activeId: string | null
  onChoose: (id: string) => void
}

/** The annotations of a version as they were, to be read. */
export function AnnotationsThen({ title, annotations, scale, activeId, onChoose }: AnnotationsThenProps) {
  const t = useTranslations('history.view')
  const [shown, setShown] = useState(FIRST)
  const rest = annotations.length - shown
  return (
    <aside className={styles.list} aria-label={title}>
      <h2>
        {title} <span>{annotations.length}</span>
      </h2>
      {annotations.length === 0 && <p className={styles.none}>{t('none')}</p>}
      {annotations.slice(0, shown).map((annotation) => (
        <Card
          key={annotation.id}
          annotation={annotation}
          scale={scale}
          isActive={annotation.id === activeId}
          onChoose={() => onChoose(annotation.id)}
        />
      ))}
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + FIRST)}>
          {t('moreAnnotations', { count: Math.min(rest, FIRST) })}
        </Button>
      )}
    </aside>
  )
}

interface CardProps {
  annotation: Annotation
  scale: readonly Verdict[]
  isActive: boolean
  onChoose: () => void
}

function Card({ annotation, scale, isActive, onChoose }: CardProps) {
  const t = useTranslations('annotation')
  const view = useTranslations('history.view')
  const { id, kind, ranges, statement, correction, noteText, tags, evidence, settledBy, speaker, claimant } = annotation
  return (
    <section
      id={`then-${id}`}
      aria-label={t(`kinds.${kind}`)}
      className={[cardStyles.card, cardStyles[kind], isActive ? cardStyles.open : cardStyles.closed].join(' ')}
    >
      <button type="button" className={`${cardStyles.head} ${styles.head}`} aria-pressed={isActive} onClick={onChoose}>
        <KindIcon kind={kind} />
        <span className={cardStyles.kind}>{t(`kinds.${kind}`)}</span>
        <span className={cardStyles.who}>{kind === 'quote' ? speaker : claimant}</span>
        <StatePill annotation={annotation} scale={scale} />
      </button>
      <div className={styles.body}>
        {ranges.length > 0 ? <Wording ranges={ranges} /> : <p className={styles.quiet}>{view('onArticle')}</p>}
        {statement && <p className={cardStyles.statement}>{statement}</p>}
        {correction && (
          <p className={cardStyles.text}>
            <span className={styles.quiet}>{t('fields.correction')}:</span> {correction}
          </p>
        )}
        {noteText && <p className={cardStyles.text}>{noteText}</p>}
        {tags.length > 0 && (
          <div className={cardStyles.tags}>
            {tags.map((tag) => (
              <TagChip key={tag.id} name={tag.name} colour={tag.colour} />
            ))}
          </div>
        )}
        {(evidence.length > 0 || settledBy) && (
          <p className={styles.quiet}>
            {[settledBy && t('settledBy', { name: settledBy.name }), evidence.length > 0 && view('sources', { count: evidence.length })]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
      </div>
    </section>
  )
}

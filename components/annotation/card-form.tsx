'use client'

import { History, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Begun } from '@/client/draft'
import { isSettled } from '@/domain/annotation/settled'
import type { Annotation, AnnotationChange } from '@/domain/contract/annotation'
import type { Evidence, EvidenceChange, NewEvidence } from '@/domain/contract/evidence'
import type { Verdict } from '@/domain/contract/scale'
import { Ago } from '../ui/ago'
import { Face } from '../ui/face'
import { CheckingFields } from './checking-fields'
import { ClaimFields, NoteFields, QuoteFields, VisibilityChoice } from './kind-fields'
import { EvidenceList } from './evidence-list'
import { RangeTools, type RangeMove } from './range-tools'
import { TagField } from './tag-field'
import { ChangedWords } from './changed-words'
import { Wording } from './wording'
import styles from './card.module.css'

export interface CardFormProps {
  annotation: Annotation
  scale: readonly Verdict[]
  /** Names of people already written in this article, to choose from. */
  names: readonly string[]
  focus: { part: 'card' | 'tags' | 'evidence'; turn: number } | null
  hasKeys: boolean
  /** Of the article. */
  language: string | null
  /** It still holds for its words as they are now. */
  onConfirm: () => void
  onReopen: () => void
  onChange: (change: AnnotationChange, begunOn?: Begun) => Promise<void>
  onGiveVerdict: (verdict: string) => void
  onAddEvidence: (input: Omit<NewEvidence, 'id'>) => Promise<void>
  onChangeEvidence: (before: Evidence, change: EvidenceChange) => Promise<void>
  onRemoveEvidence: (evidence: Evidence) => void
  onMoveRange: (move: RangeMove, index: number) => void
  onRemoveRange: (index: number) => void
  onHistory: () => void
  onDelete: () => void
}

/** An open card: everything about one annotation, saved as it is typed. */
export function CardForm(props: CardFormProps) {
  const { annotation, scale, focus, hasKeys, onChange } = props
  const t = useTranslations('annotation')
  const [isPlacing, setPlacing] = useState(false)
  const { kind, author, createdAt, settledAt, settledBy } = annotation
  // What the change says already stands above.
  const isSaid = annotation.state === 'changed' && isSettled(annotation, scale)
  return (
    <div className={styles.form}>
      {annotation.state === 'changed' && <ChangedWords {...props} />}
      {isSaid || <Wording ranges={annotation.ranges} isOfNow={annotation.state === 'changed'} />}
      {kind === 'claim' && <ClaimFields {...props} />}
      {kind === 'quote' && <QuoteFields {...props} />}
      {kind === 'note' && <NoteFields {...props} />}
      {kind !== 'note' && (
        <>
          <div className={styles.row}>
            <VisibilityChoice annotation={annotation} onChange={onChange} />
          </div>
          <CheckingFields {...props} />
        </>
      )}
      <EvidenceList
        annotationId={annotation.id}
        evidence={annotation.evidence}
        onAdd={props.onAddEvidence}
        onChange={props.onChangeEvidence}
        onRemove={props.onRemoveEvidence}
        focusTurn={focus?.part === 'evidence' ? focus.turn : 0}
        {...(hasKeys && { keyName: 'E' })}
      />
      <TagField
        tags={annotation.tags}
        onChange={(tags) => void onChange({ tags }).catch(() => undefined)}
        focusTurn={focus?.part === 'tags' ? focus.turn : 0}
        {...(hasKeys && { keyName: 'T' })}
      />
      {annotation.ranges.length === 0 ? (
        <p className={styles.whole}>{t('range.none')}</p>
      ) : (
        <details className={styles.details} onToggle={(event) => setPlacing(event.currentTarget.open)}>
          <summary>{t('range.title', { count: annotation.ranges.length })}</summary>
          {isPlacing && <RangeTools ranges={annotation.ranges} onMove={props.onMoveRange} onRemove={props.onRemoveRange} />}
        </details>
      )}
      <div className={styles.actions}>
        <span className={styles.by}>
          <Face name={(settledBy ?? author).name} size="small" />
          <span>
            {settledBy ? t('settledBy', { name: settledBy.name }) : author.name} · <Ago at={settledAt ?? createdAt} />
          </span>
        </span>
        <button type="button" className={styles.icon} title={t('history')} aria-label={t('history')} onClick={props.onHistory}>
          <History aria-hidden size={15} />
        </button>
        <button type="button" className={styles.icon} title={t('delete')} aria-label={t('delete')} onClick={props.onDelete}>
          <Trash2 aria-hidden size={15} />
        </button>
      </div>
    </div>
  )
}

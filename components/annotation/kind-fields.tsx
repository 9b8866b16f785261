'use client'

import { useTranslations } from 'next-intl'
import type { Annotation, AnnotationChange, Manner, Visibility } from '@/domain/contract/annotation'
import { DraftField } from './draft-field'
import { NoteField } from './note-field'
import styles from './card.module.css'

export interface KindFieldsProps {
  annotation: Annotation
  names: readonly string[]
  onChange: (change: AnnotationChange) => Promise<void>
}

const MANNERS: readonly Manner[] = ['direct', 'partial', 'paraphrase']
const VISIBILITIES: readonly Visibility[] = ['internal', 'public']

/** What is known of a claim: the statement that stands alone, who makes it, and what it should have said. */
export function ClaimFields({ annotation, names, onChange }: KindFieldsProps) {
  const t = useTranslations('annotation')
  return (
    <>
      <div className={styles.fields}>
        <DraftField
          isMultiline
          label={t('fields.statement')}
          placeholder={t('placeholders.statement')}
          value={annotation.statement}
          onSave={(statement) => onChange({ statement })}
        />
        <DraftField
          label={t('fields.claimant')}
          placeholder={t('placeholders.claimant')}
          value={annotation.claimant}
          list={names}
          onSave={(claimant) => onChange({ claimant })}
        />
        <DraftField
          isMultiline
          label={t('fields.correction')}
          placeholder={t('placeholders.correction')}
          value={annotation.correction}
          onSave={(correction) => onChange({ correction })}
        />
      </div>
      <NoteField
        label={t('fields.note')}
        placeholder={t(`placeholders.note.${annotation.visibility}`)}
        note={annotation.note}
        onSave={(note) => onChange({ note })}
      />
    </>
  )
}

/** What is known of a quote: whose words, how they stand in the text, and what was said in the first place. */
export function QuoteFields({ annotation, names, onChange }: KindFieldsProps) {
  const t = useTranslations('annotation')
  return (
    <>
      <div className={styles.fields}>
        <DraftField
          label={t('fields.speaker')}
          placeholder={t('placeholders.speaker')}
          value={annotation.speaker}
          list={names}
          onSave={(speaker) => onChange({ speaker })}
        />
        <DraftField
          isMultiline
          label={t('fields.originalWording')}
          placeholder={t('placeholders.originalWording')}
          value={annotation.originalWording}
          onSave={(originalWording) => onChange({ originalWording })}
        />
      </div>
      <div className={styles.segments} role="group" aria-label={t('fields.manner')}>
        {MANNERS.map((manner) => (
          <button
            key={manner}
            type="button"
            aria-pressed={annotation.manner === manner}
            onClick={() => void onChange({ manner: annotation.manner === manner ? null : manner }).catch(() => undefined)}
          >
            {t(`manners.${manner}`)}
          </button>
        ))}
      </div>
      <NoteField
        label={t('fields.note')}
        placeholder={t(`placeholders.note.${annotation.visibility}`)}
        note={annotation.note}
        onSave={(note) => onChange({ note })}
      />
    </>
  )
}

/** A context note: the explanation, and whether readers will see it. */
export function NoteFields({ annotation, onChange }: KindFieldsProps) {
  const t = useTranslations('annotation')
  return (
    <>
      <NoteField
        label={t('fields.note')}
        placeholder={t('placeholders.context')}
        note={annotation.note}
        onSave={(note) => onChange({ note })}
      />
      <VisibilityChoice annotation={annotation} onChange={onChange} />
    </>
  )
}

/** Whether readers will see it: what every export asks, whatever the kind. */
export function VisibilityChoice({ annotation, onChange }: Pick<KindFieldsProps, 'annotation' | 'onChange'>) {
  const t = useTranslations('annotation')
  return (
    <div className={styles.segments} role="group" aria-label={t('fields.visibility')}>
      {VISIBILITIES.map((visibility) => (
        <button
          key={visibility}
          type="button"
          aria-pressed={annotation.visibility === visibility}
          onClick={() => void onChange({ visibility }).catch(() => undefined)}
        >
          {t(`visibility.${visibility}`)}
        </button>
      ))}
    </div>
  )
}

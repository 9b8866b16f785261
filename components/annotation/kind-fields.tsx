'use client'

import { useTranslations } from 'next-intl'
import type { Begun } from '@/client/draft'
import type { Annotation, AnnotationChange, Manner, Visibility } from '@/domain/contract/annotation'
import { DraftField } from './draft-field'
import { NoteField } from './note-field'
import styles from './card.module.css'

export interface KindFieldsProps {
  annotation: Annotation
  names: readonly string[]
  /** `begunOn` is what stood there when somebody began to type. */
  onChange: (change: AnnotationChange, begunOn?: Begun) => Promise<void>
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
          shown={{ value: annotation.statement, version: annotation.version }}
          onSave={(statement, begun) => onChange({ statement }, { version: begun.version, statement: begun.value })}
        />
        <DraftField
          label={t('fields.claimant')}
          placeholder={t('placeholders.claimant')}
          shown={{ value: annotation.claimant, version: annotation.version }}
          list={names}
          onSave={(claimant, begun) => onChange({ claimant }, { version: begun.version, claimant: begun.value })}
        />
        <DraftField
          isMultiline
          label={t('fields.correction')}
          placeholder={t('placeholders.correction')}
          shown={{ value: annotation.correction, version: annotation.version }}
          onSave={(correction, begun) => onChange({ correction }, { version: begun.version, correction: begun.value })}
        />
      </div>
      <NoteField
        label={t('fields.note')}
        placeholder={t(`placeholders.note.${annotation.visibility}`)}
        shown={{ value: annotation.note, version: annotation.version }}
        onSave={(note, begun) => onChange({ note }, { version: begun.version, note: begun.value })}
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
          shown={{ value: annotation.speaker, version: annotation.version }}
          list={names}
          onSave={(speaker, begun) => onChange({ speaker }, { version: begun.version, speaker: begun.value })}
        />
        <DraftField
          isMultiline
          label={t('fields.originalWording')}
          placeholder={t('placeholders.originalWording')}
          shown={{ value: annotation.originalWording, version: annotation.version }}
          onSave={(originalWording, begun) => onChange({ originalWording }, { version: begun.version, originalWording: begun.value })}
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
        shown={{ value: annotation.note, version: annotation.version }}
        onSave={(note, begun) => onChange({ note }, { version: begun.version, note: begun.value })}
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
        shown={{ value: annotation.note, version: annotation.version }}
        onSave={(note, begun) => onChange({ note }, { version: begun.version, note: begun.value })}
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

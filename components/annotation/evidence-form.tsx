'use client'

import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { Problem } from '@/client/request'
import { Evidence, WebAddress, type NewEvidence, type Stance } from '@/domain/contract/evidence'
import { draftOf, keepDraft } from './evidence-drafts'
import { Button } from '../ui/button'
import { focusOnMount } from '../ui/focus-on-mount'
import { formText } from '../ui/form-text'
import { Field, SelectField, TextField } from '../ui/field'
import { useProblemSentence } from '../problem/use-problem-sentence'
import styles from './evidence-list.module.css'

const STANCES: readonly Stance[] = ['supports', 'contradicts', 'context']

export interface EvidenceFormProps {
  /** The source to change, or null for a new one. */
  evidence: Evidence | null
  /** Under which annotation an unfinished new one is kept. */
  draftKey?: string
  /** `begunOn` is the source as it was when somebody began to change it. */
  onSave: (input: Omit<NewEvidence, 'id'>, begunOn: Evidence | null) => Promise<void>
  onClose: () => void
}

/** A source: an address, or the title of something that has none. */
export function EvidenceForm({ evidence, draftKey, onSave, onClose }: EvidenceFormProps) {
  const t = useTranslations('annotation.evidence')
  const common = useTranslations('common')
  const problemText = useProblemSentence()
  const [errors, setErrors] = useState<{ url?: string; seenAt?: string; form?: string }>({})

  const [begunOn, setBegunOn] = useState(evidence)
  const [draft] = useState(() => (draftKey === undefined ? undefined : draftOf(draftKey)))
  const close = (): void => {
    if (draftKey !== undefined) keepDraft(draftKey, null)
    onClose()
  }

  const handleSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => formText(form, name)
    const address = text('url')
    const url = address === '' || /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`
    const title = text('title')
    const excerpt = text('excerpt')
    const seenAt = text('seenAt')
    if (url !== '' && !WebAddress.safeParse(url).success) return setErrors({ url: t('badAddress') })
    if (url === '' && title === '' && excerpt === '') return setErrors({ url: t('nothing') })
    if (seenAt !== '' && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(seenAt)) return setErrors({ seenAt: t('badDate') })
    const input = {
      kind: url === '' ? ('document' as const) : ('link' as const),
      url: url === '' ? null : url,
      title: title === '' ? null : title,
      excerpt: excerpt === '' ? null : excerpt,
      stance: text('stance') as Stance,
      seenAt: seenAt === '' ? null : seenAt,
      note: text('note') || null,
    }
    setErrors({})
    onSave(input, begunOn).then(close, (problem: unknown) => {
      const theirs = Evidence.safeParse(problem instanceof Problem && problem.kind === 'stale' ? problem.body['current'] : null)
      if (!theirs.success) return setErrors({ form: problemText(problem) })
      // What was typed stays; saved again, it replaces what has now been seen.
      setBegunOn(theirs.data)
      setErrors({ form: t('changedMeanwhile', { theirs: wordsOf(theirs.data) }) })
    })
  }
  return (
    <form
      className={styles.form}
      onSubmit={handleSubmit}
      onChange={(event) => draftKey !== undefined && keepDraft(draftKey, new FormData(event.currentTarget))}
      noValidate
    >
      <Field
        name="url"
        label={t('address')}
        type="url"
        inputMode="url"
        placeholder="https://"
        defaultValue={evidence?.url ?? draft?.['url'] ?? ''}
        error={errors.url}
        autoComplete="off"
        ref={focusOnMount}
      />
      <Field
        name="title"
        label={t('name')}
        placeholder={t('namePlaceholder')}
        defaultValue={evidence?.title ?? draft?.['title'] ?? ''}
        autoComplete="off"
      />
      <TextField
        name="excerpt"
        label={t('excerpt')}
        placeholder={t('excerptPlaceholder')}
        defaultValue={evidence?.excerpt ?? draft?.['excerpt'] ?? ''}
        rows={2}
      />
      <div className={styles.pair}>
        <SelectField name="stance" label={t('stance')} defaultValue={evidence?.stance ?? draft?.['stance'] ?? 'supports'}>
          {STANCES.map((stance) => (
            <option key={stance} value={stance}>
              {t(`stances.${stance}`)}
            </option>
          ))}
        </SelectField>
        <Field
          name="seenAt"
          label={t('seenAt')}
          defaultValue={evidence ? (evidence.seenAt ?? '') : (draft?.['seenAt'] ?? today())}
          placeholder={t('datePlaceholder')}
          error={errors.seenAt}
        />
      </div>
      <Field name="note" label={t('note')} defaultValue={evidence?.note ?? draft?.['note'] ?? ''} autoComplete="off" />
      {errors.form && <p role="alert">{errors.form}</p>}
      <div className={styles.buttons}>
        <Button size="small" look="quiet" onClick={close}>
          {common('cancel')}
        </Button>
        <Button size="small" look="primary" type="submit">
          {evidence ? common('save') : t('put')}
        </Button>
      </div>
    </form>
  )
}

function wordsOf({ title, url, excerpt, seenAt, note }: Evidence): string {
  return [title, url, excerpt, seenAt, note].filter(Boolean).join(' · ')
}

/** The day at the desk, not in UTC. */
function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}

'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { isSettled } from '@/domain/annotation/settled'
import type { Annotation, AnnotationChange } from '@/domain/contract/annotation'
import type { Verdict } from '@/domain/contract/scale'
import { VerdictButtons } from './verdict-buttons'
import styles from './card.module.css'

export interface CheckingFieldsProps {
  annotation: Annotation
  scale: readonly Verdict[]
  hasKeys: boolean
  onChange: (change: AnnotationChange) => Promise<void>
  onGiveVerdict: (verdict: string) => void
}

const STATUSES = ['open', 'checking', 'done'] as const

/** How far the checking of a claim or quote is, and with what outcome. It is not done before it has one: then that is asked for. */
export function CheckingFields({ annotation, scale, hasKeys, onChange, onGiveVerdict }: CheckingFieldsProps) {
  const t = useTranslations('annotation')
  const verdicts = useRef<HTMLDivElement>(null)
  const [isAsked, setAsked] = useState(false)
  const { kind, status, verdict } = annotation
  const settled = isSettled(annotation, scale)
  const choose = (chosen: (typeof STATUSES)[number]): void => {
    const asks = chosen === 'done' && !settled
    setAsked(asks)
    if (asks) return verdicts.current?.querySelector('button')?.focus()
    const seen = chosen === 'done' ? { seen: annotation.ranges.map((range) => range.exact) } : {}
    void onChange({ status: chosen, ...seen }).catch(() => undefined)
  }
  return (
    <>
      <div className={styles.row}>
        <span className={styles.rowLabel} aria-hidden>
          {t('fields.status')}
        </span>
        <div className={styles.segments} role="group" aria-label={t('fields.status')}>
          {STATUSES.map((each) => (
            <button key={each} type="button" aria-pressed={status === each} onClick={() => choose(each)}>
              {t(`status.${each}`)}
            </button>
          ))}
        </div>
      </div>
      <div className={styles.verdict} ref={verdicts}>
        <span className={styles.rowLabel} aria-hidden>
          {t('fields.verdict')}
        </span>
        <VerdictButtons kind={kind} verdict={verdict} scale={scale} hasKeys={hasKeys} onGive={onGiveVerdict} />
        {isAsked && !settled && (
          <p className={styles.asked} role="status">
            {t('verdictFirst')}
          </p>
        )}
      </div>
    </>
  )
}

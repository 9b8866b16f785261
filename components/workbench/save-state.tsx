'use client'

import { CloudAlert, CloudCheck, CloudOff, LoaderCircle } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { drafts } from '@/client/drafts'
import { useProblemSentence } from '../problem/use-problem-sentence'
import styles from './save-state.module.css'
import { useWorkbench } from './workbench-context'

const NOTHING = { kind: 'saved', at: null } as const

/** Whether everything is on the server's disk: told by its acknowledgements, never by what this page believes. */
export function SaveState() {
  const { outbox } = useWorkbench()
  const t = useTranslations('workbench.save')
  const problemText = useProblemSentence()
  const format = useFormatter()
  const sent = useSyncExternalStore(outbox.subscribe, outbox.getState, () => NOTHING)
  const typing = useSyncExternalStore(drafts.subscribe, drafts.getCount, () => 0)
  // What is being typed is on no disk yet.
  const state = sent.kind === 'saved' && typing > 0 ? ({ kind: 'saving' } as const) : sent
  switch (state.kind) {
    case 'saved':
      return (
        <p className={`${styles.save} ${styles.good}`} role="status">
          <CloudCheck aria-hidden size={16} />
          <span>{t('saved')}</span>
          {state.at !== null && (
            <span>{format.dateTime(new Date(state.at), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}</span>
          )}
        </p>
      )
    case 'saving':
      return (
        <p className={styles.save} role="status">
          <LoaderCircle aria-hidden size={16} className={styles.turning} />
          <span>{t('saving')}</span>
        </p>
      )
    case 'waiting':
      return (
        <p className={`${styles.save} ${styles.warn}`} role="status" title={t('waitingHint')}>
          <CloudOff aria-hidden size={16} />
          <span className={styles.always}>
            {state.problem.kind === 'offline'
              ? t('offline', { count: state.waiting })
              : `${problemText(state.problem)} ${t('kept', { count: state.waiting })}`}
          </span>
          <button type="button" onClick={() => outbox.retry()}>
            {t('retry')}
          </button>
        </p>
      )
    case 'refused':
      return (
        <p className={`${styles.save} ${styles.bad}`} role="alert">
          <CloudAlert aria-hidden size={16} />
          <span className={styles.always}>{t('refused', { why: problemText(state.problem) })}</span>
          <button type="button" onClick={() => outbox.acknowledgeRefusal()}>
            {t('understood')}
          </button>
        </p>
      )
  }
}

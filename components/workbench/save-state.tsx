'use client'

import { CloudAlert, CloudCheck, CloudOff, LoaderCircle, RotateCw } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { drafts } from '@/client/drafts'
import type { SaveState as State } from '@/client/outbox'
import { useProblemSentence } from '../problem/use-problem-sentence'
import { useDates } from '../ui/use-dates'
import styles from './save-state.module.css'
import { useWorkbench } from './workbench-context'

const NOTHING = { kind: 'saved', at: null } as const

const RANK = ['saved', 'saving', 'waiting', 'refused'] as const

/** What is on its way of the annotations and of the text is one state to whoever asks: the worse of the two. */
function worse(a: State, b: State): State {
  if (a.kind === 'saved' && b.kind === 'saved') return { kind: 'saved', at: Math.max(a.at ?? 0, b.at ?? 0) || null }
  if (a.kind === 'waiting' && b.kind === 'waiting') return { ...a, waiting: a.waiting + b.waiting }
  return RANK.indexOf(a.kind) >= RANK.indexOf(b.kind) ? a : b
}

/** Whether everything is on the server's disk: told by its acknowledgements, never by what this page believes. */
export function SaveState() {
  const { outbox, text } = useWorkbench()
  const t = useTranslations('workbench.save')
  const problemText = useProblemSentence()
  const format = useDates()
  const sent = useSyncExternalStore(outbox.subscribe, outbox.getState, () => NOTHING)
  const typed = useSyncExternalStore(text.sync.subscribe, text.sync.getState, () => NOTHING)
  const typing = useSyncExternalStore(drafts.subscribe, drafts.getCount, () => 0)
  // What is being typed is on no disk yet.
  const worst = worse(sent, typed)
  const state = worst.kind === 'saved' && typing > 0 ? ({ kind: 'saving' } as const) : worst
  // What is typed in the text is on this page only, while changes of cards are kept in the browser.
  const isTyped = typed.kind === 'waiting'
  switch (state.kind) {
    case 'saved':
      return (
        <p className={`${styles.save} ${styles.good}`} role="status">
          <CloudCheck aria-hidden size={16} />
          <span className={styles.wide}>{t('saved')}</span>
          {state.at !== null && (
            <span className={styles.wide}>
              {format.dateTime(new Date(state.at), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}
            </span>
          )}
        </p>
      )
    case 'saving':
      return (
        <p className={styles.save} role="status">
          <LoaderCircle aria-hidden size={16} className={styles.turning} />
          <span className={styles.wide}>{t('saving')}</span>
        </p>
      )
    case 'waiting': {
      const isOffline = state.problem.kind === 'offline'
      return (
        <p className={`${styles.save} ${styles.warn}`} role="status" title={t(isTyped ? 'typedHint' : 'waitingHint')}>
          <CloudOff aria-hidden size={16} />
          <span className={styles.long}>
            {isOffline
              ? t(isTyped ? 'offlineTyped' : 'offline', { count: state.waiting })
              : `${problemText(state.problem)} ${t(isTyped ? 'typed' : 'kept', { count: state.waiting })}`}
          </span>
          <span className={styles.short}>{t('short', { offline: String(isOffline), typed: String(isTyped), count: state.waiting })}</span>
          <button
            type="button"
            title={t('retry')}
            onClick={() => {
              outbox.retry()
              void text.sync.flush()
            }}
          >
            <RotateCw aria-hidden size={14} className={styles.short} />
            <span className={styles.retry}>{t('retry')}</span>
          </button>
        </p>
      )
    }
    case 'refused': {
      // Why typing was refused stands above the text as well.
      const isAsked = sent.kind === 'refused'
      return (
        <p className={`${styles.save} ${styles.bad} ${isAsked ? styles.asked : ''}`} role="alert">
          <CloudAlert aria-hidden size={16} />
          <span className={isAsked ? styles.reason : styles.long}>{t('refused', { why: problemText(state.problem) })}</span>
          {isAsked ? (
            <button type="button" onClick={() => outbox.acknowledgeRefusal()}>
              {t('understood')}
            </button>
          ) : (
            <span className={styles.short}>{t('shortRefused')}</span>
          )}
        </p>
      )
    }
  }
}

'use client'

import { CloudOff, Scissors } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, useSyncExternalStore, type ReactNode } from 'react'
import { useProblemSentence } from '../problem/use-problem-sentence'
import { Button } from '../ui/button'
import styles from './text-state.module.css'
import { useWorkbench } from './workbench-context'

const SAVED = { kind: 'saved', at: null } as const

/** Says plainly what of the text is on this page only, and lets it be copied: typing is not kept across a reload. */
export function TextState() {
  const { text } = useWorkbench()
  const { sync } = text
  const t = useTranslations('edit.state')
  const problemText = useProblemSentence()
  const state = useSyncExternalStore(sync.subscribe, sync.getState, () => SAVED)
  const lost = useSyncExternalStore(sync.subscribe, sync.getLost, () => '')
  return (
    <>
      {state.kind === 'waiting' && (
        <Notice icon={<CloudOff aria-hidden size={18} />} copy={() => text.map().text}>
          <p>{t('waiting', { why: problemText(state.problem), count: state.waiting })}</p>
          <Button onClick={() => void sync.flush()}>{t('retry')}</Button>
        </Notice>
      )}
      {state.kind === 'refused' && (
        <Notice icon={<CloudOff aria-hidden size={18} />} copy={() => text.map().text}>
          <p>{t(state.problem.isMissingPicture ? 'toMend' : 'refused', { why: problemText(state.problem) })}</p>
          <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
        </Notice>
      )}
      {lost !== '' && (
        <Notice icon={<Scissors aria-hidden size={18} />} copy={() => lost}>
          <p>
            {t('lost')} <q>{lost}</q>
          </p>
          <Button onClick={() => sync.acknowledgeLost()}>{t('understood')}</Button>
        </Notice>
      )}
    </>
  )
}

function Notice({ icon, copy, children }: { icon: ReactNode; copy: () => string; children: ReactNode }) {
  const t = useTranslations('edit.state')
  const [isCopied, setCopied] = useState(false)
  return (
    <div className={styles.notice} role="alert">
      {icon}
      <div>{children}</div>
      <Button onClick={() => void navigator.clipboard.writeText(copy()).then(() => setCopied(true))}>
        {t(isCopied ? 'copied' : 'copy')}
      </Button>
    </div>
  )
}

'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { sessionsQuery, useEndSession } from '@/client/account'
import { useProblemSentence } from '@/components/problem/use-problem-sentence'
import { Ago } from '@/components/ui/ago'
import { Button } from '@/components/ui/button'
import { browserOf } from './browser-of'
import styles from './settings.module.css'

/** The browsers one is signed in with, and the end of each. */
export function Sessions() {
  const t = useTranslations('settings.sessions')
  const sentence = useProblemSentence()
  const { data } = useQuery(sessionsQuery)
  const end = useEndSession()
  return (
    <>
      <ul className={styles.list}>
        {data?.items.map((session) => {
          const { browser, system } = browserOf(session.userAgent)
          const name = browser && system ? t('on', { browser, system }) : (browser ?? system ?? t('unknown'))
          return (
            <li key={session.id}>
              <span className={styles.what}>
                <b>{name}</b>
                <small>
                  {session.isThis ? t('this') : t.rich('seen', { ago: () => <Ago at={session.seenAt} /> })}
                  {' · '}
                  {t.rich('since', { ago: () => <Ago at={session.createdAt} /> })}
                </small>
              </span>
              {!session.isThis && (
                <Button size="small" disabled={end.isPending} aria-label={t('endOne', { name })} onClick={() => end.mutate(session.id)}>
                  {t('end')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {end.error && (
        <p role="alert" className={styles.trouble}>
          {sentence(end.error)}
        </p>
      )}
    </>
  )
}

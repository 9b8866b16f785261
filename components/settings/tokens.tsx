'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import { tokensQuery, useMakeToken, useRevokeToken } from '@/client/account'
import { useProblemSentence } from '@/components/problem/use-problem-sentence'
import { Ago } from '@/components/ui/ago'
import { Button } from '@/components/ui/button'
import { CopyField } from '@/components/ui/copy-field'
import { Field } from '@/components/ui/field'
import styles from './settings.module.css'

/** The tokens of one's programs: made and shown once, revoked at once. */
export function Tokens() {
  const t = useTranslations('settings.tokens')
  const sentence = useProblemSentence()
  const { data } = useQuery(tokensQuery)
  const make = useMakeToken()
  const revoke = useRevokeToken()
  const [name, setName] = useState('')
  const [isMissing, setIsMissing] = useState(false)

  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsMissing(name.trim() === '')
    if (name.trim() !== '') make.mutate(name, { onSuccess: () => setName('') })
  }

  const trouble = make.error ?? revoke.error
  return (
    <>
      {data && data.items.length > 0 && (
        <ul className={styles.list}>
          {data.items.map((token) => (
            <li key={token.id}>
              <span className={styles.what}>
                <b>{token.name}</b>
                <small>
                  {t('hint', { hint: token.hint })}
                  {' · '}
                  {t.rich('made', { ago: () => <Ago at={token.createdAt} /> })}
                  {' · '}
                  {token.lastUsedAt === null ? t('unused') : t.rich('used', { ago: () => <Ago at={token.lastUsedAt ?? ''} /> })}
                </small>
              </span>
              <Button
                size="small"
                disabled={revoke.isPending}
                aria-label={t('revokeOne', { name: token.name })}
                onClick={() => revoke.mutate(token.id)}
              >
                {t('revoke')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {data?.items.length === 0 && !make.data && <p className={styles.none}>{t('none')}</p>}
      <form className={styles.line} noValidate onSubmit={handleSubmit}>
        <Field
          label={t('name')}
          placeholder={t('namePlaceholder')}
          value={name}
          maxLength={120}
          autoComplete="off"
          error={isMissing && t('nameMissing')}
          onChange={(event) => {
            setName(event.target.value)
            setIsMissing(false)
          }}
        />
        <Button type="submit" className={styles.level} disabled={make.isPending}>
          {t('make')}
        </Button>
      </form>
      {trouble && (
        <p role="alert" className={styles.trouble}>
          {sentence(trouble)}
        </p>
      )}
      {make.data && (
        <div className={styles.made} role="status">
          <CopyField label={t('once', { name: make.data.made.name })} hint={t('onceHint')} value={make.data.token} />
        </div>
      )}
    </>
  )
}

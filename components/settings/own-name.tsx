'use client'

import { useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import { useRenameMyself } from '@/client/account'
import { useProblemSentence } from '@/components/problem/use-problem-sentence'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useRefresh } from '@/components/ui/link'
import type { Person } from '@/domain/annotation/permissions'
import styles from './settings.module.css'

/** One's own name, and the address one signs in with. */
export function OwnName({ person }: { person: Person }) {
  const t = useTranslations('settings.you')
  const common = useTranslations('common')
  const sentence = useProblemSentence()
  const refresh = useRefresh()
  const rename = useRenameMyself()
  const [name, setName] = useState(person.name)

  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (name.trim() !== '') rename.mutate({ name }, { onSuccess: refresh })
  }

  return (
    <form className={styles.form} noValidate onSubmit={handleSubmit}>
      <Field
        label={t('name')}
        hint={t('nameHint')}
        value={name}
        maxLength={120}
        autoComplete="name"
        error={name.trim() === '' ? t('nameMissing') : rename.error && sentence(rename.error)}
        onChange={(event) => {
          setName(event.target.value)
          rename.reset()
        }}
      />
      <p className={styles.fact}>
        <span>{t('email')}</span>
        {person.email}
      </p>
      <Button type="submit" disabled={rename.isPending || name.trim() === '' || name.trim() === person.name}>
        {common('save')}
      </Button>
      <p role="status" className={styles.said}>
        {rename.isSuccess && t('saved')}
      </p>
    </form>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import { useChangePassword } from '@/client/account'
import { Problem } from '@/client/request'
import { fieldErrors, focusFirstError, textOf, type FormErrors } from '@/components/person/form-errors'
import { useProblemSentence } from '@/components/problem/use-problem-sentence'
import { Button } from '@/components/ui/button'
import { PasswordField } from '@/components/ui/password-field'
import type { Person } from '@/domain/annotation/permissions'
import { LONGEST_PASSWORD, passwordTrouble, SHORTEST_PASSWORD } from '@/domain/person/password'
import styles from './settings.module.css'

/** A new password, asked together with the one of now. */
export function OwnPassword({ person }: { person: Person }) {
  const t = useTranslations('settings.password')
  const door = useTranslations('door')
  const sentence = useProblemSentence()
  const change = useChangePassword()
  const [errors, setErrors] = useState<FormErrors>({})
  const [isDone, setIsDone] = useState(false)

  async function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const current = textOf(data, 'current')
    const password = textOf(data, 'password')
    const trouble = passwordTrouble(password, person)
    const wrong: FormErrors = {
      ...(current === '' && { current: door('passwordMissing') }),
      ...(trouble && { password: door(`passwordTroubles.${trouble}`, { shortest: SHORTEST_PASSWORD, longest: LONGEST_PASSWORD }) }),
    }
    setErrors(wrong)
    setIsDone(false)
    if (Object.keys(wrong).length > 0) return focusFirstError(form)
    try {
      await change.mutateAsync({ current, password })
      form.reset()
      setIsDone(true)
    } catch (error) {
      setErrors(tell(error))
      focusFirstError(form)
    }
  }

  function tell(error: unknown): FormErrors {
    if (fieldErrors(error)?.['current']) return { current: t('currentWrong') }
    if (error instanceof Problem && error.kind === 'tooMany') {
      return { form: door('tooMany', { minutes: Math.ceil(Number(error.body['retryAfter'] ?? 60) / 60) }) }
    }
    return fieldErrors(error) ?? { form: sentence(error) }
  }

  return (
    <form method="post" className={styles.form} noValidate onSubmit={(event) => void handleSubmit(event)}>
      {/* So that a password manager knows whose password this is. */}
      <input type="text" name="username" autoComplete="username" value={person.email} readOnly hidden />
      <PasswordField label={t('current')} name="current" autoComplete="current-password" error={errors['current']} />
      <PasswordField
        label={t('new')}
        name="password"
        autoComplete="new-password"
        hint={door('passwordHint', { shortest: SHORTEST_PASSWORD })}
        error={errors['password']}
      />
      {errors['form'] && (
        <p role="alert" className={styles.trouble}>
          {errors['form']}
        </p>
      )}
      <Button type="submit" disabled={change.isPending}>
        {t('change')}
      </Button>
      <p role="status" className={styles.said}>
        {isDone && t('done')}
      </p>
    </form>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import { Problem } from '@/client/request'
import { signIn } from '@/client/session'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { PasswordField } from '@/components/ui/password-field'
import { useProblemSentence } from '@/components/problem/use-problem-sentence'
import { focusFirstError, textOf, type FormErrors } from './form-errors'
import styles from './form.module.css'

/** E-mail and password; afterwards the page that was asked for. */
export function SignInForm({ back }: { back: string }) {
  const t = useTranslations('door')
  const sentence = useProblemSentence()
  const [errors, setErrors] = useState<FormErrors>({})
  const [isBusy, setIsBusy] = useState(false)

  async function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const email = textOf(data, 'email').trim()
    const password = textOf(data, 'password')
    const missing: FormErrors = {
      ...(!/.@./.test(email) && { email: t('emailWrong') }),
      ...(password === '' && { password: t('passwordMissing') }),
    }
    setErrors(missing)
    if (Object.keys(missing).length > 0) return focusFirstError(form)
    setIsBusy(true)
    try {
      await signIn({ email, password })
      window.location.assign(back)
    } catch (error) {
      setIsBusy(false)
      setErrors(tell(error))
      focusFirstError(form)
    }
  }

  function tell(error: unknown): FormErrors {
    if (!(error instanceof Problem)) return { form: sentence(error) }
    if (error.kind === 'unknown') return { password: t('wrong') }
    if (error.kind === 'tooMany') return { form: t('tooMany', { minutes: Math.ceil(Number(error.body['retryAfter'] ?? 60) / 60) }) }
    return error.kind === 'invalid' ? { email: t('emailWrong') } : { form: sentence(error) }
  }

  return (
    <form method="post" noValidate className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
      <Field label={t('email')} name="email" type="email" autoComplete="username" error={errors['email']} required />
      <PasswordField label={t('password')} name="password" autoComplete="current-password" error={errors['password']} required />
      <p role="alert" className={styles.trouble}>
        {errors['form']}
      </p>
      <Button type="submit" look="primary" className={styles.main} disabled={isBusy}>
        {t(isBusy ? 'signingIn' : 'signIn')}
      </Button>
    </form>
  )
}

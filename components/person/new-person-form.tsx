'use client'

import { useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import { acceptInvitation, setUp } from '@/client/session'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { PasswordField } from '@/components/ui/password-field'
import { useProblemSentence } from '@/components/problem/use-problem-sentence'
import { LONGEST_PASSWORD, passwordTrouble, SHORTEST_PASSWORD } from '@/domain/person/password'
import { fieldErrors, focusFirstError, textOf, type FormErrors } from './form-errors'
import styles from './form.module.css'

interface NewPersonFormProps {
  /** The one-time token of the link. */
  token: string
  /** Which link it is: the first person's, or an invitation. */
  by: 'setup' | 'invitation'
  known?: { name: string | null; email: string | null }
}

/** Name, e-mail and password of somebody who comes in by a link. */
export function NewPersonForm({ token, by, known }: NewPersonFormProps) {
  const t = useTranslations('door')
  const sentence = useProblemSentence()
  const [errors, setErrors] = useState<FormErrors>({})
  const [isBusy, setIsBusy] = useState(false)

  async function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const person = { name: textOf(data, 'name').trim(), email: textOf(data, 'email').trim(), password: textOf(data, 'password') }
    const wrong = check(person)
    setErrors(wrong)
    if (Object.keys(wrong).length > 0) return focusFirstError(form)
    setIsBusy(true)
    try {
      await (by === 'setup' ? setUp : acceptInvitation)({ token, ...person })
      window.location.assign('/')
    } catch (error) {
      setIsBusy(false)
      const refused = fieldErrors(error)
      setErrors(refused ? tell(refused) : { form: sentence(error) })
      focusFirstError(form)
    }
  }

  function check({ name, email, password }: { name: string; email: string; password: string }): FormErrors {
    const trouble = passwordTrouble(password, { name, email })
    return {
      ...(name === '' && { name: t('nameMissing') }),
      ...(!/.@./.test(email) && { email: t('emailWrong') }),
      ...(trouble && { password: t(`passwordTroubles.${trouble}`, { shortest: SHORTEST_PASSWORD, longest: LONGEST_PASSWORD }) }),
    }
  }

  /** What only the server knows: an address that is no address to it, or is somebody's already. */
  const tell = (refused: FormErrors): FormErrors =>
    Object.fromEntries(
      Object.keys(refused).map((path) => [path === 'token' ? 'form' : path, path === 'email' ? t('emailRefused') : refused[path]]),
    )

  return (
    <form method="post" noValidate className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
      <Field
        label={t('name')}
        name="name"
        autoComplete="name"
        hint={t('nameHint')}
        defaultValue={known?.name ?? ''}
        error={errors['name']}
        maxLength={120}
        required
      />
      <Field
        label={t('email')}
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={known?.email ?? ''}
        error={errors['email']}
        required
      />
      <PasswordField
        label={t('password')}
        name="password"
        autoComplete="new-password"
        hint={t('passwordHint', { shortest: SHORTEST_PASSWORD })}
        error={errors['password']}
        required
      />
      <p role="alert" className={styles.trouble}>
        {errors['form']}
      </p>
      <Button type="submit" look="primary" className={styles.main} disabled={isBusy}>
        {t(isBusy ? 'coming' : by === 'setup' ? 'openDesk' : 'comeIn')}
      </Button>
    </form>
  )
}

'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import { v7 as newId } from 'uuid'
import { invitationsQuery, useInvite, useRevokeInvitation } from '@/client/people'
import { fieldErrors, textOf } from '@/components/person/form-errors'
import { useProblemSentence } from '@/components/problem/use-problem-sentence'
import { Button } from '@/components/ui/button'
import { CopyField } from '@/components/ui/copy-field'
import { Field, SelectField } from '@/components/ui/field'
import { useDates } from '@/components/ui/use-dates'
import styles from './settings.module.css'

/** Links for new people: made and shown once, listed until they are used, revoked at once. */
export function Invitations() {
  const t = useTranslations('settings.invitations')
  const roles = useTranslations('settings.people.roles')
  const format = useDates()
  const sentence = useProblemSentence()
  const { data } = useQuery(invitationsQuery)
  const invite = useInvite()
  const revoke = useRevokeInvitation()
  const [emailError, setEmailError] = useState<string | null>(null)

  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const values = new FormData(form)
    const email = textOf(values, 'email').trim()
    const isWrong = email !== '' && !/.@./.test(email)
    setEmailError(isWrong ? t('emailWrong') : null)
    if (isWrong) return
    const invitation = {
      id: newId(),
      name: textOf(values, 'name').trim() || null,
      email: email || null,
      role: textOf(values, 'role') === 'admin' ? ('admin' as const) : ('member' as const),
    }
    invite.mutate(invitation, {
      onSuccess: () => form.reset(),
      onError: (error) => fieldErrors(error)?.['email'] && setEmailError(t('emailRefused')),
    })
  }

  const trouble = (emailError === null ? invite.error : null) ?? revoke.error
  return (
    <>
      <h3 className={styles.sub}>{t('title')}</h3>
      {data && data.items.length > 0 && (
        <ul className={styles.list} aria-label={t('open')}>
          {data.items.map((invitation) => {
            const whom = invitation.name ?? invitation.email ?? t('somebody')
            return (
              <li key={invitation.id}>
                <span className={styles.what}>
                  <b>{whom}</b>
                  <small>
                    {[
                      invitation.name && invitation.email,
                      roles(invitation.role),
                      t('expires', { date: format.dateTime(new Date(invitation.expiresAt), { dateStyle: 'long' }) }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </span>
                <Button
                  size="small"
                  disabled={revoke.isPending}
                  aria-label={t('revokeOne', { whom })}
                  onClick={() => {
                    if (invite.data?.invitation.id === invitation.id) invite.reset()
                    revoke.mutate(invitation.id)
                  }}
                >
                  {t('revoke')}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      <form className={styles.line} noValidate onSubmit={handleSubmit}>
        <Field label={t('name')} name="name" maxLength={120} autoComplete="off" />
        <Field label={t('email')} name="email" type="email" maxLength={254} autoComplete="off" error={emailError} />
        <SelectField label={t('role')} name="role" defaultValue="member">
          <option value="member">{roles('member')}</option>
          <option value="admin">{roles('admin')}</option>
        </SelectField>
        <Button type="submit" className={styles.level} disabled={invite.isPending}>
          {t('make')}
        </Button>
      </form>
      {trouble && (
        <p role="alert" className={styles.trouble}>
          {sentence(trouble)}
        </p>
      )}
      {invite.data && (
        <div className={styles.made} role="status">
          <CopyField
            label={t('once', { whom: invite.data.invitation.name ?? invite.data.invitation.email ?? t('somebody') })}
            hint={t('onceHint')}
            value={invite.data.link}
          />
        </div>
      )}
    </>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import type { Person } from '@/domain/annotation/permissions'
import { Invitations } from './invitations'
import { OwnName } from './own-name'
import { OwnPassword } from './own-password'
import { People } from './people'
import { Preferences } from './preferences'
import { Section } from './section'
import { Sessions } from './sessions'
import styles from './settings.module.css'
import { Tokens } from './tokens'

/** Everything a person can change about their place at the desk; an admin also sees who else has one. */
export function Settings({ person, isAdmin, areKeysOn }: { person: Person; isAdmin: boolean; areKeysOn: boolean }) {
  const t = useTranslations('settings')
  return (
    <main id="content" className={styles.page}>
      <h1>{t('title')}</h1>
      <Section id="you" title={t('you.title')}>
        <OwnName person={person} />
      </Section>
      <Section id="preferences" title={t('preferences.title')} text={t('preferences.text')}>
        <Preferences areKeysOn={areKeysOn} />
      </Section>
      <Section id="password" title={t('password.title')} text={t('password.text')}>
        <OwnPassword person={person} />
      </Section>
      <Section id="sessions" title={t('sessions.title')} text={t('sessions.text')}>
        <Sessions />
      </Section>
      <Section id="tokens" title={t('tokens.title')} text={t('tokens.text')}>
        <Tokens />
      </Section>
      {isAdmin && (
        <Section id="people" title={t('people.title')} text={t('people.text')}>
          <People />
          <Invitations />
        </Section>
      )}
    </main>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { database } from '@/app/_server/database'
import { Door } from '@/components/person/door'
import { NewPersonForm } from '@/components/person/new-person-form'
import { buttonClass } from '@/components/ui/button'
import { isSetupToken, needsFirstPerson } from '@/db/setup-link'
import styles from '../door-page.module.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('door'))('setup.title') }
}

export default async function SetupPage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  const { token } = await searchParams
  const t = await getTranslations('door')
  if (typeof token === 'string' && isSetupToken(database(), token, new Date())) {
    return (
      <Door title={t('setup.title')} intro={t('setup.intro')}>
        <NewPersonForm token={token} by="setup" />
      </Door>
    )
  }
  if (needsFirstPerson(database())) return <Door title={t('setup.oldTitle')} intro={t('setup.oldText')} />
  return (
    <Door title={t('setup.doneTitle')} intro={t('setup.doneText')}>
      <a href="/sign-in" className={buttonClass('primary', 'normal', styles.action)}>
        {t('signIn')}
      </a>
    </Door>
  )
}

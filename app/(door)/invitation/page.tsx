import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { database } from '@/app/_server/database'
import { Door } from '@/components/person/door'
import { NewPersonForm } from '@/components/person/new-person-form'
import { buttonClass } from '@/components/ui/button'
import { invitationOf } from '@/db/invitations'
import styles from '../door-page.module.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('door'))('invitation.title') }
}

export default async function InvitationPage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  const { token } = await searchParams
  const t = await getTranslations('door')
  const known = typeof token === 'string' ? invitationOf(database(), token, new Date()) : null
  if (typeof token === 'string' && known) {
    return (
      <Door title={t('invitation.title')} intro={t('invitation.intro')}>
        <NewPersonForm token={token} by="invitation" known={known} />
      </Door>
    )
  }
  return (
    <Door title={t('invitation.voidTitle')} intro={t('invitation.voidText')}>
      <a href="/sign-in" className={buttonClass('plain', 'normal', styles.action)}>
        {t('signIn')}
      </a>
    </Door>
  )
}

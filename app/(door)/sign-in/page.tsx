import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { database } from '@/app/_server/database'
import { pageAsker, samePlace } from '@/app/_server/person'
import { Door } from '@/components/person/door'
import { SignInForm } from '@/components/person/sign-in-form'
import { needsFirstPerson } from '@/db/setup-link'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('door'))('signIn') }
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ back?: string | string[] }> }) {
  const { back } = await searchParams
  const place = samePlace(typeof back === 'string' ? back : null)
  if (await pageAsker()) redirect(place)
  const t = await getTranslations('door')
  return (
    <Door title={t('signIn')} foot={t(needsFirstPerson(database()) ? 'nobodyYet' : 'noAccount')}>
      <SignInForm back={place} />
    </Door>
  )
}

import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { database } from '@/app/_server/database'
import { pageAsker, pagePerson } from '@/app/_server/person'
import { sessionsQuery, tokensQuery } from '@/client/account'
import { invitationsQuery, peopleQuery } from '@/client/people'
import { newQueryClient } from '@/client/query-client'
import { Settings } from '@/components/settings/settings'
import { KEYS_COOKIE } from '@/components/ui/preferences'
import { listInvitations } from '@/db/invitations'
import { listPeople } from '@/db/people'
import { listSessions } from '@/db/sessions'
import { listTokens } from '@/db/tokens'
import { may } from '@/domain/annotation/permissions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') }
}

export default async function SettingsPage() {
  const person = await pagePerson()
  const sessionToken = (await pageAsker())?.sessionToken ?? null
  const db = database()
  const now = new Date()
  const isAdmin = may(person, 'manage people')
  const queryClient = newQueryClient()
  queryClient.setQueryData(sessionsQuery.queryKey, { items: listSessions(db, person, sessionToken, now), next: null })
  queryClient.setQueryData(tokensQuery.queryKey, { items: listTokens(db, person), next: null })
  if (isAdmin) {
    queryClient.setQueryData(peopleQuery.queryKey, { items: listPeople(db, person), next: null })
    queryClient.setQueryData(invitationsQuery.queryKey, { items: listInvitations(db, person, now), next: null })
  }
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <Settings person={person} isAdmin={isAdmin} areKeysOn={(await cookies()).get(KEYS_COOKIE)?.value !== 'off'} />
    </HydrationBoundary>
  )
}

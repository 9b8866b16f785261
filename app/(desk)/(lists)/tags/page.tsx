import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { database } from '@/app/_server/database'
import { pagePerson } from '@/app/_server/person'
import { newQueryClient } from '@/client/query-client'
import { tagsQuery } from '@/client/tags'
import { TagsPage } from '@/components/tag/tags-page'
import { lastSeq } from '@/db/events'
import { listTags } from '@/db/tags'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tags'))('title') }
}

export default async function Page() {
  const person = await pagePerson()
  const queryClient = newQueryClient()
  // Read before the list: an event in between is then heard twice, and never missed.
  const since = lastSeq(database())
  queryClient.setQueryData(tagsQuery.queryKey, { items: listTags(database(), person), next: null })
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <TagsPage since={since} />
    </HydrationBoundary>
  )
}

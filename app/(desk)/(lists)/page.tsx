import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { database } from '@/app/_server/database'
import { pagePerson } from '@/app/_server/person'
import { ARTICLES_PAGE, articlesQuery } from '@/client/articles'
import { newQueryClient } from '@/client/query-client'
import { Desk } from '@/components/desk/desk'
import { listArticles } from '@/db/articles'
import { lastSeq } from '@/db/events'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('title') }
}

export default async function DeskPage({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const person = await pagePerson()
  const asked = (await searchParams).q
  const q = typeof asked === 'string' ? asked.slice(0, 200).trim() : ''
  const queryClient = newQueryClient()
  // Read before the list: an event in between is then heard twice, and never missed.
  const since = lastSeq(database())
  for (const words of new Set([q, ''])) {
    const page = listArticles(database(), person, { q: words, limit: ARTICLES_PAGE })
    queryClient.setQueryData(articlesQuery({ q: words }).queryKey, { pages: [page], pageParams: [null] })
  }
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <Desk q={q} since={since} />
    </HydrationBoundary>
  )
}

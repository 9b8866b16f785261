import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { database } from '@/app/_server/database'
import { pagePerson } from '@/app/_server/person'
import { ARTICLES_PAGE, articlesQuery } from '@/client/articles'
import { newQueryClient } from '@/client/query-client'
import { Bin } from '@/components/desk/bin'
import { listArticles } from '@/db/articles'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.bin'))('title') }
}

export default async function BinPage() {
  const person = await pagePerson()
  const queryClient = newQueryClient()
  const page = listArticles(database(), person, { limit: ARTICLES_PAGE, inBin: true })
  queryClient.setQueryData(articlesQuery({ inBin: true }).queryKey, { pages: [page], pageParams: [null] })
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <Bin />
    </HydrationBoundary>
  )
}

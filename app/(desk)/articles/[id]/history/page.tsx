import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadArticle } from '@/app/_server/load-article'
import { database } from '@/app/_server/database'
import { SITTINGS_PAGE, sittingsQuery } from '@/client/history'
import { newQueryClient } from '@/client/query-client'
import { scaleQuery } from '@/client/scale'
import { History } from '@/components/history/history'
import { listScale } from '@/db/scales'
import { listSittings } from '@/db/sittings'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await loadArticle((await params).id)
  const t = await getTranslations('history')
  return { title: `${t('title')} · ${article.title}` }
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { person, article } = await loadArticle((await params).id)
  const { version, with: other } = await searchParams
  const db = database()
  const queryClient = newQueryClient()
  queryClient.setQueryData(scaleQuery.queryKey, { items: listScale(db), next: null })
  queryClient.setQueryData(sittingsQuery(article.id).queryKey, {
    pages: [listSittings(db, person, article.id, { limit: SITTINGS_PAGE })],
    pageParams: [null],
  })
  const { id, title, language } = article
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <History
        article={{ id, title, language, version: article.version }}
        person={person}
        asked={{ version: versionOf(version, article.version), with: versionOf(other, article.version) }}
      />
    </HydrationBoundary>
  )
}

/** A version that the address asks for; one that never was is as good as none. */
function versionOf(asked: string | string[] | undefined, newest: number): number | null {
  return typeof asked === 'string' && /^\d{1,9}$/.test(asked) && Number(asked) <= newest ? Number(asked) : null
}

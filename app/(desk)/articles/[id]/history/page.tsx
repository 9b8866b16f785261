import { dehydrate, HydrationBoundary, type InfiniteData } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadArticle } from '@/app/_server/load-article'
import { database } from '@/app/_server/database'
import { SITTINGS_PAGE, sittingsQuery } from '@/client/history'
import { newQueryClient } from '@/client/query-client'
import { scaleQuery } from '@/client/scale'
import { History } from '@/components/history/history'
import type { Database } from '@/db/database'
import { lastSeq } from '@/db/events'
import { listScale } from '@/db/scales'
import { listSittings } from '@/db/sittings'
import type { Person } from '@/domain/annotation/permissions'
import type { SittingPage } from '@/domain/contract/history'

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
  const wanted = versionOf(version, article.version)
  const compared = versionOf(other, article.version)
  const isUnknown = (version !== undefined && wanted === null) || (other !== undefined && compared === null)
  // Read before the timeline: an event in between is then heard twice, and never missed.
  const since = lastSeq(db)
  queryClient.setQueryData(sittingsQuery(article.id).queryKey, sittingsUntil(db, person, article.id, wanted ?? article.version))
  const { id, title, language } = article
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <History
        article={{ id, title, language, version: article.version }}
        person={person}
        since={since}
        asked={{ version: wanted, with: compared, isUnknown }}
      />
    </HydrationBoundary>
  )
}

/** The first pages of the timeline, as far as a version that the address asks for. */
function sittingsUntil(db: Database, person: Person, articleId: string, version: number): InfiniteData<SittingPage, string | null> {
  const pages: SittingPage[] = []
  const pageParams: (string | null)[] = []
  for (let cursor: string | null = null; ;) {
    const page: SittingPage = listSittings(db, person, articleId, {
      limit: SITTINGS_PAGE,
      before: cursor === null ? undefined : Number(cursor),
    })
    pages.push(page)
    pageParams.push(cursor)
    if (page.next === null || Number(page.next) < version) return { pages, pageParams }
    cursor = page.next
  }
}

/** A version that the address asks for; null when it asks for none, or for one that never was. */
function versionOf(asked: string | string[] | undefined, newest: number): number | null {
  return typeof asked === 'string' && /^\d{1,9}$/.test(asked) && Number(asked) <= newest ? Number(asked) : null
}

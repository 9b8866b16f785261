import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { database } from '@/app/_server/database'
import { loadArticle } from '@/app/_server/load-article'
import { annotationQuery } from '@/client/annotations'
import { articleQuery } from '@/client/articles'
import { newQueryClient } from '@/client/query-client'
import { scaleQuery } from '@/client/scale'
import { tagsQuery } from '@/client/tags'
import { LENS_COOKIE, SUGGESTIONS_COOKIE } from '@/components/ui/preferences'
import { Workbench } from '@/components/workbench/workbench'
import { listAnnotations, listLightAnnotations } from '@/db/list-annotations'
import { lastSeq } from '@/db/events'
import { listScale } from '@/db/scales'
import { listTags } from '@/db/tags'
import { packList } from '@/domain/annotation/packed-list'

interface Props {
  params: Promise<{ id: string }>
}

/** So many cards come whole with the page: about what stands beside the first screens of text. */
const FIRST_CARDS = 30

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await loadArticle((await params).id)
  return { title: article.title }
}

export default async function ArticlePage({ params }: Props) {
  const { person, article, readAt } = await loadArticle((await params).id)
  const db = database()
  const queryClient = newQueryClient()
  // Read before the annotations: an event in between is then heard twice, and never missed.
  const since = lastSeq(db)
  const light = listLightAnnotations(db, person, article.id)
  queryClient.setQueryData(articleQuery(article.id).queryKey, article)
  queryClient.setQueryData(tagsQuery.queryKey, { items: listTags(db, person), next: null })
  queryClient.setQueryData(scaleQuery.queryKey, { items: listScale(db), next: null })
  const first = listAnnotations(db, person, article.id, { ids: light.items.slice(0, FIRST_CARDS).map((item) => item.id) })
  for (const annotation of first.items) queryClient.setQueryData(annotationQuery(article.id, annotation.id).queryKey, annotation)
  const chosen = await cookies()
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <Workbench
        articleId={article.id}
        person={person}
        since={since}
        packed={packList(light)}
        readAt={readAt}
        showsSuggestions={chosen.get(SUGGESTIONS_COOKIE)?.value !== 'off'}
        isLensOn={chosen.get(LENS_COOKIE)?.value === 'on'}
      />
    </HydrationBoundary>
  )
}

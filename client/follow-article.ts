/** Keeps the cache of one article up to date with what others do. */
import type { QueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import type { Event } from '@/domain/contract/event'
import { annotationQuery, binnedAnnotationsQuery, cacheAnnotation, lightAnnotationsQuery } from './annotations'
import { listen } from './event-stream'
import type { Outbox } from './outbox'
import type { Received } from './step-sync'
import { tagsQuery } from './tags'

/** What the event of a change of the text tells. */
const Edited = z.object({
  from: z.number(),
  steps: z.array(z.unknown()),
  clientId: z.string(),
  touched: z.array(z.object({ id: z.string() })),
})

export interface FollowOptions {
  articleId: string
  /** The number of the newest event that the page already shows. */
  since: number
  queryClient: QueryClient
  outbox: Outbox
  /** Called with the steps of every change of the text, our own included. */
  onText(received: Received): void
  /** Does something once the text rests, and once only for each name: nobody reads a card anew at every letter. */
  whenAtRest(name: string, act: () => void): void
}

/** Follows until the function it gives is called. */
export function followArticle({ articleId, since, queryClient, outbox, onText, whenAtRest }: FollowOptions): () => void {
  const reload = async (id: string): Promise<void> => {
    // Our own answer is on its way and newer than this event.
    if (outbox.isWaiting(id)) return
    const query = annotationQuery(articleId, id)
    try {
      const annotation = await queryClient.fetchQuery({ ...query, staleTime: 0 })
      if (!outbox.isWaiting(id)) cacheAnnotation(queryClient, annotation)
    } catch {
      // It is in the bin by now: its own event says so.
    }
  }
  const take = (event: Event): void => {
    if (event.type.startsWith('tag.')) {
      void queryClient.invalidateQueries(tagsQuery)
      void queryClient.invalidateQueries({ queryKey: ['annotation'] })
      return
    }
    if (event.articleId !== articleId) return
    if (event.type === 'article.edited') {
      const { from, steps, clientId, touched } = Edited.parse(event.data)
      onText({ from, steps, clientIds: steps.map(() => clientId) })
      for (const { id } of touched) whenAtRest(id, () => void reload(id))
      whenAtRest('candidates', () => void queryClient.invalidateQueries({ queryKey: ['article', articleId, 'candidates'] }))
      return
    }
    if (event.type === 'article.updated') void queryClient.invalidateQueries({ queryKey: ['article', articleId], exact: true })
    const id = event.annotationId
    if (id === null) return
    const known = queryClient.getQueryData(annotationQuery(articleId, id).queryKey)
    const isKnown = event.type.startsWith('annotation.') && known !== undefined && event.version !== null && known.version >= event.version
    if (isKnown && known.deletedAt === null) return
    if (event.type === 'annotation.deleted') {
      queryClient.setQueryData(
        lightAnnotationsQuery(articleId).queryKey,
        (list) => list && { ...list, items: list.items.filter((item) => item.id !== id) },
      )
      queryClient.removeQueries({ queryKey: annotationQuery(articleId, id).queryKey })
      void queryClient.invalidateQueries(binnedAnnotationsQuery(articleId))
      return
    }
    void reload(id)
  }
  return listen({ since, onEvent: take })
}

/** Keeps the cache of one article up to date with what others do. */
import type { QueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import type { Event } from '@/domain/contract/event'
import { annotationQuery, binnedAnnotationsQuery, cacheAnnotation, lightAnnotationsQuery } from './annotations'
import type { Outbox } from './outbox'
import { Problem } from './request'
import type { Received } from './step-sync'
import { dismissalsQuery, nameCorrectionsQuery } from './suggestions'
import { tagsQuery } from './tags'

/** The places of all annotations, among what is asked for. */
const PLACES = 'places'

/** Nobody else asks again for what was heard of once. */
const isPassing = (_failures: number, error: Error): boolean => error instanceof Problem && error.isPassing

/** What the event of a change of the text tells. */
const Edited = z.object({
  from: z.number(),
  steps: z.array(z.unknown()),
  clientId: z.string(),
  touched: z.array(z.object({ id: z.string() })),
})

export interface FollowOptions {
  articleId: string
  queryClient: QueryClient
  outbox: Pick<Outbox, 'isWaiting'>
  /** Called with the steps of every change of the text, our own included. */
  onText(received: Received): void
  /** Does something once the text rests, and once only for each name: nobody reads a card anew at every letter. */
  whenAtRest(name: string, act: () => void): void
}

export interface Follower {
  /** Takes an event of the log. */
  take(event: Event): void
  /** Asks where everything stands: what was done here has been dropped, or does something else by now, and places that had followed it are wrong. */
  reloadPlaces(): void
}

/** What events mean for the cache and the text of a page. */
export function articleFollower({ articleId, queryClient, outbox, onText, whenAtRest }: FollowOptions): Follower {
  /** What is being asked for, and whether something was heard of it since. */
  const asked = new Map<string, { isOld: boolean }>()
  /** Asks until the answer is newer than all that was heard. */
  const ask = async <T>(name: string, isAsked: boolean, load: () => Promise<T>): Promise<T | undefined> => {
    const known = asked.get(name)
    if (known) {
      known.isOld = true
      return undefined
    }
    const asking = { isOld: true }
    asked.set(name, asking)
    // What somebody else has asked for by now may be answered as it was before the event, or given up: it is asked once more.
    let isShared = isAsked
    let answer: T | undefined
    try {
      while (asking.isOld) {
        asking.isOld = isShared
        answer = await load().catch((error: Error) => {
          if (isShared && isPassing(0, error)) return undefined
          throw error
        })
        isShared = false
      }
      return answer
    } catch {
      // It is in the bin by now: its own event says so.
      return undefined
    } finally {
      asked.delete(name)
    }
  }
  const reload = async (id: string): Promise<void> => {
    const places = asked.get(PLACES)
    if (places) places.isOld = true
    // Our own answer is on its way and newer than this event.
    if (outbox.isWaiting(id)) return
    const query = annotationQuery(articleId, id)
    const isAsked = queryClient.getQueryState(query.queryKey)?.fetchStatus === 'fetching'
    const annotation = await ask(id, isAsked, () => queryClient.fetchQuery({ ...query, staleTime: 0, retry: isPassing }))
    if (annotation && !outbox.isWaiting(id)) cacheAnnotation(queryClient, annotation)
  }
  const reloadPlaces = async (): Promise<void> => {
    const query = lightAnnotationsQuery(articleId)
    const isAsked = queryClient.getQueryState(query.queryKey)?.fetchStatus === 'fetching'
    await ask(PLACES, isAsked, () => queryClient.fetchQuery({ ...query, staleTime: 0, retry: isPassing }))
    await queryClient.invalidateQueries({ queryKey: ['annotation'] }, { cancelRefetch: false })
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
    if (event.type.startsWith('dismissal.')) void queryClient.invalidateQueries(dismissalsQuery(articleId))
    if (event.type === 'speaker.corrected') void queryClient.invalidateQueries(nameCorrectionsQuery(articleId))
    const id = event.annotationId
    if (id === null) return
    const known = queryClient.getQueryData(annotationQuery(articleId, id).queryKey)
    // A card that was opened just now may be newer than the list.
    const listed = queryClient.getQueryData(lightAnnotationsQuery(articleId).queryKey)?.items.find((item) => item.id === id)
    const isNew = !event.type.startsWith('annotation.') || event.version === null
    const isKnown = !isNew && [known, listed].every((one) => one !== undefined && one.version >= (event.version ?? 0))
    if (isKnown && known?.deletedAt === null) return
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
  return { take, reloadPlaces: () => void reloadPlaces() }
}

/** What people say about the suggestions of an article, in the cache and on its way to the server. The page reads the text itself. */
import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { AnnotationList, type Annotation } from '@/domain/contract/annotation'
import type { Somebody } from '@/domain/contract/common'
import {
  DismissalList,
  NameCorrected,
  NameCorrectionList,
  type Acceptance,
  type Dismissal,
  type NameCorrection,
  type NewDismissals,
} from '@/domain/contract/suggestion'
import { extentOf, wordsOf } from '@/domain/reading/dismissed'
import { cacheAnnotation } from './annotations'
import { placed } from './placing'
import { Problem, request, requestNothing } from './request'

/** What was dismissed in an article, oldest first. Where it stands in the text that is shown, `placesOf` says. */
export const dismissalsQuery = (articleId: string) =>
  queryOptions({
    queryKey: ['article', articleId, 'dismissals'],
    queryFn: ({ signal }) => request(`/api/articles/${articleId}/dismissals`, DismissalList, { signal }),
  })

/** The names that were put right in an article. */
export const nameCorrectionsQuery = (articleId: string) =>
  queryOptions({
    queryKey: ['article', articleId, 'name-corrections'],
    queryFn: ({ signal }) => request(`/api/articles/${articleId}/people/corrections`, NameCorrectionList, { signal }),
  })

/** Makes annotations of several suggestions at once. Their ids are the caller’s, so that trying again is harmless. */
export function useAcceptSuggestions(articleId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (acceptance: WithIds<Acceptance>) =>
      request(`/api/articles/${articleId}/suggestions/accept`, AnnotationList, { method: 'POST', body: acceptance }),
    onSuccess: ({ version, items }) => cachePlaced(queryClient, articleId, version, items),
  })
}

/** What is dismissed, in a text. */
export interface Dismissing {
  /** Offsets count in `text`, which is this version of it. */
  wanted: WithIds<NewDismissals>
  text: string
  by: Somebody
  now: Date
}

/** Dismisses suggestions and passages: at once here, and again offered when it is refused. */
export function useDismiss(articleId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ wanted }: Dismissing) =>
      request(`/api/articles/${articleId}/suggestions/dismiss`, DismissalList, { method: 'POST', body: wanted }),
    onMutate: (dismissing) => changeDismissals(queryClient, articleId, (items) => [...items, ...expectedDismissals(articleId, dismissing)]),
    onError: (_error, { wanted }) => {
      const ids = new Set(wanted.items.map(({ id }) => id))
      return changeDismissals(queryClient, articleId, (items) => items.filter(({ id }) => !ids.has(id)))
    },
    onSettled: () => queryClient.invalidateQueries(dismissalsQuery(articleId)),
  })
}

/** Takes a dismissal back. One that somebody else took back is gone, and that is what was wanted. */
export function useTakeDismissalBack(articleId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (id: string) => {
      try {
        await requestNothing(`/api/dismissals/${id}`, { method: 'DELETE' })
      } catch (error) {
        if (!(error instanceof Problem) || error.kind !== 'missing') throw error
      }
    },
    onMutate: (id) => changeDismissals(queryClient, articleId, (items) => items.filter((item) => item.id !== id)),
    onSettled: () => queryClient.invalidateQueries(dismissalsQuery(articleId)),
  })
}

/** Gives somebody who speaks in an article the right name; the opposite takes it back. */
export function useCorrectName(articleId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (correction: NameCorrection) =>
      request(`/api/articles/${articleId}/people/correct`, NameCorrected, { method: 'POST', body: correction }),
    onSuccess: ({ version, items }) => cachePlaced(queryClient, articleId, version, items),
    onSettled: () => queryClient.invalidateQueries(nameCorrectionsQuery(articleId)),
  })
}

type WithIds<T extends { items: object[] }> = Omit<T, 'items'> & { items: (T['items'][number] & { id: string })[] }

/** The dismissals that a request to dismiss will answer with. */
export function expectedDismissals(articleId: string, { wanted, text, by, now }: Dismissing): Dismissal[] {
  return wanted.items.map(({ id, kind, ranges }) => ({
    ...{ id, articleId, kind, by, at: now.toISOString() },
    ...wordsOf(text, ranges),
    ...extentOf(ranges),
  }))
}

/** A list that is on its way would put back what was there before. */
async function changeDismissals(queryClient: QueryClient, articleId: string, change: (items: Dismissal[]) => Dismissal[]): Promise<void> {
  const { queryKey } = dismissalsQuery(articleId)
  await queryClient.cancelQueries({ queryKey })
  queryClient.setQueryData(queryKey, (list) => list && { ...list, items: change(list.items) })
}

/** Puts annotations that the server answered into the cache, where they stand in the text that is shown. */
async function cachePlaced(queryClient: QueryClient, articleId: string, version: number, items: Annotation[]): Promise<void> {
  for (const annotation of await placed(articleId, version, items)) cacheAnnotation(queryClient, annotation)
}

/** An article, and an annotation, through time. */
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { TextTaken } from '@/domain/contract/content'
import { Difference } from '@/domain/contract/difference'
import { AnnotationHistory, ArticleThen, SittingPage } from '@/domain/contract/history'
import { request } from './request'

/** How many sittings a page of the timeline has. */
export const SITTINGS_PAGE = 40

/** Who edited the text when, newest first. */
export const sittingsQuery = (articleId: string) =>
  infiniteQueryOptions({
    queryKey: ['article', articleId, 'history', 'sittings'],
    queryFn: ({ signal, pageParam }) => {
      const search = new URLSearchParams({ limit: String(SITTINGS_PAGE) })
      if (pageParam !== null) search.set('cursor', pageParam)
      return request(`/api/articles/${articleId}/history?${search}`, SittingPage, { signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

/** The article and its annotations as they were. Of the version of now, what is done next changes them. */
export const versionQuery = (articleId: string, version: number) =>
  queryOptions({
    queryKey: ['article', articleId, 'history', 'version', version],
    queryFn: ({ signal }) => request(`/api/articles/${articleId}/history?version=${version}`, ArticleThen, { signal }),
    staleTime: 0,
  })

/** What differs between two versions. That never changes. */
export const differenceQuery = (articleId: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['article', articleId, 'history', 'difference', from, to],
    queryFn: ({ signal }) => request(`/api/articles/${articleId}/difference?from=${from}&to=${to}`, Difference, { signal }),
  })

/** What bringing a version back would do to the text of now. */
export const restorePreviewQuery = (articleId: string, to: number) =>
  queryOptions({
    queryKey: ['article', articleId, 'history', 'restore', to],
    queryFn: ({ signal }) =>
      request(`/api/articles/${articleId}/restore-version?preview=1`, TextTaken, { method: 'POST', body: { to }, signal }),
    staleTime: 0,
    gcTime: 0,
  })

/** Brings a version back; refused (behind) when the text is no longer the one that was looked at. */
export function useRestoreVersion(articleId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (wanted: { to: number; version: number }) =>
      request(`/api/articles/${articleId}/restore-version`, TextTaken, { method: 'POST', body: wanted }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['article', articleId, 'history', 'sittings'] }),
  })
}

/** What happened to one annotation, newest first. */
export const annotationHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['annotation-history', id],
    queryFn: ({ signal }) => request(`/api/annotations/${id}/history`, AnnotationHistory, { signal }),
    staleTime: 0,
    gcTime: 0,
  })

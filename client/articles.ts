/** Articles in the cache. */
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query'
import { Article, ArticlePage, Imported, type ArticleChange, type ArticleSummary } from '@/domain/contract/article'
import { request, requestNothing } from './request'

/** One article with its text. */
export const articleQuery = (id: string) =>
  queryOptions({ queryKey: ['article', id], queryFn: ({ signal }) => request(`/api/articles/${id}`, Article, { signal }) })

/** Changes an article's metadata; refused (stale) when somebody else was first. */
export function useUpdateArticle(id: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ change, version }: { change: ArticleChange; version: number }) =>
      request(`/api/articles/${id}`, Article, { method: 'PATCH', body: change, version }),
    onSuccess: (article) => queryClient.setQueryData(articleQuery(id).queryKey, article),
  })
}

/** How many articles a page of the list has. */
export const ARTICLES_PAGE = 50

/** The articles of the desk, or of its bin, newest first; `q` are words of title, byline or source. */
export const articlesQuery = ({ q = '', inBin = false }: { q?: string; inBin?: boolean } = {}) =>
  infiniteQueryOptions({
    queryKey: ['articles', { q, inBin }],
    queryFn: ({ signal, pageParam }) => {
      const search = new URLSearchParams({ limit: String(ARTICLES_PAGE) })
      if (q) search.set('q', q)
      if (inBin) search.set('deleted', '1')
      if (pageParam) search.set('cursor', pageParam)
      return request(`/api/articles?${search}`, ArticlePage, { signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

/** Puts an article in the bin. The lists keep showing it until they are loaded anew, so that undoing it stays in reach. */
export function useDeleteArticle() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, metaVersion }: Pick<ArticleSummary, 'id' | 'metaVersion'>) =>
      requestNothing(`/api/articles/${id}`, { method: 'DELETE', version: metaVersion }),
    onSettled: () => markListsOld(queryClient),
  })
}

/** Takes an article back from the bin, as it was. */
export function useRestoreArticle() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => request(`/api/articles/${id}/restore`, Article, { method: 'POST' }),
    onSuccess: ({ doc: _doc, text: _text, ...summary }) => cacheSummary(queryClient, summary),
    onSettled: () => markListsOld(queryClient),
  })
}

/** Adds the sample article in a language, with a mark of every kind. */
export function useAddSample() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, language }: { id: string; language: 'nl' | 'en' }) =>
      request('/api/sample', Imported, { method: 'POST', body: { id, language } }),
    onSettled: () => markListsOld(queryClient),
  })
}

/** Puts an article as it is now in the place of an older one, in every list that shows it. */
export function cacheSummary(queryClient: QueryClient, summary: ArticleSummary): void {
  queryClient.setQueriesData<InfiniteData<ArticlePage, string | null>>(
    { queryKey: ['articles'] },
    (list) =>
      list && {
        ...list,
        pages: list.pages.map((page) => ({ ...page, items: page.items.map((item) => (item.id === summary.id ? summary : item)) })),
      },
  )
}

/** Lists are loaded anew when a page next shows them; one that is shown now stays as it is, under the person's eyes. */
function markListsOld(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['articles'], refetchType: 'none' })
}

/** What people have said of suggestions, in the cache. The suggestions themselves are found on the page. */
import { queryOptions } from '@tanstack/react-query'
import { DismissalList, NameCorrectionList } from '@/domain/contract/suggestion'
import { request } from './request'

/** What was dismissed in an article, and the passages with nothing to check. */
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

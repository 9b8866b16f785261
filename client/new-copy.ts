/** A new copy of an article’s text, from the CMS or a file: what it would change, and taking it in. */
import { queryOptions, useMutation } from '@tanstack/react-query'
import { ContentTaken } from '@/domain/contract/content'
import type { Brought } from './new-article'
import { request } from './request'

/** What a copy would change in the text of now. */
export const copyPreviewQuery = (articleId: string, { key, content, format }: Brought) =>
  queryOptions({
    queryKey: ['new-copy', articleId, key, format],
    queryFn: ({ signal }) =>
      request(`/api/articles/${articleId}/content?preview=1`, ContentTaken, { method: 'PUT', body: { content, format }, signal }),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  })

/** Takes a copy in; refused (behind) when the text is no longer the one that it was compared with. */
export function useTakeCopy(articleId: string) {
  return useMutation({
    mutationFn: ({ content, format, version }: Pick<Brought, 'content' | 'format'> & { version: number }) =>
      request(`/api/articles/${articleId}/content`, ContentTaken, { method: 'PUT', body: { content, format, version } }),
  })
}

/** The desk's tags in the cache. */
import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { Tag, TagList, type NewTag, type TagChange } from '@/domain/contract/tag'
import { Problem, request, requestNothing } from './request'

export const tagsQuery = queryOptions({ queryKey: ['tags'], queryFn: ({ signal }) => request('/api/tags', TagList, { signal }) })

/** Makes a tag; its id is the caller's, so that trying again is harmless. */
export function useCreateTag() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (tag: NewTag & { id: string }) => request('/api/tags', Tag, { method: 'POST', body: tag }),
    onSettled: () => queryClient.invalidateQueries(tagsQuery),
  })
}

/** Renames or recolours a tag; annotations that carry it show it so from then on. */
export function useUpdateTag() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ tag, change }: { tag: Tag; change: TagChange }) =>
      request(`/api/tags/${tag.id}`, Tag, { method: 'PATCH', body: change, version: tag.version }),
    onSuccess: (tag) => cacheTag(queryClient, tag),
    onError: (error) => cacheCurrent(queryClient, error),
    onSettled: () => markUsesOld(queryClient),
  })
}

/** Merges a tag into another, which all of its annotations carry from then on. */
export function useMergeTag() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ tag, into }: { tag: Tag; into: string }) =>
      request(`/api/tags/${tag.id}/merge`, Tag, { method: 'POST', body: { into } }),
    onSettled: () => Promise.all([queryClient.invalidateQueries(tagsQuery), markUsesOld(queryClient)]),
  })
}

/** Deletes a tag and takes it off every annotation. */
export function useDeleteTag() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (tag: Tag) => requestNothing(`/api/tags/${tag.id}`, { method: 'DELETE', version: tag.version }),
    onError: (error) => cacheCurrent(queryClient, error),
    onSettled: () => Promise.all([queryClient.invalidateQueries(tagsQuery), markUsesOld(queryClient)]),
  })
}

/** The tag as it is now, when somebody else changed it first; null for any other error. */
export function currentTag(error: unknown): Tag | null {
  if (!(error instanceof Problem) || error.kind !== 'stale') return null
  return Tag.safeParse(error.body['current']).data ?? null
}

/** The tag that has the name already, when a name was refused for that; null for any other error. */
export function tagInTheWay(error: unknown): Tag | null {
  return error instanceof Problem ? (Tag.safeParse(error.body['existing']).data ?? null) : null
}

function cacheCurrent(queryClient: QueryClient, error: unknown): void {
  const tag = currentTag(error)
  if (tag) cacheTag(queryClient, tag)
}

function cacheTag(queryClient: QueryClient, tag: Tag): void {
  queryClient.setQueryData(
    tagsQuery.queryKey,
    (list) => list && { ...list, items: list.items.map((each) => (each.id === tag.id ? tag : each)) },
  )
}

/** Annotations carry the names and colours of their tags: those in the cache are asked for anew. */
function markUsesOld(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['annotation'] })
}

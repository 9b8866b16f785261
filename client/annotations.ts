/** Annotations of an article in the cache: the light form of all, and whole ones as cards come into view. */
import { queryOptions, type QueryClient } from '@tanstack/react-query'
import {
  AnnotationList,
  CandidateList,
  LightAnnotationList,
  type Annotation,
  type AnnotationChange,
  type LightAnnotation,
  type LightRange,
  type Range,
} from '@/domain/contract/annotation'
import { unpackList, type PackedList } from '@/domain/annotation/packed-list'
import { describeRange } from '@/domain/anchoring/locate'
import { isSameWording, worstState } from '@/domain/annotation/settling'
import type { TextMap } from '@/domain/article/positions'
import { batched } from './batched'
import { placed } from './placing'
import { Problem, request } from './request'

/** The light form of all annotations of an article, in document order. */
export const lightAnnotationsQuery = (articleId: string) =>
  queryOptions({
    queryKey: ['article', articleId, 'annotations'],
    queryFn: async ({ signal }) => {
      const list = await request(`/api/articles/${articleId}/annotations?fields=ranges`, LightAnnotationList, { signal })
      return { ...list, items: await placed(articleId, list.version, list.items) }
    },
  })

/** Puts the list a page brought into the cache, unless a newer one is there. `readAt` is when the server read it, in milliseconds since 1970 (UTC). */
export function givePackedList(queryClient: QueryClient, articleId: string, list: PackedList, readAt: number): void {
  const { queryKey } = lightAnnotationsQuery(articleId)
  if ((queryClient.getQueryState(queryKey)?.dataUpdatedAt ?? 0) < readAt)
    queryClient.setQueryData(queryKey, unpackList(list), { updatedAt: readAt })
}

/** One whole annotation. Those asked for in the same moment travel in one request. */
export const annotationQuery = (articleId: string, id: string) =>
  queryOptions({ queryKey: ['annotation', id], queryFn: () => loadAnnotation(articleId, id) })

/** Who took the words of a detached annotation away, and where it might belong now. */
export const candidatesQuery = (articleId: string, id: string) =>
  queryOptions({
    queryKey: ['article', articleId, 'candidates', id],
    queryFn: ({ signal }) => request(`/api/annotations/${id}/candidates`, CandidateList, { signal }),
    staleTime: 0,
  })

/** The annotations of an article that were deleted, newest first. */
export const binnedAnnotationsQuery = (articleId: string) =>
  queryOptions({
    queryKey: ['article', articleId, 'bin'],
    queryFn: ({ signal }) => request(`/api/articles/${articleId}/annotations?deleted=1`, AnnotationList, { signal }),
    staleTime: 0,
  })

/** Which annotations have these words or this tag: the light form of those that do. */
export const matchingAnnotationsQuery = (articleId: string, filter: { words: string; tag: string | null }) =>
  queryOptions({
    queryKey: ['article', articleId, 'annotations', 'matching', filter],
    queryFn: async ({ signal }) => {
      const search = new URLSearchParams({ fields: 'ranges' })
      if (filter.words) search.set('q', filter.words)
      if (filter.tag) search.set('tag', filter.tag)
      const { items } = await request(`/api/articles/${articleId}/annotations?${search}`, LightAnnotationList, { signal })
      return items.map((item) => item.id)
    },
    enabled: filter.words !== '' || filter.tag !== null,
  })

/** What somebody tried to change while somebody else did: both are shown and a person chooses. */
export interface Conflict {
  mine: AnnotationChange
  current: Annotation
}

/** The conflicts nobody has chosen about yet, by the id of their annotation. They are put there by the writer; no server is asked. */
export const conflictsQuery = queryOptions({
  queryKey: ['conflicts'],
  queryFn: (): Readonly<Record<string, Conflict>> => ({}),
  staleTime: 'static',
  gcTime: Infinity,
})

/** Remembers a conflict until somebody has chosen; null forgets it. */
export function setConflict(queryClient: QueryClient, id: string, conflict: Conflict | null): void {
  queryClient.setQueryData(conflictsQuery.queryKey, (known = {}) => {
    const { [id]: _before, ...others } = known
    return conflict ? { ...others, [id]: conflict } : others
  })
}

/** The conflict on an annotation, if there is one. */
export function conflictOn(queryClient: QueryClient, id: string): Conflict | null {
  return queryClient.getQueryData(conflictsQuery.queryKey)?.[id] ?? null
}

/** The light form of a whole annotation. */
export function lightOf({ id, kind, status, verdict, state, version, ranges }: Annotation): LightAnnotation {
  return {
    id,
    kind,
    status,
    verdict,
    state,
    version,
    ranges: ranges.map(({ from, to, start, end, state }) => ({ from, to, start, end, state })),
  }
}

/** Puts an annotation into the cache, whole and light; one in the bin is taken out of the list. */
export function cacheAnnotation(queryClient: QueryClient, annotation: Annotation): void {
  queryClient.setQueryData(annotationQuery(annotation.articleId, annotation.id).queryKey, annotation)
  queryClient.setQueryData(lightAnnotationsQuery(annotation.articleId).queryKey, (list) => {
    if (!list) return list
    const others = list.items.filter((item) => item.id !== annotation.id)
    if (annotation.deletedAt !== null) return { ...list, items: others }
    return { ...list, items: inserted(others, lightOf(annotation)) }
  })
}

/**
 * Writes where annotations stand after the text has changed, light and whole, and gives the light ones. A whole one
 * says which words it has now, and whether they are still those it was given on; the server's own word follows.
 */
export function moveAnnotations(
  queryClient: QueryClient,
  articleId: string,
  moved: readonly LightAnnotation[],
  map: TextMap,
): readonly LightAnnotation[] {
  const { queryKey } = lightAnnotationsQuery(articleId)
  const before = new Set(queryClient.getQueryData(queryKey)?.items)
  const lights = new Map(moved.filter((item) => !before.has(item)).map((item) => [item.id, item]))
  for (const [key, whole] of queryClient.getQueriesData<Annotation>({ queryKey: ['annotation'] })) {
    const light = whole?.articleId === articleId ? lights.get(whole.id) : undefined
    if (!whole || light?.ranges.length !== whole.ranges.length) continue
    const ranges = whole.ranges.map((range, i) => rangeIn(map, range, light.ranges[i] as LightRange))
    const state = worstState(ranges.map((range) => range.state))
    queryClient.setQueryData(key, { ...whole, ranges, state })
    lights.set(whole.id, lightOf({ ...whole, ranges, state }))
  }
  const items = moved.map((item) => lights.get(item.id) ?? item)
  queryClient.setQueryData(queryKey, (list) => list && { ...list, items })
  return items
}

function rangeIn(map: TextMap, before: Range, { from, to, start, end }: LightRange): Range {
  if (from === null || to === null || start === null || end === null)
    return { ...before, from: null, to: null, start: null, end: null, state: 'detached' }
  const quote = describeRange(map.text, start, end)
  return { ...before, from, to, start, end, ...quote, state: isSameWording(quote.exact, before.was) ? 'anchored' : 'changed' }
}

/** Where an annotation stands in the order of the list: its first place; what is detached comes last. */
export function placeOf(item: LightAnnotation): number {
  return item.ranges.reduce((least, range) => Math.min(least, range.start ?? Infinity), Infinity)
}

function inserted(items: LightAnnotation[], item: LightAnnotation): LightAnnotation[] {
  const place = placeOf(item)
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(items[middle] as LightAnnotation) <= place) low = middle + 1
    else high = middle
  }
  return items.toSpliced(low, 0, item)
}

/** 50 ids fit an address on every server and proxy. */
const loadBatch = batched<{ articleId: string; id: string }, Annotation>({
  most: 50,
  groupOf: ({ articleId }) => articleId,
  load: async (wanted) => {
    const [first] = wanted
    const ids = wanted.map(({ id }) => id).join(',')
    const articleId = first?.articleId ?? ''
    const list = await request(`/api/articles/${articleId}/annotations?ids=${ids}`, AnnotationList)
    return new Map((await placed(articleId, list.version, list.items)).map((item) => [item.id, item]))
  },
  keyOf: ({ id }) => id,
})

async function loadAnnotation(articleId: string, id: string): Promise<Annotation> {
  const annotation = await loadBatch({ articleId, id })
  if (!annotation) throw new Problem('missing', 404, 'There is no such annotation; it may have been deleted.')
  return annotation
}

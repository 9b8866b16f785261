import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useDeferredValue, useEffect, useMemo, useSyncExternalStore } from 'react'
import { annotationQuery } from '@/client/annotations'
import { hasGoneOn, mayHaveGoneOn } from '@/domain/anchoring/word-goes-on'
import { isSettled } from '@/domain/annotation/settled'
import type { Annotation, LightAnnotation } from '@/domain/contract/annotation'
import { useStore } from './store'
import { useAnnotations, useScale } from './use-shown'
import { useWorkbench } from './workbench-context'

/** Keeps it known of which settled annotations a word goes on, whenever the text rests. The few that may are asked for whole, since only those know how they were made. */
export function useGoneOn(): void {
  const { article, text, store } = useWorkbench()
  const items = useAnnotations()
  const scale = useScale()
  const map = useSyncExternalStore(text.subscribe, text.getResting, text.getResting)
  const now = useDeferredValue(useMemo(() => ({ items, map }), [items, map]))
  const wanted = useMemo(
    () => now.items.filter((item) => isSettled(item, scale) && mayHaveGoneOn(now.map.text, item)).map(({ id }) => id),
    [now, scale],
  )
  const combine = useCallback(
    (results: UseQueryResult<Annotation | null>[]) =>
      results.flatMap(({ data }) => (data && hasGoneOn(now.map.text, data) ? [data.id] : [])),
    [now],
  )
  const ids = useQueries({ queries: wanted.map((id) => annotationQuery(article.id, id)), combine })
  useEffect(() => store.set({ goneOn: new Set(ids) }), [store, ids])
}

/** All annotations as a reader takes them: one that was settled and whose word goes on has changed. */
export function useAsRead(): readonly LightAnnotation[] {
  const { store } = useWorkbench()
  const items = useAnnotations()
  const goneOn = useStore(store, (state) => state.goneOn)
  return useMemo(
    () => (goneOn.size === 0 ? items : items.map((item) => (goneOn.has(item.id) ? { ...item, state: 'changed' } : item))),
    [items, goneOn],
  )
}

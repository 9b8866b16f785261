import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { lightAnnotationsQuery, matchingAnnotationsQuery } from '@/client/annotations'
import { scaleQuery } from '@/client/scale'
import { standingOf } from '@/domain/annotation/settled'
import type { LightAnnotation } from '@/domain/contract/annotation'
import type { Verdict } from '@/domain/contract/scale'
import { showAnnotations, showOnly } from '@/editor/annotations/commands'
import { useStore, type Filter } from './store'
import { useWorkbench } from './workbench-context'

const NONE: LightAnnotation[] = []
const NO_SCALE: Verdict[] = []

/** All annotations of the article in their light form. */
export function useAnnotations(): LightAnnotation[] {
  const { article } = useWorkbench()
  return useQuery(lightAnnotationsQuery(article.id)).data?.items ?? NONE
}

export function useScale(): Verdict[] {
  return useQuery(scaleQuery).data?.items ?? NO_SCALE
}

/** The annotations that the filter lets through, drawn in the text and given to the margin. */
export function useShownAnnotations(): LightAnnotation[] {
  const { article, editor, store, actions } = useWorkbench()
  const items = useAnnotations()
  const scale = useScale()
  const filter = useStore(store, (state) => state.filter)
  const goneOn = useStore(store, (state) => state.goneOn)
  const words = useSettled(filter.words.trim())
  const matching = useQuery({ ...matchingAnnotationsQuery(article.id, { words, tag: filter.tag }), placeholderData: keepPreviousData }).data
  const shown = useMemo(() => {
    const byText = (words !== '' || filter.tag !== null) && matching ? new Set(matching) : null
    if (!byText && filter.kinds.length === 0 && filter.status === null) return items
    return items.filter(
      (item) => passes(goneOn.has(item.id) ? { ...item, state: 'changed' } : item, filter, scale) && (!byText || byText.has(item.id)),
    )
  }, [items, filter, words, matching, scale, goneOn])

  useEffect(() => {
    const ids = shown === items ? null : new Set(shown.map((item) => item.id))
    actions.setShown(ids)
    if (editor) showOnly(editor, ids)
  }, [editor, actions, shown, items])
  useEffect(() => {
    if (editor) showAnnotations(editor, items)
  }, [editor, items])
  // A card whose annotation is gone (undone, deleted by somebody else) closes, with its handles in the text.
  useEffect(() => {
    const { activeId } = store.get()
    if (activeId !== null && !items.some((item) => item.id === activeId)) store.set({ activeId: null, focusRequest: null })
  }, [store, items])
  return shown
}

/** Milliseconds without a key before the server is asked. */
const PAUSE = 180

/** A text as it is once nobody is typing it. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text === '' ? 0 : PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

function passes(item: LightAnnotation, filter: Filter, scale: readonly Verdict[]): boolean {
  if (filter.kinds.length > 0 && !filter.kinds.includes(item.kind)) return false
  switch (filter.status) {
    case null:
      return true
    case 'changed':
      return item.state !== 'anchored'
    case 'done':
      return item.kind !== 'note' && standingOf(item, scale) === 'settled'
    default:
      return item.kind !== 'note' && standingOf(item, scale) === 'open' && (item.status === 'checking') === (filter.status === 'checking')
  }
}

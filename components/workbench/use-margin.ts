import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { LightAnnotation } from '@/domain/contract/annotation'
import { placesOf, type WordPlace } from '@/editor/annotations/places'
import { layoutCards } from './margin-layout'
import { useStore } from './store'
import { useWorkbench } from './workbench-context'

/** What a card that was never measured counts for: one line. */
const LINE = 40
/** Most cards at a time: more do not fit beside the words they belong to. */
const MOST = 32
/** Where the first card may stand, below the filter. */
const TOP = 12

export interface PlacedCard {
  item: LightAnnotation
  top: number
}

export interface Margin {
  cards: PlacedCard[]
  /** How many more there are near the viewport than are shown. */
  more: number
  /** Gives a card's element to be measured. */
  measure: (id: string, element: HTMLElement | null) => void
}

/** Places the cards of what stands near the viewport: read once a frame after a scroll, never on each event. */
export function useMargin(shown: readonly LightAnnotation[], column: RefObject<HTMLElement | null>): Margin {
  const { editor, store } = useWorkbench()
  const activeId = useStore(store, (state) => state.activeId)
  const [near, setNear] = useState<{ places: WordPlace[]; more: number }>({ places: [], more: 0 })
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map())
  const observer = useRef<ResizeObserver | null>(null)
  const elements = useRef(new Map<string, HTMLElement>())

  useEffect(() => {
    if (!editor) return
    let frame = 0
    let last = Number.NaN
    const read = (): void => {
      const origin = column.current?.getBoundingClientRect().top
      if (origin === undefined || editor.isDestroyed) return
      last = window.scrollY
      setNear(placesOf(editor, shown, { origin, most: MOST, alwaysId: activeId }))
    }
    const later = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(read)
    }
    const handleScroll = (): void => {
      // Cards scroll with the text: they are placed anew only when others come near.
      if (Math.abs(window.scrollY - last) > window.innerHeight * 0.3) later()
    }
    later()
    const size = new ResizeObserver(later)
    size.observe(editor.view.dom)
    window.addEventListener('scroll', handleScroll, { passive: true })
    void document.fonts.ready.then(later)
    return () => {
      cancelAnimationFrame(frame)
      size.disconnect()
      window.removeEventListener('scroll', handleScroll)
    }
  }, [editor, shown, column, activeId])

  useLayoutEffect(() => {
    const observed = elements.current
    observer.current = new ResizeObserver((entries) => {
      setHeights((before) => {
        const next = new Map(before)
        for (const { target } of entries) {
          const id = (target as HTMLElement).dataset['id']
          if (id !== undefined) next.set(id, (target as HTMLElement).offsetHeight)
        }
        return next
      })
    })
    for (const element of observed.values()) observer.current.observe(element)
    return () => observer.current?.disconnect()
  }, [])
  const measure = useCallback((id: string, element: HTMLElement | null) => {
    const before = elements.current.get(id)
    if (before && before !== element) observer.current?.unobserve(before)
    if (!element) {
      elements.current.delete(id)
      return
    }
    elements.current.set(id, element)
    observer.current?.observe(element)
  }, [])

  const tops = layoutCards(
    near.places.map(({ item, top }) => ({ id: item.id, want: top - 8, height: heights.get(item.id) ?? LINE })),
    { pinnedId: activeId, top: TOP },
  )
  return { cards: near.places.map(({ item }) => ({ item, top: tops.get(item.id) ?? 0 })), more: near.more, measure }
}

import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { LightAnnotation } from '@/domain/contract/annotation'
import type { Listed } from '@/domain/reading/offers/in-order'
import { showCards } from '@/editor/annotations/commands'
import { annotationsNear } from '@/editor/annotations/places'
import { roomFor, type Near, type Room } from '@/editor/nearest'
import { underlinesNear } from '@/editor/underlines'
import { gapsOf, heightFor, layoutCards, type CardPlace } from './margin-layout'
import { useStore } from './store'
import { useWorkbench } from './workbench-context'

/** What a card that was never measured counts for: one line. */
const LINE = 40
/** A suggestion that was never measured. */
const STRIP = 28
/** Cards above and below the window, beside those that fit in it. */
const SPARE = 6
/** Where the first card may stand, below the filter. */
const TOP = 12
/** After scrolling so far (in screens) other cards come near; where there are more than fit, already after less. */
const FAR = 0.3
const CROWDED_FAR = 0.1
/** Milliseconds without a scroll after which a scroll has come to rest, and after which a longer one is followed all the same. */
const REST = 90
const PATIENCE = 400

/** Pixels kept free below an opened card, and above its words for the bars. */
const MARGIN = 16
const ABOVE = 130
/** Milliseconds until an opened card has its height. */
const OPENED = 80

/** A card or a suggestion. */
type Piece = { id: string } & ({ item: LightAnnotation; suggestion?: never } | { item?: never; suggestion: Listed })
/** How much is left free before it. */
export type Placed = Piece & { gap: number }

export interface MarginPlaces {
  /** From top to bottom. */
  placed: Placed[]
  /** Where the cards reach further down than the text: how high the margin has to be. */
  height: number | null
  /** How many begin on the screen and have no card beside them. */
  unseen: number
  /** Gives a card's element (named by `data-id`) to be measured. */
  measure: (element: HTMLElement | null) => (() => void) | undefined
}

interface Column {
  column: RefObject<HTMLElement | null>
  /** What stands above it: it moves when that changes. */
  above: string
}

/** Annotations, and suggestions by their key: they share the room there is. */
interface Beside extends Room<Near & { item?: LightAnnotation }> {
  /** How many annotations near the viewport have no card. */
  without: number
  /** Where the text ends. */
  textEnd: number
}

/** Places the cards and suggestions of what stands near the viewport: read once a frame after a scroll, never on each event. */
export function useMargin(shown: readonly LightAnnotation[], suggestions: readonly Listed[], { column, above }: Column): MarginPlaces {
  const { editor, store } = useWorkbench()
  const activeId = useStore(store, (state) => state.activeId)
  const suggestionKey = useStore(store, (state) => state.suggestionKey)
  const revealId = useStore(store, (state) => state.revealId)
  const [near, setNear] = useState<Beside>({ places: [], more: 0, unseen: 0, without: 0, textEnd: Infinity })
  const openId = activeId ?? suggestionKey
  const { heights, measure } = useHeights()

  const read = useEffectEvent((): void => {
    const origin = column.current?.getBoundingClientRect().top
    if (!editor || origin === undefined || editor.isDestroyed) return
    const most = Math.ceil(window.innerHeight / LINE) + SPARE
    const textEnd = editor.view.dom.getBoundingClientRect().bottom - origin
    const annotations = annotationsNear(editor, activeId)
    // As many of both as have room together: one by one they would push each other away from their words.
    const room = roomFor<Near & { item?: LightAnnotation }>(editor, [...annotations, ...underlinesNear(editor, suggestionKey)], {
      origin,
      most,
      alwaysId: openId,
    })
    const cards = room.places.filter(({ item }) => item).length
    setNear({ ...room, without: annotations.length - cards, textEnd })
  })
  const isCrowded = useEffectEvent(() => near.more > 0)
  useEffect(() => {
    if (!editor) return
    let frame = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    let last = window.scrollY
    let since = 0
    const readNow = (): void => {
      last = window.scrollY
      since = 0
      read()
    }
    const later = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(readNow)
    }
    const handleScroll = (): void => {
      // Cards scroll with the text: they are placed anew only when others come near.
      const moved = Math.abs(window.scrollY - last) / window.innerHeight
      if (moved <= (isCrowded() ? CROWDED_FAR : FAR)) return
      if (!isCrowded()) return later()
      // Where there are more than fit, each screen has others: those that only fly by are not made.
      since ||= performance.now()
      clearTimeout(timer)
      timer = setTimeout(later, Math.max(0, Math.min(REST, since + PATIENCE - performance.now())))
    }
    later()
    const size = new ResizeObserver(later)
    // The sheet around the text as well: what comes above the text moves it.
    size.observe(editor.view.dom.offsetParent ?? editor.view.dom)
    window.addEventListener('scroll', handleScroll, { passive: true })
    void document.fonts.ready.then(later)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      size.disconnect()
      window.removeEventListener('scroll', handleScroll)
    }
  }, [editor, shown, suggestions, above])

  // Most of what opens is there already; the rest comes with its surroundings.
  const isThere = openId === null || near.places.some(({ id }) => id === openId)
  useEffect(() => {
    if (isThere) return
    const frame = requestAnimationFrame(() => read())
    return () => cancelAnimationFrame(frame)
  }, [isThere, openId])

  // A card that opens below the fold comes up as far as its words stay in sight.
  useEffect(() => {
    if (activeId === null || activeId !== revealId || !isThere) return
    const timer = setTimeout(() => {
      const card = column.current?.querySelector(`[data-id="${activeId}"]`)?.getBoundingClientRect()
      const below = card ? card.bottom - window.innerHeight + MARGIN : 0
      const above = card ? card.top - ABOVE : 0
      if (below > 0 && above > 0) window.scrollBy({ top: Math.min(below, above), behavior: 'instant' })
    }, OPENED)
    return () => clearTimeout(timer)
  }, [activeId, revealId, isThere, column])

  const hasAll = near.without === 0 && near.places.some(({ item }) => item)
  useEffect(() => {
    if (!editor) return
    showCards(editor, hasAll)
    return () => {
      if (!editor.isDestroyed) showCards(editor, false)
    }
  }, [editor, hasAll])

  const byKey = useMemo(() => new Map(suggestions.map((suggestion) => [suggestion.key, suggestion])), [suggestions])
  // In the order of the text, which their tops are not: what stands on one line has one top, and a card begins higher above it.
  const wanted = near.places.flatMap(({ id, item, top }): (Piece & CardPlace)[] => {
    if (item) return [{ id, item, want: top - 8, height: heights.get(id) ?? LINE }]
    const suggestion = byKey.get(id)
    return suggestion ? [{ id, suggestion, want: top - 2, height: heights.get(id) ?? STRIP }] : []
  })
  const tops = layoutCards(wanted, { pinnedId: openId, top: TOP })
  const gaps = gapsOf(wanted, tops)
  const placed = wanted.map((place) => ({ ...place, gap: gaps.get(place.id) ?? 0 }))
  return { placed, height: heightFor(wanted, tops, near.textEnd), unseen: near.unseen, measure }
}

/** The heights of cards in pixels, by the id of their annotation, kept up to date. */
function useHeights(): { heights: ReadonlyMap<string, number>; measure: MarginPlaces['measure'] } {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map())
  const observer = useRef<ResizeObserver | null>(null)
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined
    observer.current ??= new ResizeObserver((entries) => {
      const measured = entries.flatMap(({ target, borderBoxSize }): [string, number][] => {
        const id = (target as HTMLElement).dataset['id']
        return id !== undefined && target.isConnected ? [[id, borderBoxSize[0]?.blockSize ?? LINE]] : []
      })
      // Before the page is painted: else it would be painted with cards over each other, and again.
      flushSync(() =>
        setHeights((before) => (measured.every(([id, height]) => before.get(id) === height) ? before : new Map([...before, ...measured]))),
      )
    })
    const { current } = observer
    current.observe(element)
    return () => current.unobserve(element)
  }, [])
  return { heights, measure }
}

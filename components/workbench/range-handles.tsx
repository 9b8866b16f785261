'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useEffect, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import { annotationQuery } from '@/client/annotations'
import { exactOf, spanOfOffsets, spanOfPositions, type Span } from '@/domain/article/positions'
import { dragEdge } from '@/domain/article/edges'
import type { Annotation } from '@/domain/contract/annotation'
import { showActive } from '@/editor/annotations/commands'
import { KindIcon } from '../annotation/kind-icon'
import type { LivingText } from './living-text'
import styles from './range-handles.module.css'
import { useStore } from './store'
import { usePlaces } from './use-place'
import { useWorkbench } from './workbench-context'

type Edge = 'start' | 'end'

interface Drag {
  index: number
  edge: Edge
  /** From the edge, at half the height of its line, to where the handle was taken hold of, in pixels. */
  dx: number
  dy: number
  /** The words it would stand on now; null for those it stands on. */
  words: Span | null
}

/** Outlines the words of the open annotation, with a handle at either end of each range: dragged by hand, or moved by arrow keys. */
export function RangeHandles({ sheet }: { sheet: RefObject<HTMLElement | null> }) {
  const { editor, store } = useWorkbench()
  const activeId = useStore(store, (state) => state.activeId)
  useEffect(() => {
    if (editor) showActive(editor, activeId)
  }, [editor, activeId])
  return activeId === null ? null : <Handles key={activeId} id={activeId} sheet={sheet} />
}

function Handles({ id, sheet }: { id: string; sheet: RefObject<HTMLElement | null> }) {
  const { article, editor, text, actions } = useWorkbench()
  const t = useTranslations('annotation.range')
  const { data: annotation } = useQuery({ ...annotationQuery(article.id, id), enabled: editor !== null })
  const [drag, setDrag] = useState<Drag | null>(null)
  const ranges = (annotation?.ranges ?? []).map(({ from, to }, index) => {
    const words = drag?.index === index ? drag.words : null
    return { from: words?.from ?? from ?? 0, to: words?.to ?? to ?? 0 }
  })
  const places = usePlaces(editor, sheet, annotation && annotation.state !== 'detached' ? ranges.flatMap(({ from, to }) => [from, to]) : [])
  if (!annotation || places.length !== ranges.length * 2) return null

  const grab = (event: PointerEvent, index: number, edge: Edge): void => {
    const range = ranges[index]
    if (!editor || !range) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    // The edge goes where its own line goes, wherever the handle was taken hold of.
    const line = editor.view.coordsAtPos(edge === 'start' ? range.from : range.to, edge === 'start' ? 1 : -1)
    setDrag({ index, edge, dx: event.clientX - line.left, dy: event.clientY - (line.top + line.bottom) / 2, words: null })
  }
  /** The words that a drag reaches; null where it leaves them as they are. */
  const reached = (event: PointerEvent, { index, edge, dx, dy }: Drag): Span | null => {
    const range = annotation.ranges[index]
    const position = editor?.view.posAtCoords({ left: event.clientX - dx, top: event.clientY - dy })?.pos
    if (position === undefined || range?.from == null || range.to === null) return null
    const map = text.map()
    const own = spanOfPositions(map, range.from, range.to)
    const span = edge === 'start' ? spanOfPositions(map, position, range.to) : spanOfPositions(map, range.from, position)
    if (!own || !span || event.altKey) return span
    const { start, end } = dragEdge(map, own, edge, span[edge], article.language)
    return spanOfOffsets(map, start, end)
  }
  const letGo = (event: PointerEvent): void => {
    setDrag(null)
    const words = drag && reached(event, drag)
    if (words) actions.setRange(annotation, drag.index, words)
  }
  return (
    <>
      {ranges.flatMap((_range, index) =>
        (['start', 'end'] as const).map((edge) => {
          const place = places[index * 2 + (edge === 'start' ? 0 : 1)]
          if (!place) return null
          return (
            <button
              key={`${index}${edge}`}
              type="button"
              className={`${styles.handle} ${styles[annotation.kind]} ${styles[edge]}`}
              style={{ left: place.left, top: place.top, height: place.bottom - place.top }}
              aria-label={t(edge)}
              title={t('drag')}
              onPointerDown={(event) => grab(event, index, edge)}
              onPointerMove={(event) => drag && setDrag({ ...drag, words: reached(event, drag) })}
              onPointerUp={letGo}
              onPointerCancel={() => setDrag(null)}
              onKeyDown={(event) => moveByKey(event, edge, index, actions.moveEdge)}
            />
          )
        }),
      )}
      {drag && <Preview annotation={annotation} words={wordsOf(text, ranges[drag.index])} place={places[0]} />}
    </>
  )
}

/** What the range will say when the handle is let go. */
function Preview({
  annotation,
  words,
  place,
}: {
  annotation: Annotation
  words: string
  place: { left: number; top: number } | undefined
}) {
  return (
    <div className={styles.preview} style={{ left: 0, top: (place?.top ?? 0) - 40 }}>
      <KindIcon kind={annotation.kind} />
      <span>{words}</span>
    </div>
  )
}

function moveByKey(
  event: KeyboardEvent,
  edge: Edge,
  index: number,
  move: (move: { edge: Edge; direction: -1 | 1; unit: 'word' | 'sentence' }, index: number) => void,
): void {
  const direction =
    event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : null
  if (direction === null) return
  event.preventDefault()
  event.stopPropagation()
  move({ edge, direction, unit: event.key === 'ArrowUp' || event.key === 'ArrowDown' ? 'sentence' : 'word' }, index)
}

function wordsOf(text: LivingText, range: { from: number; to: number } | undefined): string {
  const map = text.map()
  const span = range ? spanOfPositions(map, range.from, range.to) : null
  const words = span ? exactOf(map, span).replace(/\s+/gu, ' ') : ''
  return words.length > 90 ? `${words.slice(0, 50)} … ${words.slice(-36)}` : words
}

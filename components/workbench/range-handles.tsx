'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useEffect, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import { annotationQuery } from '@/client/annotations'
import { exactOf, spanOfPositions } from '@/domain/article/positions'
import type { Annotation } from '@/domain/contract/annotation'
import { showActive } from '@/editor/annotations/commands'
import { KindIcon } from '../annotation/kind-icon'
import type { LivingText } from './living-text'
import styles from './range-handles.module.css'
import { useStore } from './store'
import { usePlaces } from './use-place'
import { useWorkbench } from './workbench-context'

type Edge = 'start' | 'end'

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
  const [drag, setDrag] = useState<{ index: number; edge: Edge; position: number } | null>(null)
  const ranges = (annotation?.ranges ?? []).map((range, index) => {
    const from = range.from ?? 0
    const to = range.to ?? 0
    if (drag?.index !== index) return { from, to }
    return drag.edge === 'start' ? { from: Math.min(drag.position, to - 1), to } : { from, to: Math.max(drag.position, from + 1) }
  })
  const places = usePlaces(editor, sheet, annotation && annotation.state !== 'detached' ? ranges.flatMap(({ from, to }) => [from, to]) : [])
  if (!annotation || places.length !== ranges.length * 2) return null

  const positionAt = (event: PointerEvent): number | null =>
    editor?.view.posAtCoords({ left: event.clientX, top: event.clientY - 14 })?.pos ?? null
  const handleUp = (event: PointerEvent, index: number, edge: Edge): void => {
    const position = positionAt(event) ?? drag?.position
    setDrag(null)
    const range = ranges[index]
    if (!drag || position === undefined || !range) return
    const span =
      edge === 'start'
        ? spanOfPositions(text.map(), Math.min(position, range.to - 1), range.to)
        : spanOfPositions(text.map(), range.from, Math.max(position, range.from + 1))
    if (span) actions.setRange(annotation, index, span)
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
              onPointerDown={(event) => {
                event.preventDefault()
                event.currentTarget.setPointerCapture(event.pointerId)
                setDrag({ index, edge, position: edge === 'start' ? (ranges[index]?.from ?? 0) : (ranges[index]?.to ?? 0) })
              }}
              onPointerMove={(event) => {
                const position = drag && positionAt(event)
                if (position !== null) setDrag({ index, edge, position })
              }}
              onPointerUp={(event) => handleUp(event, index, edge)}
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

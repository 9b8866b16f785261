import type { Editor } from '@tiptap/core'
import { useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

export interface Place {
  left: number
  top: number
  bottom: number
}

/**
 * Where positions of the text are on the sheet, in pixels from its corner; measured again when the sheet changes its size: other lines, or something that came above the text.
 * What appears with them is measured before anything of it is in the page: afterwards it would have to be laid out for that.
 */
export function usePlaces(editor: Editor | null, sheet: RefObject<HTMLElement | null>, positions: readonly number[]): Place[] {
  const key = positions.join()
  const [places, setPlaces] = useState(() => placesAt(editor, key))
  useEffect(() => {
    const measure = (): void =>
      setPlaces((before) => {
        const now = placesAt(editor, key)
        return isSame(before, now) ? before : now
      })
    // It tells of the sheet as it is at first, too: once the page is laid out, and before it is painted.
    const size = new ResizeObserver(() => flushSync(measure))
    if (sheet.current) size.observe(sheet.current)
    if (document.fonts.status !== 'loaded') void document.fonts.ready.then(measure)
    return () => size.disconnect()
  }, [editor, sheet, key])
  return key === '' ? [] : places
}

function placesAt(editor: Editor | null, key: string): Place[] {
  if (!editor || editor.isDestroyed || key === '') return []
  const origin = editor.view.dom.offsetParent?.getBoundingClientRect()
  if (!origin) return []
  return key.split(',').map((position, i) => {
    // The side of the words themselves: a start at the head of a line belongs to that line, an end to the one before.
    const { left, top, bottom } = editor.view.coordsAtPos(Math.min(Number(position), editor.state.doc.content.size), i % 2 === 0 ? 1 : -1)
    return { left: left - origin.left, top: top - origin.top, bottom: bottom - origin.top }
  })
}

function isSame(some: readonly Place[], others: readonly Place[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ left, top, bottom }, i) => {
      const other = others[i] as Place
      return left === other.left && top === other.top && bottom === other.bottom
    })
  )
}

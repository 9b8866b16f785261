import type { Editor } from '@tiptap/core'
import { useEffect, useState, type RefObject } from 'react'

export interface Place {
  left: number
  top: number
  bottom: number
}

/** Where positions of the text are on the sheet, in pixels from its corner; measured again when the sheet changes its size: other lines, or something that came above the text. */
export function usePlaces(editor: Editor | null, sheet: RefObject<HTMLElement | null>, positions: readonly number[]): Place[] {
  const [places, setPlaces] = useState<Place[]>([])
  const key = positions.join()
  useEffect(() => {
    const measure = (): void => {
      const origin = sheet.current?.getBoundingClientRect()
      if (!editor || editor.isDestroyed || !origin) return
      const wanted = key === '' ? [] : key.split(',').map(Number)
      setPlaces(
        wanted.map((position, i) => {
          // The side of the words themselves: a start at the head of a line belongs to that line, an end to the one before.
          const { left, top, bottom } = editor.view.coordsAtPos(Math.min(position, editor.state.doc.content.size), i % 2 === 0 ? 1 : -1)
          return { left: left - origin.left, top: top - origin.top, bottom: bottom - origin.top }
        }),
      )
    }
    measure()
    const size = new ResizeObserver(measure)
    if (sheet.current) size.observe(sheet.current)
    void document.fonts.ready.then(measure)
    return () => size.disconnect()
  }, [editor, sheet, key])
  return key === '' ? [] : places
}

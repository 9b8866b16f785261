import type { Editor } from '@tiptap/core'
import type { LightAnnotation } from '@/domain/contract/annotation'
import type { Near } from '../nearest'
import { annotationsKey } from './plugin'

/** The annotations whose first words are near the viewport, and always one, wherever it stands. */
export function annotationsNear(editor: Editor, alwaysId: string | null): (Near & { item: LightAnnotation })[] {
  const state = annotationsKey.getState(editor.state)
  if (!state) return []
  const { index, window, shown } = state
  const near: (Near & { item: LightAnnotation })[] = []
  const seen = new Uint8Array(index.items.length)
  for (let i = 0; i < index.size; i++) {
    const owner = index.owner[i] as number
    const item = index.items[owner]
    if (!item || seen[owner]) continue
    seen[owner] = 1
    const from = index.from[i] as number
    const isNear = from >= window.from && from < window.to
    if (item.id === alwaysId || (isNear && (shown === null || shown.has(item.id)))) near.push({ id: item.id, item, from })
  }
  return near
}

/** The note on an annotation: paragraphs and lists with bold, italic and links, held to a schema of its own. */
import { isNestedTooDeep } from '@/domain/article/nesting'
import { noteSchema } from '@/domain/article/schema'
import { blockText, isWellFormed } from '@/domain/article/text'
import type { DocJson } from '@/domain/contract/common'

export type ReadNote = { ok: true; note: DocJson | null; text: string } | { ok: false }

/** Most characters of a note, counted in its JSON. */
const MAX_NOTE = 200_000

/** Checks a note against its schema. An empty one is null; `text` is its words, a line for each block. */
export function readNote(json: DocJson | null): ReadNote {
  if (json === null) return { ok: true, note: null, text: '' }
  try {
    const written = JSON.stringify(json)
    if (written.length > MAX_NOTE || !isWellFormed(written)) return { ok: false }
    const node = noteSchema.nodeFromJSON(json)
    if (isNestedTooDeep(node)) return { ok: false }
    node.check()
    const lines: string[] = []
    node.descendants((child) => {
      if (child.isTextblock) lines.push(blockText(child))
      return !child.isTextblock
    })
    const text = lines.join('\n').trim()
    return text === '' ? { ok: true, note: null, text: '' } : { ok: true, note: node.toJSON() as DocJson, text }
  } catch (error) {
    // ProseMirror says RangeError for what does not fit, and so does JavaScript for what is nested too deep.
    if (error instanceof RangeError || error instanceof TypeError) return { ok: false }
    throw error
  }
}

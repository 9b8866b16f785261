/** Pictures in the text: a place that is held for one while it is uploaded, putting it in, and changing what is said of it. */
import type { Editor } from '@tiptap/core'
import { NodeSelection, type Transaction } from '@tiptap/pm/state'
import { insertPoint } from '@tiptap/pm/transform'

export interface ImageWords {
  alt: string | null
  caption: string | null
  credit: string | null
}

export interface HeldPlace {
  /** Where it is by now. */
  position: () => number
  /** To be called when the picture is in, or is not coming. */
  release: () => void
}

/** Follows a position through all that is typed, until it is released: an upload takes longer than a word. */
export function holdPlace(editor: Editor, position: number): HeldPlace {
  let at = position
  const follow = ({ transaction }: { transaction: Transaction }): void => {
    at = transaction.mapping.map(at, 1)
  }
  editor.on('transaction', follow)
  return { position: () => at, release: () => void editor.off('transaction', follow) }
}

/** Puts a picture between two blocks: at the position, or behind the block that it is in the middle of. False when the text takes none. */
export function insertImage(editor: Editor, position: number, image: { src: string } & Partial<ImageWords>): boolean {
  const { state } = editor
  const type = state.schema.nodes['image']
  if (!type) return false
  const $at = state.doc.resolve(Math.max(0, Math.min(position, state.doc.content.size)))
  const isEmpty = $at.depth === 1 && $at.parent.type.name === 'paragraph' && $at.parent.content.size === 0
  const before = state.doc
  const node = type.create(image)
  if (isEmpty && state.doc.childCount > 1) editor.view.dispatch(state.tr.replaceWith($at.before(), $at.after(), node))
  else {
    const place = insertPoint(state.doc, $at.pos, type) ?? ($at.depth > 0 ? $at.after(1) : $at.pos)
    editor.view.dispatch(state.tr.insert(place, node))
  }
  return editor.state.doc !== before
}

/** The picture that is selected, with where it stands; null when none is. */
export function selectedImage(editor: Editor): ({ position: number; src: string } & ImageWords) | null {
  const { selection } = editor.state
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'image') return null
  const { src, alt, caption, credit } = selection.node.attrs as { src: string } & ImageWords
  return { position: selection.from, src, alt, caption, credit }
}

/** Changes what is said of the picture at a position; words that are only spaces are none. False when there is no picture. */
export function changeImage(editor: Editor, position: number, words: Partial<ImageWords>): boolean {
  const { doc, tr } = editor.state
  const node = doc.nodeAt(position)
  if (node?.type.name !== 'image') return false
  for (const [name, value] of Object.entries(words)) {
    const kept = value?.trim() || null
    if (node.attrs[name] !== kept) tr.setNodeAttribute(position, name, kept)
  }
  if (tr.docChanged) editor.view.dispatch(tr)
  return true
}

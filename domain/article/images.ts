/** Which pictures a text shows. */
import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { imageNameOf } from './href'

/** The names of the pictures of this desk, in the order of the text, each once. */
export function imagesIn(doc: Node): Set<string> {
  const names = new Set<string>()
  doc.descendants((node) => {
    const name = imageNameOf(node.attrs['src'])
    if (name !== null) names.add(name)
    return !node.isTextblock
  })
  return names
}

/** The text without some pictures, and how many stood in it; what held nothing else goes with them. */
export function withoutImages(doc: Node, names: ReadonlySet<string>): { doc: Node; count: number } {
  const places: number[] = []
  doc.descendants((node, position) => {
    const name = imageNameOf(node.attrs['src'])
    if (name !== null && names.has(name)) places.push(position)
    return !node.isTextblock
  })
  const transform = new Transform(doc)
  for (const place of places.reverse()) transform.deleteRange(place, place + 1)
  return { doc: transform.doc, count: places.length }
}

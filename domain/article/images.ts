/** Which pictures a text shows. */
import type { Node } from '@tiptap/pm/model'
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

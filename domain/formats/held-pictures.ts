/** The pictures that a file holds: those of the desk, as far as there is room. */
import type { Node } from '@tiptap/pm/model'
import { imageNameOf } from '@/domain/article/href'
import type { Picture, WriteOptions } from './format'

/** Most characters of base64 in one file: what an import takes, and a browser opens. */
const ROOM = 90_000_000

/** The pictures of a text by their address, and how many there should be and are not. Reads none when nobody gives them. */
export function heldPictures(
  doc: Node,
  { pictureOf }: Pick<WriteOptions, 'pictureOf'>,
): { pictures: Map<string, Picture>; missing: number } {
  const pictures = new Map<string, Picture>()
  const missing = new Set<string>()
  let room = ROOM
  doc.descendants((node) => {
    const src: unknown = node.attrs['src']
    if (typeof src !== 'string' || imageNameOf(src) === null || pictures.has(src)) return
    const picture = pictureOf?.(src)
    if (picture && picture.data.length <= room) {
      room -= picture.data.length
      pictures.set(src, picture)
    } else missing.add(src)
  })
  return { pictures, missing: missing.size }
}

/** The pictures that a file holds: those of the desk, as far as there is room. */
import type { Node } from '@tiptap/pm/model'
import { imageAddress } from '@/domain/article/href'
import { imagesIn } from '@/domain/article/images'
import type { Picture, WriteOptions } from './format'

/** Most characters of base64 in one file: what an import takes, and a browser opens. */
const ROOM = 90_000_000

/** The pictures of a text by their address, and how many there should be and are not. Reads none when nobody gives them. */
export function heldPictures(
  doc: Node,
  { pictureOf }: Pick<WriteOptions, 'pictureOf'>,
): { pictures: Map<string, Picture>; missing: number } {
  const pictures = new Map<string, Picture>()
  let missing = 0
  let room = ROOM
  for (const name of imagesIn(doc)) {
    const src = imageAddress(name)
    const picture = pictureOf?.(src)
    if (picture && picture.data.length <= room) {
      room -= picture.data.length
      pictures.set(src, picture)
    } else missing += 1
  }
  return { pictures, missing }
}

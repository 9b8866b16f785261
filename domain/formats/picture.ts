/** What a picture is, told by its bytes: never by its name, nor by what its sender calls it. */
import { imageSize } from 'image-size'
import { MAX_IMAGE_BYTES } from '@/domain/contract/image'
import { Refusal } from '@/domain/contract/refusal'
import { isCutOff } from './picture-end'

export interface PictureKind {
  mime: string
  /** File name ending without the dot. */
  ending: string
  /** In pixels, as it is shown: a photo taken upright is higher than wide. */
  width: number
  height: number
}

/** A browser needs four bytes for each pixel, whatever the file has. */
const MOST_PIXELS = 60_000_000
const LONGEST_SIDE = 20_000
/** Where an AVIF says its size. The library looks through boxes within boxes: it gets no more of them than an image has. */
const AVIF_HEAD = 65_536
const AVIF_SIZES = 100

/** Tells the kind and size of a picture. Throws a `Refusal` with a sentence when it is none that is kept here. */
export function recognisePicture(bytes: Uint8Array): PictureKind {
  if (bytes.byteLength > MAX_IMAGE_BYTES) {
    throw new Refusal('tooLarge', `This picture is larger than the ${MAX_IMAGE_BYTES / 1_000_000} MB that fit here. Save it smaller.`)
  }
  const kind = kindOf(bytes)
  if (kind === null) throw refusedKind(bytes)
  if (isCutOff(bytes, kind.ending)) {
    throw new Refusal(
      'invalid',
      'This picture is damaged or cut off: its file ends before the picture does. Save it again, and try that copy.',
    )
  }
  const { width, height } = sizeOf(bytes, kind.ending)
  if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
    throw new Refusal(
      'tooLarge',
      `This picture has ${width} × ${height} pixels; at most ${MOST_PIXELS / 1_000_000} million fit, and ${LONGEST_SIDE} on a side. Save it smaller.`,
    )
  }
  return { ...kind, width, height }
}

function kindOf(bytes: Uint8Array): { mime: string; ending: string } | null {
  const begins = (...values: number[]) => values.every((value, i) => bytes[i] === value)
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return { mime: 'image/png', ending: 'png' }
  if (begins(0xff, 0xd8, 0xff)) return { mime: 'image/jpeg', ending: 'jpg' }
  const head = latin(bytes, 0, 64)
  if (/^GIF8[79]a/.test(head)) return { mime: 'image/gif', ending: 'gif' }
  if (/^RIFF[^]{4}WEBP/.test(head)) return { mime: 'image/webp', ending: 'webp' }
  if (/^[^]{4}ftyp(?:avif|(?:mif1|miaf)[^]*avif)/.test(head)) return { mime: 'image/avif', ending: 'avif' }
  return null
}

function sizeOf(bytes: Uint8Array, ending: string): { width: number; height: number } {
  const head = ending === 'avif' ? bytes.subarray(0, AVIF_HEAD) : bytes
  try {
    if (ending === 'avif' && latin(head, 0, head.length).split('ispe').length > AVIF_SIZES) throw new TypeError('Too many sizes')
    const { width, height, orientation = 1 } = imageSize(head)
    if (!(width > 0) || !(height > 0)) throw new TypeError('No size')
    return orientation >= 5 ? { width: height, height: width } : { width, height }
  } catch {
    throw new Refusal('invalid', 'This picture is damaged: its size cannot be read. Save it again, and try that copy.')
  }
}

function refusedKind(bytes: Uint8Array): Refusal {
  const isDrawing = /<svg[\s>]/i.test(latin(bytes, 0, 4096))
  return new Refusal(
    'unsupported',
    isDrawing
      ? 'SVG is not kept here, because such a drawing can carry a script. Save it as PNG.'
      : 'This is no picture of a kind that is kept here. These are: PNG, JPEG, WebP, GIF, AVIF.',
  )
}

/** Bytes as characters, one each: to look for signs in them. */
function latin(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(start, end))
}

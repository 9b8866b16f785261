/** Whether a picture's file goes on to the picture's end. Bytes behind that end do no harm: cameras and programs leave some. */

/** By a kind's file name ending. Where the end of an AVIF is, is not told simply. */
const ENDS: Record<string, (bytes: Uint8Array, view: DataView) => boolean> = { png: endsPng, jpg: endsJpeg, gif: endsGif, webp: endsWebp }

export function isCutOff(bytes: Uint8Array, ending: string): boolean {
  const ends = ENDS[ending]
  return ends !== undefined && !ends(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

/** Chunks, each with its length, up to IEND. */
function endsPng(bytes: Uint8Array, view: DataView): boolean {
  const IEND = 0x49454e44
  let at = 8
  while (at + 12 <= bytes.length) {
    const isEnd = view.getUint32(at + 4) === IEND
    at += 12 + view.getUint32(at)
    if (isEnd) return at <= bytes.length
  }
  return false
}

/** Segments up to the first scan, then its end: a small picture within the first ones has an end of its own. */
function endsJpeg(bytes: Uint8Array, view: DataView): boolean {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    // Any number of FF may come before a marker.
    at += bytes[at + 1] === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  for (; at + 1 < bytes.length; at++) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  return false
}

/** Blocks, each of parts that say their length, up to the trailer. */
function endsGif(bytes: Uint8Array): boolean {
  const coloursOf = (packed = 0): number => (packed & 0x80 ? 3 << ((packed & 7) + 1) : 0)
  let at = 13 + coloursOf(bytes[10])
  while (at < bytes.length) {
    if (bytes[at] === 0x21) at += 2
    else if (bytes[at] === 0x2c) at += 11 + coloursOf(bytes[at + 9])
    // What else a program put there is passed over, as browsers do not show it either.
    else return bytes.includes(0x3b, at)
    for (let length = bytes[at]; length; length = bytes[at]) at += 1 + length
    at += 1
  }
  return false
}

/** One chunk around all of it, which says how long it is. */
function endsWebp(bytes: Uint8Array, view: DataView): boolean {
  return bytes.length >= 12 && 8 + view.getUint32(4, true) <= bytes.length
}

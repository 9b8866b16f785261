/** The positions of all ranges of an article, packed: triples (range number, from, to) of 32-bit integers, sorted by from, then to. One blob an article, so that one step costs little however many annotations there are. */

/** Where one range stands: `no` is its number in the table of ranges, `from`/`to` positions in the document. */
export interface Placement {
  no: number
  from: number
  to: number
}

/** Three little-endian integers of four bytes. */
const BYTES = 12

/** Packs placements, sorting them into document order. Numbers must fit 31 bits. */
export function packPlacements(placements: readonly Placement[]): Uint8Array {
  const sorted = [...placements].sort((a, b) => a.from - b.from || a.to - b.to || a.no - b.no)
  const packed = new DataView(new ArrayBuffer(sorted.length * BYTES))
  sorted.forEach(({ no, from, to }, i) => {
    packed.setInt32(i * BYTES, no, true)
    packed.setInt32(i * BYTES + 4, from, true)
    packed.setInt32(i * BYTES + 8, to, true)
  })
  return new Uint8Array(packed.buffer)
}

/** Unpacks placements, in document order; only those in `only`, when given. */
export function unpackPlacements(bytes: Uint8Array, only?: ReadonlySet<number>): Placement[] {
  const packed = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const placements: Placement[] = []
  for (let at = 0; at < bytes.byteLength; at += BYTES) {
    const no = packed.getInt32(at, true)
    if (!only || only.has(no)) placements.push({ no, from: packed.getInt32(at + 4, true), to: packed.getInt32(at + 8, true) })
  }
  return placements
}

/** The positions of all ranges of an article, packed: triples (range number, from, to) of 32-bit integers, in the order of their starts. One blob an article, so that one step costs little however many annotations there are. */

/** Where one range stands: `no` is its number in the table of ranges, `from`/`to` positions in the document. */
export interface Placement {
  no: number
  from: number
  to: number
}

/** Triples one after the other. */
export type Packed = Int32Array<ArrayBuffer>

const NONE = new Int32Array(0)

/** Packs placements in document order. Numbers must fit 31 bits. */
export function packPlacements(placements: readonly Placement[]): Packed {
  const sorted = [...placements].sort((a, b) => a.from - b.from || a.to - b.to || a.no - b.no)
  const packed = new Int32Array(sorted.length * 3)
  sorted.forEach(({ no, from, to }, i) => packed.set([no, from, to], i * 3))
  return packed
}

/** Unpacks placements, in document order; only those in `only`, when given. */
export function unpackPlacements(packed: Packed, only?: ReadonlySet<number>): Placement[] {
  const placements: Placement[] = []
  for (let i = 0; i < packed.length; i += 3) {
    const no = packed[i] as number
    if (!only || only.has(no)) placements.push({ no, from: packed[i + 1] as number, to: packed[i + 2] as number })
  }
  return placements
}

/** Takes some placements out and puts others in. */
export function changePacked(packed: Packed, removed: ReadonlySet<number>, added: readonly Placement[]): Packed {
  if (removed.size === 0 && added.length === 0) return packed
  return packPlacements([...unpackPlacements(packed).filter(({ no }) => !removed.has(no)), ...added])
}

/** As they are stored: in the byte order of the machine, which is little-endian wherever Node runs. */
export function packedOfBytes(bytes: Uint8Array): Packed {
  return bytes.byteLength === 0 ? NONE : new Int32Array(new Uint8Array(bytes).buffer)
}

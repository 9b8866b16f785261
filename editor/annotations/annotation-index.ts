import type { Kind, LightAnnotation } from '@/domain/contract/annotation'

/** What of an annotation shows in the text. */
export const KINDS: readonly Kind[] = ['claim', 'quote', 'note']

/**
 * Where all annotations of an article stand, as arrays of numbers sorted by start: ten thousand cost no objects, and
 * what lies in a stretch is found without looking at all of them. Positions are ProseMirror's.
 */
export interface AnnotationIndex {
  readonly size: number
  readonly from: Int32Array
  readonly to: Int32Array
  /** Which item a range belongs to: an index into `items`. */
  readonly owner: Int32Array
  readonly items: readonly LightAnnotation[]
  /** For each run of `RUN` ranges the furthest end, so that a run that ends before a stretch is passed over whole. */
  readonly furthest: Int32Array
}

const RUN = 64

/** Indexes annotations; detached ranges stand nowhere and are left out. */
export function indexAnnotations(items: readonly LightAnnotation[]): AnnotationIndex {
  const places: { from: number; to: number; owner: number }[] = []
  items.forEach((item, owner) => {
    for (const { from, to } of item.ranges) if (from !== null && to !== null) places.push({ from, to, owner })
  })
  places.sort((a, b) => a.from - b.from || a.to - b.to)
  const size = places.length
  const from = new Int32Array(size)
  const to = new Int32Array(size)
  const owner = new Int32Array(size)
  const furthest = new Int32Array(Math.ceil(size / RUN))
  places.forEach((place, i) => {
    from[i] = place.from
    to[i] = place.to
    owner[i] = place.owner
    const run = Math.floor(i / RUN)
    furthest[run] = Math.max(furthest[run] ?? 0, place.to)
  })
  return { size, from, to, owner, items, furthest }
}

/** Calls `visit` with the number of every range that shares a position with [low, high), in order of start. */
export function forEachWithin(index: AnnotationIndex, low: number, high: number, visit: (range: number) => void): void {
  for (let run = 0; run < index.furthest.length; run++) {
    const first = run * RUN
    if ((index.from[first] ?? Infinity) >= high) return
    if ((index.furthest[run] ?? 0) <= low) continue
    const last = Math.min(first + RUN, index.size)
    for (let i = first; i < last; i++) {
      if ((index.from[i] ?? 0) >= high) return
      if ((index.to[i] ?? 0) > low) visit(i)
    }
  }
}

/** The annotations at a position, the shortest range first: what a click there means, and what the next click means. */
export function annotationsAt(index: AnnotationIndex, position: number): LightAnnotation[] {
  const found: { length: number; owner: number }[] = []
  forEachWithin(index, position, position + 1, (i) => {
    found.push({ length: (index.to[i] ?? 0) - (index.from[i] ?? 0), owner: index.owner[i] ?? 0 })
  })
  found.sort((a, b) => a.length - b.length)
  return [...new Set(found.map(({ owner }) => owner))].flatMap((owner) => index.items[owner] ?? [])
}

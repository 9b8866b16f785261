import type { StepMap } from '@tiptap/pm/transform'
import { changesOf } from '@/domain/anchoring/pieces'
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
  /** Which of the item's ranges it is. */
  readonly part: Int32Array
  readonly items: readonly LightAnnotation[]
  /** For each run of `RUN` ranges the furthest end, so that a run that ends before a stretch is passed over whole. */
  readonly furthest: Int32Array
  /** Whether the text has changed since the items were given: the positions here are those of now, the items' own are older. */
  readonly isMoved: boolean
}

const RUN = 64

interface Place {
  from: number
  to: number
  owner: number
  part: number
}

/**
 * Indexes annotations; detached ranges stand nowhere and are left out. Items that `before` holds already stand where
 * they stand there: the text may have changed since they were made.
 */
export function indexAnnotations(items: readonly LightAnnotation[], before?: AnnotationIndex): AnnotationIndex {
  const places: Place[] = []
  const known = before?.isMoved ? placesByItem(before) : null
  items.forEach((item, owner) => {
    const moved = known?.get(item)
    if (moved) for (const place of moved) places.push({ ...place, owner })
    else
      item.ranges.forEach(({ from, to }, part) => {
        if (from !== null && to !== null) places.push({ from, to, owner, part })
      })
  })
  places.sort((a, b) => a.from - b.from || a.to - b.to)
  const size = places.length
  const index = { from: new Int32Array(size), to: new Int32Array(size), owner: new Int32Array(size), part: new Int32Array(size) }
  places.forEach((place, i) => {
    index.from[i] = place.from
    index.to[i] = place.to
    index.owner[i] = place.owner
    index.part[i] = place.part
  })
  return { ...index, size, items, furthest: furthestOf(index.to), isMoved: known !== null }
}

function placesByItem({ items, size, from, to, owner, part }: AnnotationIndex): Map<LightAnnotation, Place[]> {
  const places = new Map<LightAnnotation, Place[]>(items.map((item) => [item, []]))
  for (let i = 0; i < size; i++) {
    const item = items[owner[i] ?? -1]
    if (item) places.get(item)?.push({ from: from[i] ?? 0, to: to[i] ?? 0, owner: owner[i] ?? 0, part: part[i] ?? 0 })
  }
  return places
}

function furthestOf(to: Int32Array): Int32Array {
  const furthest = new Int32Array(Math.ceil(to.length / RUN))
  // At every key: a plain loop.
  for (let i = 0; i < to.length; i++) {
    const run = (i / RUN) | 0
    const end = to[i] as number
    if (end > (furthest[run] as number)) furthest[run] = end
  }
  return furthest
}

/**
 * The places after steps, by the rule of the server: what is put at an edge stays outside, and a range that has lost
 * all its words is left empty. Order stays, since steps never pass one position over another.
 */
export function followIndex(index: AnnotationIndex, maps: readonly StepMap[]): AnnotationIndex {
  const from = index.from.slice()
  const to = index.to.slice()
  for (const map of maps) {
    const changes = changesOf(map)
    const first = changes[0]
    const last = changes.at(-1)
    if (!first || !last) continue
    const delta = changes.reduce((sum, change) => sum + change.size - (change.end - change.start), 0)
    for (let i = 0; i < from.length; i++) {
      const [low, high] = [from[i] as number, to[i] as number]
      // An empty one moves on with whatever starts where it stands, or the order would be lost.
      if (high <= first.start && (low < high || high < first.start)) continue
      if (low >= last.end) {
        from[i] = low + delta
        to[i] = high + delta
        continue
      }
      from[i] = map.map(low, 1)
      to[i] = Math.max(from[i] as number, map.map(high, -1))
    }
  }
  return { ...index, from, to, furthest: furthestOf(to), isMoved: true }
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

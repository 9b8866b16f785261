import { followEdges, moveRange, reachOf, takesEdge, type Act, type OpenEdge, type Standing } from '@/domain/anchoring/open-edges'
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
  /** Ranges that lost words at an edge to somebody who may be putting others there, with these edges. */
  readonly open: ReadonlyMap<number, readonly OpenEdge[]>
  /** Whether the text has changed since the items were given: the positions here are those of now, the items' own are older. */
  readonly isMoved: boolean
}

const RUN = 64

interface Place {
  from: number
  to: number
  owner: number
  part: number
  open: readonly OpenEdge[]
}

const SHUT: readonly OpenEdge[] = []

/**
 * Indexes annotations; detached ranges stand nowhere and are left out. Items that `before` holds already stand where
 * they stand there: the text may have changed since they were made. Items that are given anew stand where they say;
 * `hasUnsent` is whether that may tell nothing yet of what was typed here.
 */
export function indexAnnotations(items: readonly LightAnnotation[], before?: AnnotationIndex, hasUnsent = false): AnnotationIndex {
  const places: Place[] = []
  const known = before?.isMoved || before?.open.size ? placesByItem(before) : null
  const stillOpen = before?.open.size ? openStandings(before) : null
  let isMoved = before?.isMoved ?? false
  items.forEach((item, owner) => {
    const moved = known?.get(item)
    if (moved) for (const place of moved) places.push({ ...place, owner })
    else
      item.ranges.forEach(({ from, to, state }, part) => {
        if (from === null || to === null) return
        const open = state === 'changed' ? stillOpen?.get(nameOf(item, part)) : undefined
        const standing = open && isOfNow(open, { from, to }, hasUnsent) ? open : { from, to, open: SHUT }
        isMoved ||= standing.from !== from || standing.to !== to
        places.push({ owner, part, ...standing })
      })
  })
  return indexOf(places, items, isMoved)
}

function indexOf(places: Place[], items: readonly LightAnnotation[], isMoved: boolean): AnnotationIndex {
  places.sort((a, b) => a.from - b.from || a.to - b.to)
  const size = places.length
  const index = { from: new Int32Array(size), to: new Int32Array(size), owner: new Int32Array(size), part: new Int32Array(size) }
  const open = new Map<number, readonly OpenEdge[]>()
  places.forEach((place, i) => {
    index.from[i] = place.from
    index.to[i] = place.to
    index.owner[i] = place.owner
    index.part[i] = place.part
    if (place.open.length > 0) open.set(i, place.open)
  })
  return { ...index, size, items, furthest: furthestOf(index.to), open, isMoved }
}

function placesIn({ size, from, to, owner, part, open }: Omit<AnnotationIndex, 'furthest'>): Place[] {
  return Array.from({ length: size }, (_, i) => ({
    ...{ from: from[i] as number, to: to[i] as number, owner: owner[i] as number, part: part[i] as number },
    open: open.get(i) ?? SHUT,
  }))
}

function placesByItem(index: AnnotationIndex): Map<LightAnnotation, Place[]> {
  const places = new Map<LightAnnotation, Place[]>(index.items.map((item) => [item, []]))
  for (const place of placesIn(index)) places.get(index.items[place.owner] as LightAnnotation)?.push(place)
  return places
}

/** Ranges with an open edge. Whoever settles or confirms an annotation accepts its words, and gives it another version. */
function openStandings(index: AnnotationIndex): Map<string, Standing> {
  return new Map(
    [...index.open.keys()].map((i) => [
      nameOf(index.items[index.owner[i] as number] as LightAnnotation, index.part[i] as number),
      standingOf(index, i),
    ]),
  )
}

const nameOf = ({ id, version }: LightAnnotation, part: number): string => `${id} ${version} ${part}`

/** Whether a place that was given anew is where a range stands here, perhaps without what is typed at its open edges and not sent. */
function isOfNow({ from, to, open }: Standing, given: { from: number; to: number }, hasUnsent: boolean): boolean {
  if (given.from === from && given.to === to) return true
  if (!hasUnsent) return false
  const start = open.find(({ side }) => side === 'start')?.inner ?? from
  const end = open.find(({ side }) => side === 'end')?.inner ?? to
  return given.from >= from && given.from <= start && given.to <= to && given.to >= end
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

/** Where a range stands, by its number. */
export function standingOf({ from, to, open }: Pick<AnnotationIndex, 'from' | 'to' | 'open'>, range: number): Standing {
  return { from: from[range] as number, to: to[range] as number, open: open.get(range) ?? SHUT }
}

/** Puts some ranges elsewhere. */
export function putRanges(index: AnnotationIndex, standings: ReadonlyMap<number, Standing>): AnnotationIndex {
  return indexOf(
    placesIn(index).map((place, i) => ({ ...place, ...standings.get(i) })),
    index.items,
    index.isMoved,
  )
}

/**
 * The places after steps, by the rule of the server: what is put at an edge stays outside unless the edge is open, and a
 * range that has lost all its words is left empty. Order stays, since steps never pass one position over another; only a
 * range that is open at its start stays behind others that began there, and one whose start goes on to its words passes such.
 */
export function followIndex(index: AnnotationIndex, acts: readonly Act[]): AnnotationIndex {
  const places = { ...index, from: index.from.slice(), to: index.to.slice(), open: new Map(index.open), isMoved: true }
  let isOrdered = true
  for (const act of acts) isOrdered = follow(places, act) && isOrdered
  return isOrdered ? { ...places, furthest: furthestOf(places.to) } : putRanges(places, new Map())
}

/** Moves the places along with one step. Gives whether they are still in order. */
function follow(places: { from: Int32Array; to: Int32Array; open: Map<number, readonly OpenEdge[]> }, act: Act): boolean {
  const { from, to, open } = places
  const { changes, map } = act
  const [first, last] = reachOf(act)
  const delta = changes.reduce((sum, change) => sum + change.size - (change.end - change.start), 0)
  const standings = new Map([...open.keys()].map((i) => [i, followEdges(standingOf(places, i), act)]))
  let isOrdered = true
  for (let i = 0; i < from.length; i++) {
    const [low, high] = [from[i] as number, to[i] as number]
    // An empty one moves on with whatever starts where it stands, or the order would be lost.
    if (high <= first && (low < high || high < first)) continue
    if (low >= last) {
      from[i] = low + delta
      to[i] = high + delta
      continue
    }
    if (takesEdge(act, low, high) && !standings.has(i)) standings.set(i, followEdges(standingOf(places, i), act))
    const [start, end] = moveRange(act, low, high)
    isOrdered &&= start === map.map(low, 1)
    from[i] = start
    to[i] = end
  }
  for (const [i, now] of standings) {
    isOrdered &&= now.from === from[i]
    from[i] = now.from
    to[i] = now.to
    if (now.open.length > 0) open.set(i, now.open)
    else open.delete(i)
  }
  return isOrdered
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

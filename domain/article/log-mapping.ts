/** How positions of a version of the text follow the steps since, of which some undo others. */
import { Mapping, type StepMap } from '@tiptap/pm/transform'

/** A half-open stretch of positions. */
type Stretch = readonly [from: number, to: number]

/**
 * ProseMirror's mapping, in which text that went and was put back by undo is where it was. Its own keeps one mirror of each
 * map; a step that undoes another and is undone itself has two.
 */
export class LogMapping extends Mapping {
  /** The version whose positions it follows. */
  private readonly first: number
  /** Of maps, by their index, by which later one they are undone. */
  private readonly undoneBy = new Map<number, number>()

  /** Which one each map undoes; below 0 one before all of them. */
  private readonly undone: (number | undefined)[] = []

  constructor(first: number, maps: readonly StepMap[] = []) {
    // A list of mirrors, if only an empty one, makes it look for them.
    super(maps, [])
    this.first = first
  }

  /** Adds the map of the next step; `undoes`, when given, is the version that led to the step which it undoes. */
  add(map: StepMap, undoes: number | undefined): void {
    const undone = undoes === undefined ? undefined : undoes - this.first - 1
    this.appendMap(map)
    this.undone.push(undone)
    if (undone !== undefined && undone >= 0 && undone < this.maps.length - 1) this.undoneBy.set(undone, this.maps.length - 1)
  }

  override getMirror(index: number): number | undefined {
    return this.undoneBy.get(index)
  }

  /**
   * The parts of a stretch of now (positions, half-open) that are older than a version within it: they stood there then. What
   * was put back by undoing what had been done before is new: so a move that is undone has its words back. `within` leaves out
   * what did not stand in a stretch of that version.
   */
  older([from, to]: Stretch, version: number, within: Stretch = [0, Infinity]): Stretch[] {
    if (from >= to) return []
    const [first, last] = [this.traced(from, version), this.traced(to - 1, version)]
    if (first.index === last.index && last.position - first.position === to - 1 - from) {
      const shift = from - first.position
      const [low, high] = [Math.max(from, within[0] + shift), Math.min(to, within[1] + shift)]
      return first.isOlder && low < high ? [[low, high]] : []
    }
    const middle = (from + to) >> 1
    return [...this.older([from, middle], version, within), ...this.older([middle, to], version, within)]
  }

  /** Follows what stands right behind a position back to where it was put in, or to the version (index -1): by which map, and to where before it. */
  private traced(position: number, version: number): { index: number; position: number; isOlder: boolean } {
    const skipped = version - this.first
    let at = position
    for (let i = this.maps.length - 1; i >= skipped; i--) {
      const place = placeOf(this.maps[i] as StepMap, at)
      if (!place.isPut) {
        at = place.position
        continue
      }
      const undone = this.undone[i] ?? Infinity
      const taken = undone < skipped ? null : rangeOf(this.maps[undone], place.range)
      if (!taken || place.offset >= taken.size) return { index: i, position: place.offset, isOlder: false }
      at = taken.start + place.offset
      i = undone
    }
    return { index: -1, position: at, isOlder: true }
  }
}

type Place = { isPut: false; position: number } | { isPut: true; range: number; offset: number }

/** Where what stands behind a position after a step was before it, or in which of its ranges it was put in. */
function placeOf(map: StepMap, position: number): Place {
  let place: Place = { isPut: false, position }
  let range = 0
  map.forEach((start, end, newStart, newEnd) => {
    if (position >= newEnd) place = { isPut: false, position: position - newEnd + end }
    else if (position >= newStart) place = { isPut: true, range, offset: position - newStart }
    range += 1
  })
  return place
}

/** What a step took in one of its ranges. */
function rangeOf(map: StepMap | undefined, range: number): { start: number; size: number } | null {
  let found: { start: number; size: number } | null = null
  let at = 0
  map?.forEach((start, end) => {
    if (at === range) found = { start, size: end - start }
    at += 1
  })
  return found
}

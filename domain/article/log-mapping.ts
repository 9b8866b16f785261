/** How positions of a version of the text follow the steps since, of which some undo others. */
import { Mapping, type StepMap } from '@tiptap/pm/transform'

/**
 * ProseMirror's mapping, in which text that went and was put back by undo is where it was. Its own keeps one mirror of each
 * map; a step that undoes another and is undone itself has two.
 */
export class LogMapping extends Mapping {
  /** The version whose positions it follows. */
  private readonly first: number
  /** Of maps, by their index, by which later one they are undone. */
  private readonly undoneBy = new Map<number, number>()

  constructor(first: number, maps: readonly StepMap[] = []) {
    // A list of mirrors, if only an empty one, makes it look for them.
    super(maps, [])
    this.first = first
  }

  /** Adds the map of the next step; `undoes`, when given, is the version that led to the step which it undoes. */
  add(map: StepMap, undoes: number | undefined): void {
    const undone = undoes === undefined ? -1 : undoes - this.first - 1
    this.appendMap(map)
    if (undone >= 0 && undone < this.maps.length - 1) this.undoneBy.set(undone, this.maps.length - 1)
  }

  override getMirror(index: number): number | undefined {
    return this.undoneBy.get(index)
  }

  /** From positions after all of it back to those of a version within it. */
  backTo(version: number): Mapping {
    const skipped = version - this.first
    const last = this.maps.length - 1
    const back = new LogMapping(
      version,
      this.maps
        .slice(skipped)
        .map((map) => map.invert())
        .reverse(),
    )
    for (const [undone, by] of this.undoneBy) if (undone >= skipped) back.undoneBy.set(last - by, last - undone)
    return back
  }
}

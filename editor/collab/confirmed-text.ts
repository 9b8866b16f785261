/** The text as the server has it, and the newest steps that led to it: enough to say what an undo undoes, and how older positions follow. */
import type { Node } from '@tiptap/pm/model'
import type { Mapping, Step, StepMap } from '@tiptap/pm/transform'
import { LogMapping } from '@/domain/article/log-mapping'
import { stepJson } from '@/domain/article/step-json'

/** So many steps are remembered: positions of an older version are asked of the server. */
const REMEMBERED = 1000
/** An undo is looked for among so many of the newest steps. */
const REACH = 200

interface Entry {
  map: StepMap
  /** What takes the step back; null for somebody else's, which is never undone here. */
  inverse: Step | null
  /** The version to which the step led that this one undoes. */
  undoes: number | undefined
}

export class ConfirmedText {
  version: number
  private doc: Node
  private entries: Entry[] = []
  /** What the batch on its way was said to undo, by the version each of its steps leads to. */
  private claimed = new Map<number, number>()

  constructor(doc: Node, version: number) {
    this.doc = doc
    this.version = version
  }

  /** Takes in steps that the server has taken, the first `ours` of which were made here. */
  take(steps: readonly Step[], ours: number): void {
    steps.forEach((step, i) => {
      const { doc } = step.apply(this.doc)
      if (!doc) throw new RangeError('A step of the server does not fit the text it was made on.')
      this.version += 1
      const isOurs = i < ours
      this.entries.push({
        map: step.getMap(),
        inverse: isOurs ? step.invert(this.doc) : null,
        undoes: isOurs ? this.claimed.get(this.version) : undefined,
      })
      this.doc = doc
    })
    if (this.entries.length > 2 * REMEMBERED) this.entries = this.entries.slice(-REMEMBERED)
  }

  /** How positions of an older version follow to this one; null when it is too old, or still to come. */
  mappingFrom(version: number): Mapping | null {
    const count = this.version - version
    return count < 0 || count > this.entries.length ? null : mappingOf(this.entries, this.entries.length - count, version)
  }

  /** What the batch on its way undoes after all, as the server sees it. */
  claim(mirrors: readonly (readonly [number, number])[]): void {
    this.claimed = new Map(mirrors.map(([index, undone]) => [this.version + index + 1, undone]))
  }

  /** Of steps made on this version, which undo which earlier ones: pairs of a step's number and the version it takes back. */
  mirrorsOf(steps: readonly Step[], isUndo: (index: number) => boolean): [number, number][] {
    const entries = this.entries.slice(-REACH)
    const first = this.version - entries.length
    const mirrors: [number, number][] = []
    let { doc } = this
    steps.forEach((step, i) => {
      const undone = isUndo(i) ? undoneBy(step, entries, first) : undefined
      if (undone !== undefined) mirrors.push([i, undone])
      entries.push({ map: step.getMap(), inverse: step.invert(doc), undoes: undone })
      doc = step.apply(doc).doc ?? doc
    })
    this.claim(mirrors)
    return mirrors
  }
}

/** The newest version whose step, taken back and followed through all since, is this very step. */
function undoneBy(step: Step, entries: readonly Entry[], first: number): number | undefined {
  const wanted = JSON.stringify(stepJson(step))
  for (let k = entries.length - 1; k >= 0; k--) {
    const inverse = entries[k]?.inverse?.map(mappingOf(entries, k + 1, first + k + 1))
    if (inverse && JSON.stringify(stepJson(inverse)) === wanted) return first + k + 1
  }
  return undefined
}

function mappingOf(entries: readonly Entry[], from: number, version: number): Mapping {
  const mapping = new LogMapping(version)
  for (const { map, undoes } of entries.slice(from)) mapping.add(map, undoes)
  return mapping
}

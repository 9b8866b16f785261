/** Maps every range through the steps of a batch, and opens a wound on whatever they touch. */
import type { Node } from '@tiptap/pm/model'
import type { StepMap } from '@tiptap/pm/transform'
import type { LogMapping } from '@/domain/article/log-mapping'
import { spanOfPositions, textMap, type TextMap } from '@/domain/article/positions'
import { foldSpace } from '@/domain/article/text'
import { healing, nearby, type Healed, type Moment } from './healing'
import { followInserted, type Inserted } from './insertions'
import { describeRange } from './locate'
import { lostWords, type LostWords } from './lost-words'
import { actOf, followEdges, moveRange, reachOf, takesEdge, type Act, type OpenEdge, type Standing } from './open-edges'
import { hasWords, isHollow, mapPieces, touches, type Change, type Piece } from './pieces'
import type { Packed } from './placements'
import { lossesOf, type Wound } from './wounds'

/** Where all ranges of an article stand, and what is known of those that were touched. */
export interface Anchors {
  /** In the order of the text; a detached range has none. */
  placements: Packed
  wounds: readonly Wound[]
  inserted: readonly Inserted[]
}

export interface Batch {
  /** The version of the text before it. */
  version: number
  /** Who made it. */
  client: string
  before: TextMap
  after: TextMap
  /** The document before each step. */
  docs: readonly Node[]
  doc: Node
  maps: readonly StepMap[]
  /** Which steps of the batch undo an earlier one, with the version that led to. */
  undoing: ReadonlyMap<number, number>
  /** The maps of all steps since a version and so many of this batch, with which of them undo which. Asked for only when a step of the batch undoes one. */
  since: (version: number, count: number) => LogMapping
}

/** A range that had its words again in the midst of a batch. */
export interface Returned {
  /** What is left of these words at the end. */
  own: readonly Piece[]
  /** Whether all of them are. */
  isWhole: boolean
  /** Where it stood before, the newest first. */
  earlier: readonly LostWords[]
  standing: Standing
}

/** All ranges of an article on their way through a batch. */
export class Following {
  readonly placements: Packed
  readonly wounds: Map<number, Wound>
  inserted: readonly Inserted[]
  /** The numbers of ranges that steps reached into, and where their triples begin. */
  readonly touched = new Map<number, number>()
  /** Ranges that begin sooner or later than others that began where they do: they may be out of their order. */
  readonly shifted = new Set<number>()
  /** Ranges that had their words again before the last step. */
  readonly returned = new Map<number, Returned>()
  /** Waiting ranges whose words a step put in, took out or left somewhere around it: only for them, or by an undo, can it be told anew where they are. */
  private readonly hopeful = new Set<number>()
  private readonly anchors: Anchors
  private readonly batch: Batch
  private readonly wordingOf: (no: number) => string
  /** What ranges may come back on, kept from step to step. */
  private readonly sought = new Map<number, Pick<Wound, 'lost' | 'detached'> & { words: readonly string[] }>()
  private woundsBefore: ReadonlyMap<number, Wound> | null = null
  /** Where the triples of ranges that have a wound already begin; of those of them with an open edge. */
  private readonly wounded: ReadonlyMap<number, number>
  private readonly open: Map<number, number>

  /** `wordingOf` gives the wording a range holds for. */
  constructor(anchors: Anchors, batch: Batch, wordingOf: (no: number) => string) {
    this.anchors = anchors
    this.batch = batch
    this.wordingOf = wordingOf
    this.placements = anchors.placements.slice()
    this.wounds = new Map(anchors.wounds.map((wound) => [wound.no, wound]))
    this.inserted = anchors.inserted
    this.wounded = indexesOf(this.placements, this.wounds)
    this.open = new Map([...this.wounded].filter(([no]) => this.wounds.get(no)?.open.length))
    batch.maps.forEach((map, i) => this.step(map, i))
  }

  private step(map: StepMap, i: number): void {
    const { client, docs, doc } = this.batch
    const act = actOf(client, map, docs[i] as Node, docs[i + 1] ?? doc)
    if (!act) return
    this.move(act)
    this.wound(act)
    this.remember(i, act.changes)
    this.follow(act)
    for (const { no, span, own, isWhole, earlier } of this.comeBack(i, this.near(act)))
      this.returned.set(no, { own, isWhole, earlier, standing: { from: span.from, to: span.to, open: [] } })
  }

  /** Whether a range that lost words has them again, as far as the batch is followed; null for one that no step came near. */
  healing(wound: Wound, moment: Moment): Healed | 'several' | null {
    const isNear = this.batch.undoing.size > 0 || this.touched.has(wound.no) || this.hopeful.has(wound.no)
    if (!isNear) return null
    const index = this.touched.get(wound.no) ?? this.wounded.get(wound.no)
    const standing = index === undefined || wound.own.length === 0 ? [] : [placeAt(this.placements, index)]
    return healing(wound, { was: this.wordingOf(wound.no), standing }, moment)
  }

  /** Where a range stood before the batch, and on what. A triple keeps its place while steps are followed. */
  standingBefore(index: number): { last: LostWords; quote: ReturnType<typeof describeRange> } {
    const { placements, wounds } = this.anchors
    const { before, version } = this.batch
    this.woundsBefore ??= new Map(wounds.map((wound) => [wound.no, wound]))
    const [from, to] = placeAt(placements, index)
    const span = spanOfPositions(before, from, to)
    if (!span) return { last: { version, from, to, words: '' }, quote: { exact: '', prefix: '', suffix: '' } }
    const own = this.woundsBefore.get(placements[index] as number)?.own
    return { last: lostWords(before, version, span, own), quote: describeRange(before.text, span.start, span.end) }
  }

  /** Moves every place, and the edges that are open as they were left open. */
  private move(act: Act): void {
    const { placements, wounds, touched, open } = this
    const standingOf = (k: number, edges: readonly OpenEdge[]): Standing =>
      followEdges({ from: placements[k + 1] as number, to: placements[k + 2] as number, open: edges }, act)
    const standings = new Map([...open].map(([no, k]) => [k, standingOf(k, wounds.get(no)?.open ?? [])]))
    for (const [no, k] of open) if (isFilled(act, [placements[k + 1] as number, placements[k + 2] as number])) touched.set(no, k)
    movePlacements(placements, act, (k, low, high, isShifted) => {
      const no = placements[k] as number
      touched.set(no, k)
      if (isShifted) this.shifted.add(no)
      if (!wounds.has(no)) wounds.set(no, { no, own: [[low, high]], lost: null, detached: null, open: [] })
      if (!standings.has(k) && takesEdge(act, low, high)) standings.set(k, standingOf(k, []))
    })
    for (const [k, { from, to, open: edges }] of standings) {
      const no = placements[k] as number
      if (from !== placements[k + 1]) this.shifted.add(no)
      if (from !== placements[k + 1] || to !== placements[k + 2]) touched.set(no, k)
      placements[k + 1] = from
      placements[k + 2] = to
      wounds.set(no, { ...(wounds.get(no) as Wound), open: edges })
      if (edges.length > 0) open.set(no, k)
      else open.delete(no)
    }
  }

  /** Takes from the wounded ranges what the step took, and keeps what they said before. */
  private wound({ changes, before, after }: Act): void {
    for (const wound of this.wounds.values()) {
      if (wound.own.length === 0) continue
      const index = this.touched.get(wound.no)
      const own = mapPieces(wound.own, changes)
      if (index === undefined || !losesWords(before, wound.own, changes)) {
        this.wounds.set(wound.no, { ...wound, own })
        continue
      }
      const { last } = this.standingBefore(index)
      // When all of it goes, what it stood on last may come back too, also where that is not what it stood on at first.
      const isGone = !own.some((piece) => hasWords(after, ...piece))
      this.wounds.set(wound.no, { ...wound, own, lost: wound.lost ?? last, detached: isGone ? last : wound.detached })
    }
  }

  private remember(i: number, changes: readonly Change[]): void {
    const { version, undoing, since } = this.batch
    const undo = undoing.has(i) ? { losses: lossesOf(this.wounds.values()), since: (loss: number) => since(loss, i + 1) } : null
    this.inserted = followInserted(this.inserted, { changes, version }, undo)
  }

  private follow(act: Act): void {
    for (const [no, { own, isWhole, earlier, standing }] of this.returned)
      this.returned.set(no, {
        own: mapPieces(own, act.changes),
        isWhole: isWhole && !losesWords(act.before, own, act.changes),
        earlier,
        standing: followEdges(standing, act),
      })
  }

  private waiting(): Wound[] {
    return [...this.wounds.values()].filter(({ lost }) => lost !== null)
  }

  /** The waiting ranges whose words stand around what a step changed. Where a copy of them was taken out, another one may be theirs. */
  private near({ changes, before, after }: Act): readonly Wound[] {
    const waiting = this.waiting()
    if (waiting.length === 0) return []
    const soughtOf = (wound: Wound): readonly string[] => this.soughtOf(wound)
    const there = nearby(
      after,
      changes.map(({ newStart, size }): Piece => [newStart, newStart + size]),
      waiting,
      soughtOf,
    )
    const gone = nearby(
      before,
      changes.map(({ start, end }): Piece => [start, end]),
      waiting,
      soughtOf,
    )
    for (const { no } of [...there, ...gone]) this.hopeful.add(no)
    return there
  }

  /**
   * Ranges that have their words again after a step with others behind it: what comes next may change them, and then they
   * are changed, not lost. An undo of several steps is one act, and is looked at when it is done.
   */
  private comeBack(i: number, near: readonly Wound[]): (Healed & { no: number })[] {
    const { docs, undoing } = this.batch
    const doc = docs[i + 1]
    const isUndo = undoing.has(i)
    if (!doc || (isUndo && undoing.has(i + 1))) return []
    const hopeful = isUndo ? this.waiting() : near
    if (hopeful.length === 0) return []
    const moment = momentAfter(this.batch, i + 1, textMap(doc), this.inserted)
    return hopeful.flatMap((wound) => {
      const healed = this.healing(wound, moment)
      return healed && healed !== 'several' ? { no: wound.no, ...healed } : []
    })
  }

  private soughtOf({ no, lost, detached }: Wound): readonly string[] {
    const known = this.sought.get(no)
    if (known && known.lost === lost && known.detached === detached) return known.words
    const words = [...new Set([lost?.words, detached?.words, this.wordingOf(no)])].flatMap((wording) => foldSpace(wording ?? '') || [])
    this.sought.set(no, { lost, detached, words })
    return words
  }
}

/** Where the triples of ranges that have a wound begin. */
function indexesOf(placements: Packed, wounds: ReadonlyMap<number, Wound>): Map<number, number> {
  const indexes = new Map<number, number>()
  for (let k = 0; wounds.size > 0 && k < placements.length; k += 3)
    if (wounds.has(placements[k] as number)) indexes.set(placements[k] as number, k)
  return indexes
}

/** Whether a step changes a block without words in which an edge stands: it is shown there only once somebody puts some. */
function isFilled({ changes, before }: Act, edges: Piece): boolean {
  return edges.some((edge) => {
    const $edge = before.resolve(edge)
    return isHollow($edge.parent) && changes.some(({ start }) => before.resolve(start).sameParent($edge))
  })
}

/** Moves every place as if no edge were open. Tells which ranges the step reaches into, where they stood, and whether their start went on to their words. */
function movePlacements(placements: Packed, act: Act, onTouched: (k: number, low: number, high: number, isShifted: boolean) => void): void {
  const { changes, map } = act
  const [first, last] = reachOf(act)
  const delta = changes.reduce((sum, change) => sum + change.size - (change.end - change.start), 0)
  for (let k = 0; k < placements.length; k += 3) {
    const low = placements[k + 1] as number
    const high = placements[k + 2] as number
    if (high <= first) continue
    if (low >= last) {
      placements[k + 1] = low + delta
      placements[k + 2] = high + delta
      continue
    }
    const [from, to] = moveRange(act, low, high)
    const isShifted = from !== map.map(low, 1)
    const isShorter = to < map.map(high, -1)
    const isTouched = isShifted || isShorter || changes.some((change) => touches(change, low, high))
    // White space that a range stands on is no part of the text once the words of its block are gone.
    if (isTouched || !hasWords(act.after, from, to)) onTouched(k, low, high, isShifted)
    placements[k + 1] = from
    placements[k + 2] = to
  }
}

/** Where a range stands, by the index of its triple. */
export function placeAt(placements: Packed, index: number): Piece {
  return [placements[index + 1] as number, placements[index + 2] as number]
}

function losesWords(doc: Node, own: readonly Piece[], changes: readonly Change[]): boolean {
  return own.some(([from, to]) =>
    changes.some(({ start, end }) => {
      const low = Math.max(start, from)
      const high = Math.min(end, to)
      return low < high && hasWords(doc, low, high)
    }),
  )
}

export function momentAfter(batch: Batch, count: number, map: TextMap, inserted: readonly Inserted[]): Moment {
  const { version, undoing, since } = batch
  return { map, version, inserted, since: undoing.size === 0 ? null : (loss) => since(loss, count) }
}

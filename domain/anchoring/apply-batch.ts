/** What a batch of steps does to the ranges of an article: they follow their words, lose them, and find them again. */
import type { Node } from '@tiptap/pm/model'
import type { Mapping, StepMap } from '@tiptap/pm/transform'
import { isSameWording } from '@/domain/annotation/settling'
import { exactOf, spanOfPositions, textMap, type Span, type TextMap } from '@/domain/article/positions'
import type { RangeState } from '@/domain/contract/annotation'
import { healing, nearby, type Healed, type Moment } from './healing'
import { describeRange } from './locate'
import { followEdges, takesEdge, type Act, type OpenEdge, type Standing } from './open-edges'
import { changesOf, mapPieces, touches, type Change, type Piece } from './pieces'
import { changePacked, type Packed, type Placement } from './placements'
import { coarsened, type Inserted, type LostWords, type Wound } from './wounds'

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
  /** Which steps of the batch undo an earlier one. */
  undoing: ReadonlySet<number>
  /** The maps of all steps since a version and so many of this batch, with which of them undo which. Asked for only when a step of the batch undoes one. */
  since: (version: number, count: number) => Mapping
}

/** What became of a range that was touched. Of a detached one the words it stood on last, with what stood around them. */
export interface RangeChange {
  no: number
  state: RangeState
  quote: ReturnType<typeof describeRange> | null
}

/** Follows all ranges through a batch. `wordingOf` gives the wording a range holds for. */
export function applyBatch(
  anchors: Anchors,
  batch: Batch,
  wordingOf: (no: number) => string,
): { anchors: Anchors; changes: RangeChange[] } {
  const { placements, wounds, inserted, touched, widened, returned } = followed(anchors, batch, wordingOf)
  const end = momentAfter(batch, batch.maps.length, batch.after, inserted)
  const kept: Wound[] = []
  const changes: RangeChange[] = []
  const gone = new Set<number>()
  const come: Placement[] = []
  for (const wound of wounds.values()) {
    const { no } = wound
    const index = touched.get(no)
    const healed = healing(wound, wordingOf(no), end)
    const back = healed === null ? changedSince(wound, returned.get(no), batch) : healed === 'several' ? null : healedOf(wound, healed)
    if (back) {
      const { span, left } = back
      gone.add(no)
      come.push({ no, from: span.from, to: span.to })
      if (left && (left.lost || hasForeignWords(batch.doc, left.own))) kept.push(left)
      changes.push({ no, state: stateOf(batch.after, span, wordingOf(no)), quote: null })
      continue
    }
    if (index === undefined) {
      kept.push(wound)
      continue
    }
    const span = spanOfPositions(batch.after, placements[index + 1] as number, placements[index + 2] as number)
    if (!span || !wound.own.some(([from, to]) => hasWords(batch.doc, from, to))) {
      const { quote, last } = standingBefore(anchors, index, batch)
      gone.add(no)
      kept.push({ ...wound, own: [], lost: wound.lost ?? last, detached: last, open: [] })
      changes.push({ no, state: 'detached', quote })
      continue
    }
    if (widened.has(no)) {
      gone.add(no)
      come.push({ no, from: placements[index + 1] as number, to: placements[index + 2] as number })
    }
    const state = stateOf(batch.after, span, wordingOf(no))
    // Words that stand again where they stood are back, wherever else they were put meanwhile.
    const isWhole = state === 'anchored' || exactOf(batch.after, span) === wound.lost?.words
    if (!isWhole && (wound.lost || hasForeignWords(batch.doc, wound.own))) kept.push(wound)
    changes.push({ no, state, quote: null })
  }
  return { anchors: { placements: changePacked(placements, gone, come), wounds: kept, inserted: coarsened(inserted, kept) }, changes }
}

/** A range that had its words again in the midst of a batch. */
interface Returned {
  /** What is left of these words at the end. */
  own: readonly Piece[]
  /** Whether all of them are. */
  isWhole: boolean
  standing: Standing
}

interface Followed {
  placements: Packed
  wounds: Map<number, Wound>
  inserted: Inserted[]
  /** The numbers of ranges that steps reached into, and where their triples begin. */
  touched: Map<number, number>
  /** Ranges that begin sooner than others that began where they do: they are out of their order. */
  widened: Set<number>
  /** Ranges that had their words again before the last step. */
  returned: Map<number, Returned>
}

/** Maps every place, own piece and inserted stretch through the steps, and opens a wound on whatever is touched. */
function followed(anchors: Anchors, batch: Batch, wordingOf: (no: number) => string): Followed {
  const { version, client, docs, maps } = batch
  const placements = anchors.placements.slice()
  const wounds = new Map(anchors.wounds.map((wound) => [wound.no, wound]))
  const touched = new Map<number, number>()
  const widened = new Set<number>()
  const returned = new Map<number, Returned>()
  const folded = new Map<string, string>()
  let inserted = [...anchors.inserted]
  const open = withOpenEdges(placements, wounds)
  maps.forEach((map, i) => {
    const changes = changesOf(map)
    if (changes.length === 0) return
    const act: Act = { client, map, changes, before: docs[i] as Node, after: docs[i + 1] ?? batch.doc }
    const follow = (k: number, edges: readonly OpenEdge[]): Standing =>
      followEdges({ from: placements[k + 1] as number, to: placements[k + 2] as number, open: edges }, act)
    const standings = new Map([...open].map(([no, k]) => [k, follow(k, wounds.get(no)?.open ?? [])]))
    movePlacements(placements, act, (k, low, high) => {
      const no = placements[k] as number
      touched.set(no, k)
      if (!wounds.has(no)) wounds.set(no, { no, own: [[low, high]], lost: null, detached: null, open: [] })
      if (!standings.has(k) && takesEdge(act, low, high)) standings.set(k, follow(k, []))
    })
    for (const [k, { from, to, open: edges }] of standings) {
      const no = placements[k] as number
      if (from < (placements[k + 1] as number)) widened.add(no)
      if (from !== placements[k + 1] || to !== placements[k + 2]) touched.set(no, k)
      placements[k + 1] = from
      placements[k + 2] = to
      wounds.set(no, { ...(wounds.get(no) as Wound), open: edges })
      if (edges.length > 0) open.set(no, k)
      else open.delete(no)
    }
    for (const wound of wounds.values()) {
      if (wound.own.length === 0) continue
      const index = touched.get(wound.no)
      const own = mapPieces(wound.own, changes)
      if (index === undefined || !losesWords(docs[i] as Node, wound.own, changes)) {
        wounds.set(wound.no, { ...wound, own })
        continue
      }
      const { last } = standingBefore(anchors, index, batch)
      // When all of it goes, what it stood on last may come back too, also where that is not what it stood on at first.
      const isGone = !own.some((piece) => hasWords(docs[i + 1] ?? batch.doc, ...piece))
      wounds.set(wound.no, { ...wound, own, lost: wound.lost ?? last, detached: isGone ? last : wound.detached })
    }
    inserted = [
      ...inserted.flatMap((piece) =>
        mapPieces([[piece.from, piece.to]], changes).map(([a, b]) => ({ from: a, to: b, version: piece.version })),
      ),
      ...changes.filter(({ size }) => size > 0).map(({ newStart, size }) => ({ from: newStart, to: newStart + size, version })),
    ]
    for (const [no, { own, isWhole, standing }] of returned)
      returned.set(no, {
        own: mapPieces(own, changes),
        isWhole: isWhole && !losesWords(docs[i] as Node, own, changes),
        standing: followEdges(standing, act),
      })
    for (const { no, span, isWhole } of comeBack(batch, i, changes, { wounds, inserted }, wordingOf, folded))
      returned.set(no, { own: [[span.from, span.to]], isWhole, standing: { from: span.from, to: span.to, open: [] } })
  })
  return { placements, wounds, inserted, touched, widened, returned }
}

/** The numbers of ranges with an open edge, and where their triples begin. */
function withOpenEdges(placements: Packed, wounds: ReadonlyMap<number, Wound>): Map<number, number> {
  const open = new Map<number, number>()
  if (![...wounds.values()].some((wound) => wound.open.length > 0)) return open
  for (let k = 0; k < placements.length; k += 3) {
    const no = placements[k] as number
    if (wounds.get(no)?.open.length) open.set(no, k)
  }
  return open
}

/** Moves every place as if no edge were open. Tells which ranges the step reaches into, and where they stood. */
function movePlacements(placements: Packed, { map, changes }: Act, onTouched: (k: number, low: number, high: number) => void): void {
  const [first, last] = [changes[0] as Change, changes.at(-1) as Change]
  const delta = changes.reduce((sum, change) => sum + change.size - (change.end - change.start), 0)
  for (let k = 0; k < placements.length; k += 3) {
    const low = placements[k + 1] as number
    const high = placements[k + 2] as number
    if (high <= first.start) continue
    if (low >= last.end) {
      placements[k + 1] = low + delta
      placements[k + 2] = high + delta
      continue
    }
    if (changes.some((change) => touches(change, low, high))) onTouched(k, low, high)
    const from = map.map(low, 1)
    placements[k + 1] = from
    placements[k + 2] = Math.max(from, map.map(high, -1))
  }
}

/**
 * Ranges that have their words again after a step with others behind it: what comes next may change them, and then they
 * are changed, not lost. An undo of several steps is one act, and is looked at when it is done.
 */
function comeBack(
  batch: Batch,
  i: number,
  changes: readonly Change[],
  { wounds, inserted }: Pick<Followed, 'wounds' | 'inserted'>,
  wordingOf: (no: number) => string,
  folded: Map<string, string>,
): (Healed & { no: number })[] {
  const doc = batch.docs[i + 1]
  const waiting = [...wounds.values()].filter(({ lost }) => lost !== null)
  const isUndo = batch.undoing.has(i)
  if (!doc || waiting.length === 0 || (isUndo && batch.undoing.has(i + 1))) return []
  const hopeful = isUndo ? waiting : nearby(doc, changes, waiting, wordingOf, folded)
  if (hopeful.length === 0) return []
  const moment = momentAfter(batch, i + 1, textMap(doc), inserted)
  return hopeful.flatMap((wound) => {
    const healed = healing(wound, wordingOf(wound.no), moment)
    return healed && healed !== 'several' ? { no: wound.no, ...healed } : []
  })
}

function momentAfter({ undoing, since }: Batch, count: number, map: TextMap, inserted: readonly Inserted[]): Moment {
  return { map, inserted, since: undoing.size === 0 ? null : (version) => since(version, count) }
}

/** Where a range stood before the batch, and on what. A triple keeps its place while steps are followed. */
function standingBefore(
  { placements }: Anchors,
  index: number,
  { before, version }: Batch,
): { last: LostWords; quote: RangeChange['quote'] } {
  const [from, to] = [placements[index + 1] as number, placements[index + 2] as number]
  const span = spanOfPositions(before, from, to)
  const quote = span ? describeRange(before.text, span.start, span.end) : { exact: '', prefix: '', suffix: '' }
  return { last: { version, from, to, words: quote.exact }, quote }
}

/** A range that has its words again, and what it still waits for. */
interface Back {
  span: Span
  left: Wound | null
}

function healedOf(wound: Wound, { span, isWhole }: Healed): Back {
  return { span, left: isWhole ? null : { ...wound, own: [[span.from, span.to]], detached: null, open: [] } }
}

/**
 * Where a range stands whose words came back whole in the midst of a batch and were changed by the rest of it. Words of
 * its own that stayed elsewhere hold it where they are.
 */
function changedSince(wound: Wound, back: Returned | undefined, { after, doc }: Batch): Back | null {
  if (!back?.own.some(([from, to]) => hasWords(doc, from, to))) return null
  const { from, to, open } = back.standing
  if (wound.own.some((piece) => hasWords(doc, ...piece) && (piece[0] < from || piece[1] > to))) return null
  const span = spanOfPositions(after, from, to)
  return span && { span, left: { ...wound, own: back.own, lost: back.isWhole ? null : wound.lost, detached: null, open } }
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

function hasForeignWords(doc: Node, own: readonly Piece[]): boolean {
  return own.some(([from], i) => {
    const before = own[i - 1]
    return before !== undefined && hasWords(doc, before[1], from)
  })
}

function hasWords(doc: Node, from: number, to: number): boolean {
  return /\S/.test(doc.textBetween(from, to, ' ', ' '))
}

function stateOf(map: TextMap, span: Span, was: string): RangeState {
  return isSameWording(exactOf(map, span), was) ? 'anchored' : 'changed'
}

/** What a batch of steps does to the ranges of an article: they follow their words, lose them, and find them again. */
import type { Node } from '@tiptap/pm/model'
import type { Mapping, StepMap } from '@tiptap/pm/transform'
import { isSameWording } from '@/domain/annotation/settling'
import { exactOf, spanOfPositions, type Span, type TextMap } from '@/domain/article/positions'
import type { RangeState } from '@/domain/contract/annotation'
import { describeRange } from './locate'
import { changesOf, mapPieces, touches, type Change, type Piece } from './pieces'
import { changePacked, type Packed, type Placement } from './placements'
import { coarsened, foundAgain, type Inserted, type LostWords, type Wound } from './wounds'

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
  before: TextMap
  after: TextMap
  /** The document before each step. */
  docs: readonly Node[]
  doc: Node
  maps: readonly StepMap[]
  /** The maps of all steps since a version, those of this batch included, with which of them undo which; null when no step of this batch undoes one. */
  since: ((version: number) => Mapping) | null
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
  const { placements, wounds, inserted, touched } = followed(anchors, batch)
  const kept: Wound[] = []
  const changes: RangeChange[] = []
  const gone = new Set<number>()
  const come: Placement[] = []
  for (const wound of wounds.values()) {
    const { no } = wound
    const index = touched.get(no)
    const healed = healedPlace(wound, batch, inserted, wordingOf(no))
    if (healed) {
      gone.add(no)
      come.push({ no, from: healed.span.from, to: healed.span.to })
      if (!healed.isWhole) kept.push({ ...wound, own: [[healed.span.from, healed.span.to]], detached: null })
      changes.push({ no, state: stateOf(batch.after, healed.span, wordingOf(no)), quote: null })
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
      kept.push({ ...wound, own: [], lost: wound.lost ?? last, detached: last })
      changes.push({ no, state: 'detached', quote })
      continue
    }
    if (wound.lost || hasForeignWords(batch.doc, wound.own)) kept.push(wound)
    changes.push({ no, state: stateOf(batch.after, span, wordingOf(no)), quote: null })
  }
  return { anchors: { placements: changePacked(placements, gone, come), wounds: kept, inserted: coarsened(inserted, kept) }, changes }
}

interface Followed {
  placements: Packed
  wounds: Map<number, Wound>
  inserted: Inserted[]
  /** The numbers of ranges that steps reached into, and where their triples begin. */
  touched: Map<number, number>
}

/** Maps every place, own piece and inserted stretch through the steps, and opens a wound on whatever is touched. */
function followed(anchors: Anchors, batch: Batch): Followed {
  const { version, docs, maps } = batch
  const placements = anchors.placements.slice()
  const wounds = new Map(anchors.wounds.map((wound) => [wound.no, wound]))
  const touched = new Map<number, number>()
  let inserted = [...anchors.inserted]
  maps.forEach((map, i) => {
    const changes = changesOf(map)
    const first = changes[0]
    const last = changes.at(-1)
    if (!first || !last) return
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
      if (changes.some((change) => touches(change, low, high))) {
        const no = placements[k] as number
        touched.set(no, k)
        if (!wounds.has(no)) wounds.set(no, { no, own: [[low, high]], lost: null, detached: null })
      }
      const from = map.map(low, 1)
      placements[k + 1] = from
      placements[k + 2] = Math.max(from, map.map(high, -1))
    }
    for (const wound of wounds.values()) {
      if (wound.own.length === 0) continue
      const index = touched.get(wound.no)
      const isLoss = wound.lost === null && index !== undefined && losesWords(docs[i] as Node, wound.own, changes)
      const lost = isLoss ? standingBefore(anchors, index, batch).last : wound.lost
      wounds.set(wound.no, { ...wound, own: mapPieces(wound.own, changes), lost })
    }
    inserted = [
      ...inserted.flatMap((piece) =>
        mapPieces([[piece.from, piece.to]], changes).map(([a, b]) => ({ from: a, to: b, version: piece.version })),
      ),
      ...changes.filter(({ size }) => size > 0).map(({ newStart, size }) => ({ from: newStart, to: newStart + size, version })),
    ]
  })
  return { placements, wounds, inserted, touched }
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

/** Where a range that lost words has them again: by an undo that names what it undoes, else by the words themselves. */
function healedPlace(wound: Wound, batch: Batch, inserted: readonly Inserted[], was: string): { span: Span; isWhole: boolean } | null {
  const { lost, detached, own } = wound
  if (!lost) return null
  const { after, since } = batch
  const isUndone = (from: LostWords): Span | null => {
    if (!since || from.version > batch.version) return null
    const mapping = since(from.version)
    const span = spanOfPositions(after, mapping.map(from.from, 1), mapping.map(from.to, -1))
    return span && exactOf(after, span) === from.words ? span : null
  }
  const whole = isUndone(lost) ?? foundAgain(after, lost, own, inserted) ?? foundAgain(after, { ...lost, words: was }, own, inserted)
  if (whole) return { span: whole, isWhole: true }
  const last = detached && detached.words !== lost.words ? (isUndone(detached) ?? foundAgain(after, detached, [], inserted)) : null
  return last && { span: last, isWhole: false }
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

/** What a batch of steps does to the ranges of an article: they follow their words, lose them, and find them again. */
import type { Node } from '@tiptap/pm/model'
import type { Mapping, StepMap } from '@tiptap/pm/transform'
import { isSameWording } from '@/domain/annotation/settling'
import { exactOf, spanOfPositions, type Span, type TextMap } from '@/domain/article/positions'
import type { RangeState } from '@/domain/contract/annotation'
import { describeRange } from './locate'
import { changesOf, mapPieces, touches, type Change, type Piece } from './pieces'
import type { Placement } from './placements'
import { coarsened, foundAgain, type Inserted, type LostWords, type Wound } from './wounds'

/** Where all ranges of an article stand, and what is known of those that were touched. */
export interface Anchors {
  /** In the order of the text; a detached range has none. */
  placements: readonly Placement[]
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
  quote: { exact: string; prefix: string; suffix: string } | null
}

/** Follows all ranges through a batch. `wordingOf` gives the wording a range holds for. */
export function applyBatch(
  anchors: Anchors,
  batch: Batch,
  wordingOf: (no: number) => string,
): { anchors: Anchors; changes: RangeChange[] } {
  const { places, wounds, inserted, touched } = followed(anchors, batch)
  const startOf = new Map(anchors.placements.map((placement) => [placement.no, placement]))
  const kept: Wound[] = []
  const changes: RangeChange[] = []
  for (const wound of wounds.values()) {
    const { no } = wound
    const healed = healedPlace(wound, batch, inserted, wordingOf(no))
    if (healed) {
      places.set(no, { no, from: healed.span.from, to: healed.span.to })
      if (!healed.isWhole) kept.push({ ...wound, own: [[healed.span.from, healed.span.to]], detached: null })
      changes.push({ no, state: stateOf(batch.after, healed.span, wordingOf(no)), quote: null })
      continue
    }
    if (!touched.has(no) || wound.detached) {
      kept.push(wound)
      continue
    }
    const place = places.get(no)
    const span = place && spanOfPositions(batch.after, place.from, place.to)
    if (!span || !wound.own.some(([from, to]) => hasWords(batch.doc, from, to))) {
      const stood = startOf.get(no)
      const quote = stood ? quoteOf(batch.before, stood) : { exact: '', prefix: '', suffix: '' }
      places.delete(no)
      const last = { version: batch.version, from: stood?.from ?? 0, to: stood?.to ?? 0, words: quote.exact }
      kept.push({ ...wound, own: [], lost: wound.lost ?? last, detached: last })
      changes.push({ no, state: 'detached', quote })
      continue
    }
    if (wound.lost || hasForeignWords(batch.doc, wound.own)) kept.push(wound)
    changes.push({ no, state: stateOf(batch.after, span, wordingOf(no)), quote: null })
  }
  const placements = [...places.values()].sort((a, b) => a.from - b.from || a.to - b.to || a.no - b.no)
  return { anchors: { placements, wounds: kept, inserted: coarsened(inserted, kept) }, changes }
}

interface Followed {
  places: Map<number, Placement>
  wounds: Map<number, Wound>
  inserted: Inserted[]
  touched: Set<number>
}

/** Maps every place, own piece and inserted stretch through the steps, and opens a wound on whatever is touched. */
function followed(anchors: Anchors, { version, before, docs, maps }: Batch): Followed {
  const numbers = anchors.placements.map(({ no }) => no)
  const from = Int32Array.from(anchors.placements, (placement) => placement.from)
  const to = Int32Array.from(anchors.placements, (placement) => placement.to)
  const indexOf = new Map<number, number>()
  const wounds = new Map(anchors.wounds.map((wound) => [wound.no, wound]))
  const touched = new Set<number>()
  let inserted = [...anchors.inserted]
  maps.forEach((map, i) => {
    const changes = changesOf(map)
    const first = changes[0]
    const last = changes.at(-1)
    if (!first || !last) return
    const delta = changes.reduce((sum, change) => sum + change.size - (change.end - change.start), 0)
    for (let k = 0; k < numbers.length; k++) {
      const low = from[k] as number
      const high = to[k] as number
      if (high <= first.start) continue
      if (low >= last.end) {
        from[k] = low + delta
        to[k] = high + delta
        continue
      }
      if (changes.some((change) => touches(change, low, high))) {
        const no = numbers[k] as number
        touched.add(no)
        indexOf.set(no, k)
        if (!wounds.has(no)) wounds.set(no, { no, own: [[low, high]], lost: null, detached: null })
      }
      from[k] = map.map(low, 1)
      to[k] = Math.max(from[k] as number, map.map(high, -1))
    }
    for (const wound of wounds.values()) {
      if (wound.own.length === 0) continue
      const own = mapPieces(wound.own, changes)
      const isLoss = wound.lost === null && losesWords(docs[i] as Node, wound.own, changes)
      const lost = isLoss ? standingBefore(anchors, indexOf.get(wound.no), before, version) : wound.lost
      wounds.set(wound.no, { ...wound, own, lost })
    }
    inserted = [
      ...inserted.flatMap((piece) =>
        mapPieces([[piece.from, piece.to]], changes).map(([a, b]) => ({ from: a, to: b, version: piece.version })),
      ),
      ...changes.filter(({ size }) => size > 0).map(({ newStart, size }) => ({ from: newStart, to: newStart + size, version })),
    ]
  })
  const places = new Map(numbers.map((no, k) => [no, { no, from: from[k] as number, to: to[k] as number }]))
  return { places, wounds, inserted, touched }
}

function standingBefore(anchors: Anchors, index: number | undefined, before: TextMap, version: number): LostWords | null {
  const placement = index === undefined ? undefined : anchors.placements[index]
  return placement ? { version, from: placement.from, to: placement.to, words: quoteOf(before, placement).exact } : null
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

function quoteOf(map: TextMap, { from, to }: { from: number; to: number }): { exact: string; prefix: string; suffix: string } {
  const span = spanOfPositions(map, from, to)
  return span ? describeRange(map.text, span.start, span.end) : { exact: '', prefix: '', suffix: '' }
}

function stateOf(map: TextMap, span: Span, was: string): RangeState {
  return isSameWording(exactOf(map, span), was) ? 'anchored' : 'changed'
}

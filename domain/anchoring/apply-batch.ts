/** What a batch of steps does to the ranges of an article: they follow their words, lose them, and find them again. */
import type { Node } from '@tiptap/pm/model'
import { isSameWording } from '@/domain/annotation/settling'
import { exactOf, spanOfPositions, type Span, type TextMap } from '@/domain/article/positions'
import type { RangeState } from '@/domain/contract/annotation'
import { Following, momentAfter, placeAt, type Anchors, type Batch, type Returned } from './follow-batch'
import { spanOf, type Healed } from './healing'
import type { describeRange } from './locate'
import { coarsened } from './insertions'
import { isAllOf, piecesOf } from './own-words'
import { hasWords, type Piece } from './pieces'
import { changePacked, type Placement } from './placements'
import { rememberedOf, type Wound } from './wounds'

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
  const following = new Following(anchors, batch, wordingOf)
  const { placements, wounds, inserted, touched, shifted, returned } = following
  const end = momentAfter(batch, batch.maps.length, batch.after, inserted)
  const kept: Wound[] = []
  const changes: RangeChange[] = []
  const gone = new Set<number>()
  const come: Placement[] = []
  for (const wound of wounds.values()) {
    const { no } = wound
    const index = touched.get(no)
    const healed = following.healing(wound, end)
    const back =
      healed === null ? changedSince(wound, returned.get(no), batch) : healed === 'several' ? null : healedOf(wound, healed, batch)
    if (back) {
      const { span, left } = back
      gone.add(no)
      come.push({ no, from: span.from, to: span.to })
      if (left && (isRemembered(left) || hasForeignWords(batch.doc, span, left.own))) kept.push(left)
      changes.push({ no, state: stateOf(batch.after, span, wordingOf(no)), quote: null })
      continue
    }
    if (index === undefined) {
      kept.push(wound)
      continue
    }
    const span = spanOfPositions(batch.after, ...placeAt(placements, index))
    if (!span || !wound.own.some(([from, to]) => hasWords(batch.doc, from, to))) {
      const { quote, last } = following.standingBefore(index)
      gone.add(no)
      kept.push({ ...wound, own: [], lost: wound.lost ?? last, detached: last, open: [] })
      changes.push({ no, state: 'detached', quote })
      continue
    }
    if (shifted.has(no)) {
      gone.add(no)
      const [from, to] = placeAt(placements, index)
      come.push({ no, from, to })
    }
    const exact = exactOf(batch.after, span)
    const state = stateOf(batch.after, span, wordingOf(no))
    // Words that stand again where they stood are back, wherever else they were put meanwhile.
    const share = state === 'anchored' ? undefined : wound.lost && isSameWording(exact, wound.lost.words) ? wound.lost.own : null
    if (share === null) {
      if (isRemembered(wound) || hasForeignWords(batch.doc, span, wound.own)) kept.push(wound)
    } else {
      const whole = { ...wound, own: piecesOf(batch.after, span, share), lost: null, detached: null }
      // Where no more than white space is gone, whoever took it may still be typing there.
      if (isRemembered(whole) || !isAllOf(exact, share)) kept.push(whole)
    }
    changes.push({ no, state, quote: null })
  }
  const left = kept.map((wound) => withoutTwins(wound, batch))
  return { anchors: { placements: changePacked(placements, gone, come), wounds: left, inserted: coarsened(inserted, left) }, changes }
}

/** Where the words stood again already when the range lost its own elsewhere, no later undo leads back to. */
function withoutTwins(wound: Wound, { version, after, maps, since }: Batch): Wound {
  const { earlier, ...rest } = wound
  if (!earlier || wound.lost?.version !== version) return wound
  const places = earlier.filter((place) => spanOf(after, place, since(place.version, maps.length)) === null)
  return { ...rest, ...rememberedOf(places, version) }
}

/** A range that has its words again, and what it still waits for. */
interface Back {
  span: Span
  left: Wound | null
}

function healedOf(wound: Wound, { span, own, isWhole, earlier }: Healed, batch: Batch): Back {
  return { span, left: { ...leftOf(wound, { isWhole, earlier }, batch), own, detached: null, open: [] } }
}

/** What a wound still waits for when its words are back. */
function leftOf(
  { earlier: _before, ...wound }: Wound,
  { isWhole, earlier }: Pick<Healed, 'isWhole' | 'earlier'>,
  { version }: Batch,
): Wound {
  return { ...wound, lost: isWhole ? null : wound.lost, ...rememberedOf(earlier, version) }
}

/** Whether more is known of it than what is left of its words. */
const isRemembered = ({ lost, open, earlier }: Wound): boolean => lost !== null || open.length > 0 || earlier !== undefined

/**
 * Where a range stands whose words came back whole in the midst of a batch and were changed by the rest of it. Words of
 * its own that stayed elsewhere hold it where they are.
 */
function changedSince(wound: Wound, back: Returned | undefined, batch: Batch): Back | null {
  const { after, doc } = batch
  if (!back?.own.some(([from, to]) => hasWords(doc, from, to))) return null
  const { from, to, open } = back.standing
  if (wound.own.some((piece) => hasWords(doc, ...piece) && (piece[0] < from || piece[1] > to))) return null
  const span = spanOfPositions(after, from, to)
  return span && { span, left: { ...leftOf(wound, back, batch), own: back.own, detached: null, open } }
}

/** Whether words of a span are not the range’s own. */
function hasForeignWords(doc: Node, { from, to }: Span, own: readonly Piece[]): boolean {
  const edges = [from, ...own.flat(), to]
  return edges.some((edge, i) => {
    const next = edges[i + 1] as number
    return i % 2 === 0 && edge < next && hasWords(doc, edge, next)
  })
}

function stateOf(map: TextMap, span: Span, was: string): RangeState {
  return isSameWording(exactOf(map, span), was) ? 'anchored' : 'changed'
}

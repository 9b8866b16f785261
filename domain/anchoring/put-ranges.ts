/** Puts ranges into an article: on words, or without any. Those that do not stand on the words they hold for wait for these. */
import type { RangeState } from '@/domain/contract/annotation'
import type { Anchors } from './follow-batch'
import type { LostWords } from './lost-words'
import { changePacked } from './placements'
import type { Wound } from './wounds'

/** A range to be put: its number, where it stands (null when it is detached), what it stands on or stood on last, and the wording it holds for. */
export interface PutRange {
  no: number
  span: { from: number; to: number } | null
  exact: string
  was: string
  state: RangeState
}

/** Puts ranges that have no place yet into the text as it is at a version: what is put in from then on may be what they have lost. */
export function putRanges(anchors: Anchors, ranges: readonly PutRange[], version: number): Anchors {
  const placed = ranges.flatMap(({ no, span }) => (span ? [{ no, from: span.from, to: span.to }] : []))
  const wounds = ranges.filter(({ state }) => state !== 'anchored').map((range) => woundOf(range, version))
  return { ...anchors, placements: changePacked(anchors.placements, new Set(), placed), wounds: [...anchors.wounds, ...wounds] }
}

function woundOf({ no, span, exact, was }: PutRange, version: number): Wound {
  const { from, to } = span ?? { from: 0, to: 0 }
  const lost: LostWords = { version, from, to, words: was }
  return { no, own: span ? [[from, to]] : [], lost, detached: span ? null : { ...lost, words: exact }, open: [] }
}

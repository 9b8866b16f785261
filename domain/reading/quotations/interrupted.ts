/** “A”, zei zij, “b”: one quotation in two ranges. */
import type { Lexicon } from '../words/lexicon'
import type { Piece } from '../words/narration'
import type { Draft, Told } from './told'

/** Pieces between two dashes, with them. */
const ASIDE = 10

export function joinInterrupted(drafts: readonly Draft[], told: readonly Told[], text: string, lexicon: Lexicon): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const before = joined.at(-1)
    if (before && goesOn(before, draft, told, text, lexicon)) {
      before.ranges = [...before.ranges, ...draft.ranges]
      before.marked = [...before.marked, ...draft.marked]
      before.kind = 'direct'
      if (before.line !== draft.line) continue
      // “A” — she paused — “b,” said Ann Lee: who paused is who says it behind.
      if (draft.attribution && draft.attribution.saying.first > draft.at) before.attribution = draft.attribution
      before.at = draft.at
    } else joined.push({ ...draft })
  }
  return joined
}

/** In one sentence, with only the saying in between; the first has no full stop of its own, the second comes after a comma or begins small. */
function goesOn(first: Draft, second: Draft, told: readonly Told[], text: string, { relatives }: Lexicon): boolean {
  const { line, sayings } = told[first.line] as Told
  const { pieces } = line
  const isSmall = /^\P{L}*\p{Ll}/u.test(wordsOf(second, text))
  const isLarge = /^\P{L}*\p{Lu}/u.test(text.slice(first.ranges[0]?.start, first.ranges[0]?.end))
  if (isLarge && isSmall && isDashed(pieces, first, second)) return true
  const at = first.line === second.line ? second.at : isCutOff(first, second, told, text) ? pieces.length : null
  if (at === null || !first.attribution?.isBeside || first.kind === 'scare') return false
  const { saying } = first.attribution
  if (saying.first <= first.at || saying.last > at) return false
  // “A,” she said, adding that it was “b”: said apart.
  if (sayings.some(({ way, isManner, cueFirst }) => way === 'verb' && !isManner && cueFirst >= saying.last && cueFirst < at)) return false
  // “A”, zei zij, die dat “b” noemde.
  const mark = pieces[at - 1]?.text
  // But “A”, zei zij, die later opstapte, “b”: the clause is over.
  if (pieces[saying.last]?.text === ',' && relatives.has(pieces[saying.last + 1]?.lower ?? '') && mark !== ',') return false
  const isWhole = /[.!?…]\P{L}{0,2}$/u.test(wordsOf(first, text))
  if (isWhole && !isSmall) return false
  return mark === ',' || (isSmall && mark !== ':' && mark !== ';')
}

/** “A” — she paused — “b”: a few words of the narrator’s between dashes. */
function isDashed(pieces: readonly Piece[], first: Draft, second: Draft): boolean {
  if (first.line !== second.line || first.parent !== second.parent) return false
  const between = pieces.slice(first.at + 1, second.at)
  const isDash = (piece: Piece | undefined): boolean => piece !== undefined && /^[–—]$/.test(piece.text)
  return between.length > 2 && between.length < ASIDE && isDash(between[0]) && isDash(between.at(-1))
}

/** “A,” she said, “b ¶ “c”: what goes on in the next paragraph ends the sentence that it stands in, which is left with its comma. */
function isCutOff(first: Draft, second: Draft, told: readonly Told[], text: string): boolean {
  const [one, other] = [(told[first.line] as Told).line, (told[second.line] as Told).line]
  const isOneSentence = one.paragraph === other.paragraph && one.inside === other.inside && second.at === 0
  return isOneSentence && one.pieces.at(-1)?.text === ',' && text.slice(one.end, other.start).trim() === ''
}

function wordsOf({ ranges }: Draft, text: string): string {
  const { start, end } = ranges.at(-1) as { start: number; end: number }
  return text.slice(start, end)
}

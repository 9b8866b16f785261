/** “A”, zei zij, “b”: one quotation in two ranges. */
import type { Lexicon } from '../words/lexicon'
import type { Draft, Told } from './told'

export function joinInterrupted(drafts: readonly Draft[], told: readonly Told[], text: string, lexicon: Lexicon): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const before = joined.at(-1)
    if (before && goesOn(before, draft, told, text, lexicon)) {
      before.ranges = [...before.ranges, ...draft.ranges]
      before.marked = [...before.marked, ...draft.marked]
      before.kind = 'direct'
      before.at = draft.at
    } else joined.push({ ...draft })
  }
  return joined
}

/** In one sentence, with only the saying in between; the first has no full stop of its own, the second comes after a comma or begins small. */
function goesOn(first: Draft, second: Draft, told: readonly Told[], text: string, { relatives }: Lexicon): boolean {
  if (first.line !== second.line || !first.attribution?.isBeside || first.kind === 'scare') return false
  const { line, sayings } = told[first.line] as Told
  const { pieces } = line
  const { saying } = first.attribution
  if (saying.first <= first.at || saying.last > second.at) return false
  // “A,” she said, adding that it was “b”: said apart.
  if (sayings.some(({ way, isManner, cueFirst }) => way === 'verb' && !isManner && cueFirst >= saying.last && cueFirst < second.at))
    return false
  // “A”, zei zij, die dat “b” noemde.
  const mark = pieces[second.at - 1]?.text
  // But “A”, zei zij, die later opstapte, “b”: the clause is over.
  if (pieces[saying.last]?.text === ',' && relatives.has(pieces[saying.last + 1]?.lower ?? '') && mark !== ',') return false
  const isSmall = /^\P{L}*\p{Ll}/u.test(wordsOf(second, text))
  const isWhole = /[.!?…]\P{L}{0,2}$/u.test(wordsOf(first, text))
  if (isWhole && !isSmall) return false
  return mark === ',' || (isSmall && mark !== ':' && mark !== ';')
}

function wordsOf({ ranges }: Draft, text: string): string {
  const { start, end } = ranges.at(-1) as { start: number; end: number }
  return text.slice(start, end)
}

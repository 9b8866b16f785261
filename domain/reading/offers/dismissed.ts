/** Dismissals are kept by their words. Where these stand now: exactly these, white space and quotation marks folded, and of twins those whose surroundings are most alike. */
import { QUOTATION_MARK } from '@/domain/anchoring/fold'
import { describeRange } from '@/domain/anchoring/locate'
import type { Stretch } from '@/domain/article/segmentation'
import { foldSpace } from '@/domain/article/text'
import { wordAcross } from '@/domain/article/words'
import type { Dismissal } from '@/domain/contract/suggestion'

export type KeptWords = Pick<Dismissal, 'id' | 'kind' | 'exact' | 'prefix' | 'suffix'>

/** The stretch that several have from the first to the last: what somebody dismisses is one thing, with what stands between its parts. */
export function extentOf(stretches: readonly Stretch[]): Stretch {
  return { start: Math.min(...stretches.map(({ start }) => start)), end: Math.max(...stretches.map(({ end }) => end)) }
}

/** A stretch up to the ends of the words that it begins and ends in: half a word is found nowhere. */
export function wholeWords(text: string, { start, end }: Stretch): Stretch {
  return { start: wordAcross(text, start)?.start ?? start, end: wordAcross(text, end)?.end ?? end }
}

/** The words by which a dismissal of these stretches is kept. */
export function wordsOf(text: string, stretches: readonly Stretch[]): Pick<KeptWords, 'exact' | 'prefix' | 'suffix'> {
  const { start, end } = extentOf(stretches)
  return describeRange(text, start, end)
}

/** Where the words of each dismissal stand, by its id. One dismissal holds for one place; those whose words are gone have none. */
export function placesOf(text: string, dismissals: readonly KeptWords[]): Map<string, Stretch> {
  const places = new Map<string, Stretch>()
  if (dismissals.length === 0) return places
  const whole = foldedText(text)
  const alike = Map.groupBy(dismissals, ({ kind, exact }) => `${kind} ${folded(exact)}`)
  for (const twins of alike.values()) {
    const words = folded(twins[0]?.exact ?? '')
    const found = wordsIn(whole.text, words)
    for (const [dismissal, at] of paired(twins, found, whole.text, words.length))
      places.set(dismissal.id, { start: whole.starts[at] as number, end: (whole.starts[at + words.length - 1] as number) + 1 })
  }
  return places
}

/** Every dismissal with a place of its own, those that are surest first. */
function paired(twins: readonly KeptWords[], found: readonly number[], text: string, length: number): [KeptWords, number][] {
  const [only] = twins
  if (twins.length === 1 && found.length === 1 && only) return [[only, found[0] as number]]
  const pairs = twins.flatMap((dismissal) => {
    const [before, after] = [dismissal.prefix, dismissal.suffix].map((part) => foldMarks(part.replace(/\s+/gu, ' '))) as [string, string]
    return found.map((at) => ({ dismissal, at, score: likeness(text, before, after, at, at + length) }))
  })
  const taken = new Set<KeptWords | number>()
  return pairs
    .sort((a, b) => b.score - a.score)
    .flatMap(({ dismissal, at }): [KeptWords, number][] => {
      if (taken.has(dismissal) || taken.has(at)) return []
      taken.add(dismissal).add(at)
      return [[dismissal, at]]
    })
}

/** How many characters right before and after a place are those that stood there. */
function likeness(text: string, before: string, after: string, start: number, end: number): number {
  let left = 0
  while (left < before.length && before[before.length - 1 - left] === text[start - 1 - left]) left++
  let right = 0
  while (right < after.length && after[right] === text[end + right]) right++
  return left + right
}

/** Where words stand in a text, never inside longer words. */
function wordsIn(text: string, words: string): number[] {
  const found: number[] = []
  if (words === '') return found
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isCut(text, at) && !isCut(text, at + words.length)) found.push(at)
  return found
}

/** Whether an offset stands inside a word or a character. */
function isCut(text: string, at: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2))
}

/** A new copy may have straight marks where there were curly ones. Each stays one character. */
const foldMarks = (text: string): string => text.replace(new RegExp(QUOTATION_MARK, 'gu'), '"')
const folded = (words: string): string => foldMarks(foldSpace(words))

/** A text with its marks alike and each run of white space made one space, and where each of its characters came from. */
function foldedText(text: string): { text: string; starts: number[] } {
  let whole = ''
  const starts: number[] = []
  for (const { 0: run, index } of text.matchAll(/\s+|\S+/gu)) {
    const isSpace = /^\s/u.test(run)
    for (let i = 0; i < (isSpace ? 1 : run.length); i++) starts.push(index + i)
    whole += isSpace ? ' ' : run
  }
  return { text: foldMarks(whole), starts }
}

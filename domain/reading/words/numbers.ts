/** Numbers: in figures, in words, in words grown together, and two of them as a range. */
import { perLanguage } from './per-language'
import { listedAt, listOf } from './listed'
import type { Token } from './tokens'

/** How many tokens from a place on are something; 0 where nothing is. */
export type Measure = (tokens: readonly Token[], at: number) => number

export interface Numbers {
  /** A number with what multiplies it: “1.500”, “3,5 mln”, “achtendertigduizend”, “half a million”. */
  numberAt: Measure
  /** The same, or two with “tot”, “or” or a dash between them. */
  rangeAt: Measure
  /** “tientallen”, “hundreds of millions”. */
  vagueAt: Measure
  /** “tweede”, “22ste”. */
  ordinalAt: Measure
  isNumberWord(word: string): boolean
}

// Longer ones are nothing that a newspaper writes as a number.
const LONGEST = 40
const NUMBER = /^\p{N}+(?:[.,]\p{N}+)*$/u
const SCORE_OR_RANGE = /^\p{N}+(?:[.,]\p{N}+)*[-‐‑–:/’']\p{N}+(?:[.,]\p{N}+)*(?:[-–/:]\p{N}+)?$/u
/** “24-year-old”, “3,5mln”, “1990s”, “50ste”; not “5G”, which is a name. */
const WITH_LETTERS = /^(\p{N}+(?:[.,]\p{N}+)*)([-‐‑’']?)(\p{Ll}[\p{Ll}\p{M}]*(?:[-‐‑’']\p{L}+)*)$/u

/** The number and the letters behind it, in one token; null when it has none. */
export function lettersBehind(token: Token | undefined): { number: string; letters: string } | null {
  if (token?.kind !== 'figure' || token.text.length > LONGEST) return null
  const match = WITH_LETTERS.exec(token.text)
  return match ? { number: match[1] as string, letters: match[3] as string } : null
}

export function isPlainNumber(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'figure' && token.text.length <= LONGEST && NUMBER.test(token.text)
}

/** Whether two tokens have nothing or one white space between them. */
export function areBeside(first: Token, second: Token, gap: 0 | 1): boolean {
  return second.start - first.end === gap
}

export const numbersOf = perLanguage(({ facts }): Numbers => {
  const numbers = listOf(facts.numbers)
  const scales = listOf(facts.scales)
  const scaleArticles = listOf(facts.scaleArticles)
  const halves = listOf(facts.halves)
  const ranges = listOf(facts.ranges, ['-', '–', '—'])
  const vague = listOf(facts.vague)
  const vagueLinks = listOf(facts.vagueLinks)
  const ordinals = new Set(facts.ordinals)
  const single = facts.numbers.filter((number) => !number.includes(' '))
  // The longest first, so that “zeventien” is not read as “zeven” with a rest.
  const parts = [...single, ...facts.numberParts, ...facts.scales, ...facts.ordinals].sort((a, b) => b.length - a.length)
  const partsByLetter = Map.groupBy(parts, (part) => part[0])
  const joins = [...facts.numberJoins].sort((a, b) => b.length - a.length)

  const isNumberWord = (word: string): boolean => {
    if (word.length > LONGEST) return false
    let at = 0
    let count = 0
    while (at < word.length) {
      const part = partsByLetter.get(word[at])?.find((one) => word.startsWith(one, at))
      if (part) count++
      const step = part ?? (count > 0 ? joins.find((join) => word.startsWith(join, at)) : undefined)
      if (!step) return false
      at += step.length
    }
    return count > 1
  }

  const figureAt: Measure = (tokens, at) => {
    const token = tokens[at]
    if (token?.kind !== 'figure' || token.text.length > LONGEST) return 0
    if (!isPlainNumber(token)) return SCORE_OR_RANGE.test(token.text) || lettersBehind(token) ? 1 : 0
    let count = 1
    // Groups of three with a space between them: 12 000.
    if (/^\d{1,3}$/.test(token.text))
      for (let next = tokens[at + 1]; next && /^\d{3}$/.test(next.text) && areBeside(tokens[at + count - 1] as Token, next, 1);)
        next = tokens[at + ++count]
    return count
  }

  const numberAt: Measure = (tokens, at) => {
    const first = tokens[at]
    if (!first) return 0
    const article = listedAt(scaleArticles, tokens, at)
    let count =
      article && listedAt(scales, tokens, at + article)
        ? article
        : figureAt(tokens, at) || listedAt(numbers, tokens, at) || Number(isNumberWord(first.lower))
    if (!count) return 0
    count += listedAt(halves, tokens, at + count)
    for (let more = listedAt(scales, tokens, at + count); more; more = listedAt(scales, tokens, at + count)) count += more
    return count
  }

  const rangeAt: Measure = (tokens, at) => {
    const first = numberAt(tokens, at)
    const link = first && listedAt(ranges, tokens, at + first)
    const second = link && numberAt(tokens, at + first + link)
    return second ? first + link + second : first
  }

  const vagueAt: Measure = (tokens, at) => {
    const first = listedAt(vague, tokens, at)
    const link = first && listedAt(vagueLinks, tokens, at + first)
    const rest = first && vagueAt(tokens, at + first + link)
    return rest ? first + link + rest : first
  }

  const ordinalAt: Measure = (tokens, at) => {
    const token = tokens[at]
    // With a capital it is a name: Tweede Kamer, Fourth Street.
    return token?.kind === 'word' && ordinals.has(token.text) ? 1 : 0
  }
  return { numberAt, rangeAt, vagueAt, ordinalAt, isNumberWord }
})

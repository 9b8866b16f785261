/** Figures, dates and amounts of a paragraph: what a text states that can be looked up. */
import type { Stretch } from '@/domain/article/segmentation'
import type { Fact } from '@/domain/contract/reading'
import { datesOf, daysIn, type DateSort } from './dates'
import type { Language } from '../language'
import { lettersBehind, numbersOf } from '../words/numbers'
import { perLanguage } from '../words/per-language'
import { listedAt, listOf } from '../words/listed'
import type { Paragraph, Token } from '../words/tokens'

/** A date by its sort; an amount, or how long something lasts; a number in figures, in words, only about, as one of a row, or with letters behind it. */
export type FactSort = DateSort | 'amount' | 'duration' | 'figures' | 'words' | 'vague' | 'ordinal' | 'compound'

export interface SortedFact extends Fact {
  sort: FactSort
}

const KINDS: Record<FactSort, Fact['kind']> = {
  day: 'date',
  relative: 'date',
  time: 'date',
  amount: 'amount',
  duration: 'amount',
  figures: 'figure',
  words: 'figure',
  vague: 'figure',
  ordinal: 'figure',
  compound: 'figure',
}

interface Find {
  sort: FactSort
  count: number
}

/** The facts of a paragraph, in order, none over another. */
export function factsIn({ tokens }: Paragraph, language: Language): SortedFact[] {
  const { mayBegin, find } = finderOf(language)
  const facts: SortedFact[] = []
  for (let at = 0; at < tokens.length;) {
    const first = tokens[at] as Token
    const idle = mayBegin(first) ? telephoneAt(tokens, at) : 1
    const found = idle ? null : find(tokens, at)
    if (found)
      facts.push({ sort: found.sort, kind: KINDS[found.sort], start: first.start, end: (tokens[at + found.count - 1] as Token).end })
    at += idle || found?.count || 1
  }
  return facts
}

/** With the names among them; a figure that is part of a name is none by itself. */
export function withNames(facts: readonly Fact[], names: readonly Stretch[]): Fact[] {
  const all: Fact[] = [...names.map(({ start, end }): Fact => ({ start, end, kind: 'name' })), ...facts].sort(
    (a, b) => a.start - b.start || Number(b.kind === 'name') - Number(a.kind === 'name'),
  )
  const kept: Fact[] = []
  for (const { start, end, kind } of all) {
    const before = kept.at(-1)
    if (!before || before.end <= start) kept.push({ start, end, kind })
    else if (kind === 'name' && before.kind !== 'name') kept.splice(-1, 1, { start, end, kind })
  }
  return kept
}

const finderOf = perLanguage((language) => {
  const { facts } = language
  const { numberAt, rangeAt, vagueAt, ordinalAt, isNumberWord } = numbersOf(language)
  const dateAt = datesOf(language)
  const units = listOf(facts.units)
  const periods = listOf(facts.periods)
  const currencies = listOf(facts.currencies)
  const halves = listOf(facts.halves)
  const articles = listOf(language.grammar.indefinites)
  const vagueLinks = listOf(facts.vagueLinks)
  const measured = new Set([...facts.units, ...facts.periods])

  /** “$12 million or 3.5 per cent”: behind a sign of money another measure is another amount. */
  const moneyOrRange = (tokens: readonly Token[], at: number, money: number): number => {
    const range = rangeAt(tokens, at + money)
    return money && listedAt(units, tokens, at + money + range) ? numberAt(tokens, at + money) : range
  }

  /** “dozens”, “millions of euros”. */
  const aboutAt = (tokens: readonly Token[], at: number): Find | null => {
    const count = vagueAt(tokens, at)
    if (!count) return null
    const end = count + listedAt(vagueLinks, tokens, at + count)
    const unit = listedAt(units, tokens, at + end)
    return unit ? { sort: 'amount', count: end + unit } : { sort: 'vague', count }
  }

  /** “a year and a half”. */
  const halfMoreAt = (tokens: readonly Token[], at: number): Find | null => {
    const article = listedAt(articles, tokens, at)
    const period = article && listedAt(periods, tokens, at + article)
    const half = period && listedAt(halves, tokens, at + article + period)
    return half ? { sort: 'duration', count: article + period + half } : null
  }

  const amountAt = (tokens: readonly Token[], at: number): Find | null => {
    const money = Number(/^\p{Sc}$/u.test(tokens[at]?.text ?? '')) || listedAt(currencies, tokens, at)
    const number = moneyOrRange(tokens, at, money)
    if (!number || (money && tokens[at + money]?.kind !== 'figure')) return null
    const end = money + number
    const unit = Number(/^\p{Sc}$/u.test(tokens[at + end]?.text ?? '')) || listedAt(units, tokens, at + end)
    if (money || unit) return { sort: 'amount', count: end + unit + listedAt(halves, tokens, at + end + unit) }
    const period = listedAt(periods, tokens, at + end)
    if (period) return { sort: 'duration', count: end + period + listedAt(halves, tokens, at + end + period) }
    return sortOfNumber(tokens, at, number)
  }

  const sortOfNumber = (tokens: readonly Token[], at: number, count: number): Find => {
    const first = tokens[at] as Token
    // “half of them”
    const isTied = count > 1 && listedAt(vagueLinks, tokens, at + count - 1) > 0
    if (first.kind !== 'figure') return { sort: 'words', count: isTied ? count - 1 : count }
    const letters = count === 1 ? lettersBehind(first)?.letters : undefined
    if (!letters) return { sort: 'figures', count }
    return { sort: measured.has(letters) ? 'amount' : 'compound', count }
  }

  // Most words of a text begin no fact: one look tells, before the rules do.
  const firstWords = new Set(listOf(daysIn(language), ...Object.values(facts).filter((list) => typeof list !== 'boolean')).keys())
  const mayBegin = ({ kind, text, lower }: Token): boolean => {
    // “mid-2020”
    if (kind === 'word')
      return firstWords.has(lower) || isNumberWord(lower) || (lower.includes('-') && firstWords.has(lower.slice(0, lower.indexOf('-'))))
    return kind === 'figure' || /^[\p{Sc}’‘'+]$/u.test(text)
  }

  const find = (tokens: readonly Token[], at: number): Find | null => {
    const date = dateAt(tokens, at)
    const ordinal = date ? 0 : ordinalAt(tokens, at)
    return date ?? (ordinal ? { sort: 'ordinal', count: ordinal } : (amountAt(tokens, at) ?? aboutAt(tokens, at) ?? halfMoreAt(tokens, at)))
  }
  return { mayBegin, find }
})

/** How many tokens a telephone number has: digits that begin with 0 or +, in groups. Nothing is checked about those. */
function telephoneAt(tokens: readonly Token[], at: number): number {
  const first = tokens[at] as Token
  const plus = Number(first.text === '+' && tokens[at + 1]?.kind === 'figure')
  const start = tokens[at + plus] as Token
  if (!plus && !/^\(?0\d/.test(start.text)) return 0
  let end = at + plus
  let digits = 0
  while (end < tokens.length && end - at < 8 && /^\p{N}{2,}(?:[-–/]\p{N}+)*$/u.test(tokens[end]?.text ?? '')) {
    digits += (tokens[end] as Token).text.replace(/\P{N}/gu, '').length
    end++
  }
  return digits >= 8 ? end - at : 0
}

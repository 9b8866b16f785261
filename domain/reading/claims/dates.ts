/** Days, months, years and times of the clock, by rules that look a few words ahead. */
import type { Language } from '../language'
import { numbersOf, type Measure } from '../words/numbers'
import { perLanguage } from '../words/per-language'
import { listedAt, listOf } from '../words/listed'
import { timesOf } from './times'
import type { Token } from '../words/tokens'

/** A calendar day, month or year; one told from now; a time of the clock. */
export type DateSort = 'day' | 'relative' | 'time'

export interface FoundDate {
  sort: DateSort
  /** How many tokens it has. */
  count: number
}

const WHOLE_DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))$/
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|e|ste|de)?$/
const DAYS = /^(?:[1-9]|[12]\d|3[01])[-–/](?:[1-9]|[12]\d|3[01])$/
const YEAR = /^(?:1[0-9]{3}|20\d\d)$/
const YEARS = /^(?:1[5-9]\d\d|20\d\d)[-–/](?:(?:1[5-9]|20)?\d\d)$/
const SURELY_YEAR = /^(?:19\d\d|20[0-4]\d)$/
const DECADE = /^(?:1\d|20)?\d0(?:['’]?s|er)$/

/** The days of the week, also grown together with a part of the day: maandagavond. */
export function daysIn({ facts }: Language): string[] {
  return facts.weekdays.flatMap((day) => [day, ...facts.dayParts.map((part) => day + part)])
}

export const datesOf = perLanguage((language: Language) => {
  const { facts } = language
  const { numberAt } = numbersOf(language)
  const timeAt = timesOf(language)
  const book = (list: readonly string[]) => listOf(list)
  const months = book(facts.months)
  const allMonths = listOf(facts.months, facts.monthsBesideFigures)
  const weekdays = book(daysIn(language))
  const dayParts = book(facts.dayParts)
  const seasons = book(facts.seasons)
  const periods = book(facts.periods)
  const modifiers = book(facts.dateModifiers)
  const periodParts = book(facts.periodParts)
  const relative = book(facts.relativeDates)
  const agos = book(facts.agos)
  const halves = book(facts.halves)
  const articles = book(language.grammar.indefinites)
  const links = book(facts.dateLinks)
  const yearCues = new Set([...facts.yearCues, ...facts.months])
  const decadeCues = book(facts.decadeCues)
  const scales = book(facts.scales)
  const units = book(facts.units)

  /** A phrase, and another behind it if it is there. */
  const then = (count: number, next: (at: number) => number, at: number): number => (count ? count + next(at + count) : 0)

  const dayAt: Measure = (tokens, at) => Number(DAY.test(tokens[at]?.text ?? '') || DAYS.test(tokens[at]?.text ?? ''))
  // Behind a name it is part of it: Rijnstreek ’31.
  const isInName = (before: Token | undefined): boolean =>
    before?.kind === 'word' && before.text !== before.lower && !yearCues.has(before.lower) && !facts.seasons.includes(before.lower)
  const apostropheYearAt: Measure = (tokens, at) =>
    /^[’‘']$/.test(tokens[at]?.text ?? '') &&
    /^\d\d(?:s|er)?$/.test(tokens[at + 1]?.text ?? '') &&
    tokens[at]?.end === tokens[at + 1]?.start &&
    !isInName(tokens[at - 1])
      ? 2
      : 0
  const someYearAt: Measure = (tokens, at) =>
    Number(YEAR.test(tokens[at]?.text ?? '') || YEARS.test(tokens[at]?.text ?? '')) || apostropheYearAt(tokens, at)

  /** A year by itself: four figures that nothing is counted with. */
  const yearAt: Measure = (tokens, at) => {
    const text = tokens[at]?.text ?? ''
    if (YEARS.test(text) || DECADE.test(text)) return 1
    const short = apostropheYearAt(tokens, at)
    if (short) return short
    if (!YEAR.test(text) || listedAt(scales, tokens, at + 1) || listedAt(units, tokens, at + 1)) return 0
    return Number(SURELY_YEAR.test(text) || yearCues.has(tokens[at - 1]?.lower ?? ''))
  }

  const isMonthName = (token: Token): boolean => !facts.areMonthsCapital || token.text !== token.lower

  const withYear = (tokens: readonly Token[], at: number, count: number): number => {
    const mark = Number(/^[.,]$/.test(tokens[at + count]?.text ?? ''))
    for (const skip of [0, mark, listedAt(links, tokens, at + count)]) {
      const year = someYearAt(tokens, at + count + skip)
      if (year) return count + skip + year
    }
    return count
  }

  /** “10 januari 2022”, “the 3rd of October”, “10 and 11 Jan.”, “October 3, 1987”. */
  const dayAndMonthAt: Measure = (tokens, at) => {
    const day = dayAt(tokens, at)
    if (day) {
      const link = listedAt(links, tokens, at + day)
      for (const skip of [0, link]) {
        const month = listedAt(allMonths, tokens, at + day + skip)
        if (month) return withYear(tokens, at, day + skip + month)
      }
      // Two days with a word between them: “10 en 11 januari”.
      const second = tokens[at + 1]?.kind === 'word' ? dayAt(tokens, at + 2) : 0
      const month = second && listedAt(allMonths, tokens, at + 3)
      return month ? withYear(tokens, at, 3 + month) : 0
    }
    const month = listedAt(allMonths, tokens, at)
    if (!month || !isMonthName(tokens[at] as Token)) return 0
    const stop = Number(tokens[at + month]?.text === '.')
    for (const skip of [0, stop]) {
      const number = dayAt(tokens, at + month + skip)
      if (number) return withYear(tokens, at, month + skip + number)
    }
    const dated = withYear(tokens, at, month)
    return dated > month || listedAt(months, tokens, at) ? dated : 0
  }

  const weekdayAt: Measure = (tokens, at) =>
    then(
      listedAt(weekdays, tokens, at),
      (next) => {
        const part = listedAt(dayParts, tokens, next)
        const comma = Number(tokens[next + part]?.text === ',')
        for (const skip of [0, comma]) {
          const date = dayAndMonthAt(tokens, next + part + skip)
          if (date) return part + skip + date
        }
        return part
      },
      at,
    )

  /** “mid-2020”, “mid-May”. */
  const gluedAt: Measure = (tokens, at) => {
    const { text = '' } = tokens[at] ?? {}
    const [, part = '', what = ''] = (text.includes('-') && /^(\p{Ll}+)-([\p{L}\d’']+)$/iu.exec(text)) || []
    if (!facts.periodParts.includes(part.toLowerCase())) return 0
    if (YEAR.test(what) || DECADE.test(what)) return 1
    const isMonth = allMonths.has(what.toLowerCase()) && (!facts.areMonthsCapital || what !== what.toLowerCase())
    return isMonth ? withYear(tokens, at, 1) : 0
  }

  /** “in de zomer van 2019”, “eind 2020”, “begin maart”, “summer 2019”, “the end of May 2021”. */
  const seasonAt: Measure = (tokens, at) => {
    const first = listedAt(periodParts, tokens, at)
    const part = first && first + listedAt(links, tokens, at + first)
    const from = at + part
    const year = part && yearAt(tokens, from)
    if (year) return part + year
    const month = part && dayAndMonthAt(tokens, from)
    if (month) return part + month
    const season = listedAt(seasons, tokens, from)
    if (!season) return 0
    const dated = withYear(tokens, from, season)
    return dated > season || part ? part + dated : 0
  }

  /** “vorige week”, “last Tuesday evening”, “de afgelopen drie jaar”, “next season”. */
  const modifiedAt: Measure = (tokens, at) => {
    const modifier = listedAt(modifiers, tokens, at)
    if (!modifier) return 0
    const from = at + modifier
    const number = numberAt(tokens, from)
    const what =
      listedAt(periods, tokens, from + number) ||
      (number ? 0 : listedAt(seasons, tokens, from) || weekdayAt(tokens, from) || listedAt(months, tokens, from))
    return what ? withYear(tokens, at, modifier + number + what) : 0
  }

  /** “drie weken geleden”, “two years ago”. */
  const agoAt: Measure = (tokens, at) => {
    const number = numberAt(tokens, at) || listedAt(articles, tokens, at)
    const period = number && listedAt(periods, tokens, at + number)
    // “a year and a half later”
    const half = period && listedAt(halves, tokens, at + number + period)
    const ago = period && listedAt(agos, tokens, at + number + period + half)
    return ago ? number + period + half + ago : 0
  }

  return (tokens: readonly Token[], at: number): FoundDate | null => {
    const token = tokens[at]
    if (!token) return null
    const first = (sort: DateSort, ...measures: Measure[]): FoundDate | null => {
      for (const measure of measures) {
        const count = measure(tokens, at)
        if (count) return { sort, count }
      }
      return null
    }
    if (WHOLE_DATE.test(token.text)) return { sort: 'day', count: 1 }
    return (
      first('relative', (all, i) => listedAt(relative, all, i), agoAt, modifiedAt) ??
      first('day', weekdayAt, dayAndMonthAt, gluedAt, seasonAt) ??
      first('time', timeAt) ??
      first('day', (all, i) => then(listedAt(decadeCues, all, i), (next) => numberAt(all, next), i), yearAt)
    )
  }
})

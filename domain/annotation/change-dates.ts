/** Words of dates, in the languages the desk knows; some of them are names as well: Jan, Mei, May. */
import type { WordToken } from '@/domain/article/words'

export interface DateWords {
  months: ReadonlySet<string>
  /** Of months, days of the week and those told from today, the value that each shares with those that mean the same. */
  values: ReadonlyMap<string, string>
  /** With a capital these are names, unless something beside them makes a date of them. */
  mostlyNames: ReadonlySet<string>
  /** These are names where a name goes on behind them: April Jones. */
  namesToo: ReadonlySet<string>
  /** Without a capital these are no months. */
  large: ReadonlySet<string>
  /** Words before a month. */
  before: ReadonlySet<string>
  /** A day may stand behind its month: May 3. */
  isDayBehind: boolean
}

const words = (list: string): string[] => list.split(' ')
const own = (list: string): [string, string][] => words(list).map((word) => [word, word])
const alike = (...groups: string[]): [string, string][] =>
  groups.flatMap((group) => words(group).map((word): [string, string] => [word, words(group)[0] ?? word]))

const DUTCH_MONTHS = [
  ...alike('januari jan', 'februari feb', 'maart mrt', 'april apr', 'juni jun', 'juli jul', 'augustus aug', 'september sept'),
  ...alike('oktober okt', 'november nov', 'december dec', 'mei'),
]
const DUTCH: DateWords = {
  months: new Set(DUTCH_MONTHS.map(([word]) => word)),
  values: new Map([
    ...DUTCH_MONTHS,
    ...own('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren eergisteren vandaag morgen overmorgen'),
  ]),
  mostlyNames: new Set(['jan', 'mei']),
  namesToo: new Set(['april', 'juni', 'augustus']),
  large: new Set(),
  before: new Set(words('in sinds vanaf tot begin half medio eind voor na per deze vorige volgende komende afgelopen')),
  isDayBehind: false,
}

const ENGLISH_MONTHS = [
  ...alike('january jan', 'february feb', 'march mar', 'april apr', 'june jun', 'july jul', 'august aug', 'september sept'),
  ...alike('october oct', 'november nov', 'december dec', 'may'),
]
const ENGLISH: DateWords = {
  months: new Set(ENGLISH_MONTHS.map(([word]) => word)),
  values: new Map([...ENGLISH_MONTHS, ...own('monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow')]),
  mostlyNames: new Set(['jan', 'may']),
  namesToo: new Set(['april', 'june', 'august']),
  large: new Set(['march', 'mar', 'may', 'august']),
  before: new Set(words('in of since from until till by last next this early mid late before after through during every')),
  isDayBehind: true,
}

const BOTH: DateWords = {
  months: new Set([...ENGLISH.months, ...DUTCH.months]),
  values: new Map([...ENGLISH.values, ...DUTCH.values]),
  mostlyNames: new Set([...ENGLISH.mostlyNames, ...DUTCH.mostlyNames]),
  namesToo: new Set([...ENGLISH.namesToo, ...DUTCH.namesToo]),
  large: ENGLISH.large,
  before: new Set([...ENGLISH.before, ...DUTCH.before]),
  isDayBehind: false,
}

/** The words of dates of a language (BCP 47); those of all where the language is another or not known. */
export function dateWords(language: string | null): DateWords {
  const main = language?.toLowerCase().split('-')[0]
  return main === 'nl' ? DUTCH : main === 'en' ? ENGLISH : BOTH
}

/** Whether a figure may be the day of a month, or a year. */
export const isDay = (figure: string): boolean => /^(?:[12]?\d|3[01])(?:\p{L}{1,2})?$/u.test(figure)
export const isYear = (figure: string): boolean => /^(?:19|20)\d\d$/.test(figure)

/** Whether the word at a place among the words and signs of a text is one of a date there. */
export function isOfDate(solid: readonly WordToken[], at: number, dates: DateWords): boolean {
  const { text: found } = solid[at] as WordToken
  const lower = found.toLowerCase()
  if (!dates.months.has(lower)) return dates.values.has(lower)
  if (!/^\p{Lu}/u.test(found)) return !dates.large.has(lower)
  const before = solid[at - 1]
  const isShort = dates.isDayBehind && found.length <= 4 && solid[at + 1]?.text === '.'
  const behind = solid[at + (isShort ? 2 : 1)]
  const isBeside = [before, behind].some(
    (token) => token?.kind === 'figure' && (isDay(token.text) || (token === behind && isYear(token.text))),
  )
  if (isBeside) return true
  if (dates.mostlyNames.has(lower)) return before !== undefined && dates.before.has(before.text.toLowerCase())
  const goesOn = behind?.kind === 'word' && /^\p{Lu}/u.test(behind.text)
  return !(goesOn && dates.namesToo.has(lower))
}

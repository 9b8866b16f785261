/** Times of the clock: “19.00 uur”, “9.14am”, “kwart voor elf”, “at 6.40”. */
import { isPlainNumber, lettersBehind, type Measure } from '../words/numbers'
import { perLanguage } from '../words/per-language'
import { listedAt, listOf } from '../words/listed'
import type { Token } from '../words/tokens'

const CLOCK = /^(?:[01]?\d|2[0-4])[.:][0-5]\d$/
const HOUR = /^(?:[01]?\d|2[0-4])$/

export const timesOf = perLanguage(({ facts }): Measure => {
  const clocks = listOf(facts.clocks)
  const hours = listOf(facts.hours)
  const hoursBehind = new Set(facts.hours)
  const periods = listOf(facts.periods)
  const cues = new Set(facts.timeCues)
  const units = listOf(facts.units, facts.scales)
  const inWords = new Set(facts.numbers.filter((number) => !number.includes(' ')))

  const isHour = (token: Token | undefined): boolean => token !== undefined && (HOUR.test(token.text) || inWords.has(token.lower))

  return (tokens, at) => {
    const clock = listedAt(clocks, tokens, at)
    if (clock) {
      const end = clock + 1
      return isHour(tokens[at + clock]) && !listedAt(units, tokens, at + end) ? end + listedAt(hours, tokens, at + end) : 0
    }
    const token = tokens[at]
    const glued = lettersBehind(token)
    if (glued) return Number((HOUR.test(glued.number) || CLOCK.test(glued.number)) && hoursBehind.has(glued.letters))
    const isClock = token?.kind === 'figure' && CLOCK.test(token.text)
    if (!isClock && !isHour(token) && !isPlainNumber(token)) return 0
    const hasCue = cues.has(tokens[at - 1]?.lower ?? '')
    const hour = listedAt(hours, tokens, at + 1)
    // “Zeven uur” may last that long: then something else has to say that it is a time.
    const mayLast = hour === 1 && listedAt(periods, tokens, at + 1) > 0
    if (hour && (isClock || hasCue || !mayLast)) return 1 + hour
    return Number(isClock && hasCue && !listedAt(units, tokens, at + 1))
  }
})

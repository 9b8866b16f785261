'use client'

import { useLocale } from 'next-intl'
import { useDates } from './use-dates'
import { useMinute } from './use-minute'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long ago something was, with the exact time at hand. Kept up to date while it is looked at. */
export function Ago({ at }: { at: string }) {
  const locale = useLocale()
  const format = useDates()
  const date = new Date(at)
  // What was made a moment ago, after the minute began, is not in the future.
  const past = Math.max(0, useMinute() * MINUTE - date.getTime())
  // Server and browser may stand on two sides of a minute; either is right.
  return (
    <time dateTime={at} title={format.dateTime(date, { dateStyle: 'full', timeStyle: 'short' })} suppressHydrationWarning>
      {past < 7 * DAY ? relative(past, locale) : format.dateTime(date, { dateStyle: 'medium' })}
    </time>
  )
}

function relative(past: number, locale: string): string {
  const words = wordsIn(locale)
  if (past < MINUTE) return words.format(0, 'second')
  if (past < HOUR) return words.format(-Math.floor(past / MINUTE), 'minute')
  if (past < DAY) return words.format(-Math.floor(past / HOUR), 'hour')
  return words.format(-Math.floor(past / DAY), 'day')
}

const known = new Map<string, Intl.RelativeTimeFormat>()

/** Making one costs a hundred times what using it does. */
function wordsIn(locale: string): Intl.RelativeTimeFormat {
  const words = known.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'long' })
  known.set(locale, words)
  return words
}

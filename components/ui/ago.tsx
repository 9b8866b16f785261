'use client'

import { useFormatter, useLocale } from 'next-intl'
import { useEffect, useState } from 'react'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long ago something was, with the exact time at hand. Kept up to date while it is looked at. */
export function Ago({ at }: { at: string }) {
  const locale = useLocale()
  const format = useFormatter()
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE)
    return () => clearInterval(timer)
  }, [])
  const date = new Date(at)
  const past = now.getTime() - date.getTime()
  // Server and browser may stand on two sides of a minute; either is right.
  return (
    <time dateTime={at} title={format.dateTime(date, { dateStyle: 'full', timeStyle: 'short' })} suppressHydrationWarning>
      {past < 7 * DAY ? relative(past, locale) : format.dateTime(date, { dateStyle: 'medium' })}
    </time>
  )
}

function relative(past: number, locale: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'long' })
  if (past < MINUTE) return words.format(0, 'second')
  if (past < HOUR) return words.format(-Math.floor(past / MINUTE), 'minute')
  if (past < DAY) return words.format(-Math.floor(past / HOUR), 'hour')
  return words.format(-Math.floor(past / DAY), 'day')
}

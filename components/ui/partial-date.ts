import type { useFormatter } from 'next-intl'

/** A date as precise as it is known, in the reader's language: 2022, January 2022, 10 January 2022; a time with its hour. */
export function dateOf(format: ReturnType<typeof useFormatter>, date: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-')
  // Noon in UTC: the day stays the day it says in every zone.
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), 12))
  if (month === undefined) return year
  if (day === undefined) return format.dateTime(at, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const shown = format.dateTime(at, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' })
  const time = /T(\d\d:\d\d)/.exec(date)?.[1]
  return time ? `${shown}, ${time}` : shown
}

import { createFormatter, useLocale, useTimeZone, type useFormatter } from 'next-intl'
import { useMemo } from 'react'

/** Writes dates and times in the reader's language. In English the day comes before the month, as newsrooms around here write it. */
export function useDates(): ReturnType<typeof useFormatter> {
  const locale = useLocale()
  const timeZone = useTimeZone()
  // The type names the languages of the interface; the formatter takes any.
  const written = (locale === 'en' ? 'en-GB' : locale) as typeof locale
  return useMemo(() => createFormatter({ locale: written, ...(timeZone && { timeZone }) }), [written, timeZone])
}

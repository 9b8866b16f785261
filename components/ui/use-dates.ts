import { createFormatter, useLocale, useTimeZone, type Locale, type useFormatter } from 'next-intl'

type Dates = ReturnType<typeof useFormatter>

const known = new Map<string, Dates>()

/** Writes dates and times in the reader's language. In English the day comes before the month, as newsrooms around here write it. */
export function useDates(): Dates {
  const locale = useLocale()
  const timeZone = useTimeZone()
  // The type names the languages of the interface; the formatter takes any.
  const written = (locale === 'en' ? 'en-GB' : locale) as typeof locale
  return datesIn(written, timeZone)
}

/** One for all: it keeps what formats its dates, and making that costs a hundred times what using it does. */
function datesIn(locale: Locale, timeZone: string | undefined): Dates {
  const key = `${locale} ${timeZone ?? ''}`
  const dates = known.get(key) ?? createFormatter({ locale, ...(timeZone && { timeZone }) })
  known.set(key, dates)
  return dates
}

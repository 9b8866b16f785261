/** The date that a plain text may begin with: it is the date of publication, and no part of the text. */

const DATE = /^(?:date|datum)\s*:?[^\S\n]+(\d{4}-\d{2}(?:-\d{2})?)(?![\d-])\s*/iu

/** Takes a leading “date 2022-01” off a text; one that is no date stays where it is. */
export function leadingDate(text: string): { publishedAt: string | null; rest: string } {
  const trimmed = text.trim()
  const found = DATE.exec(trimmed)
  const date = found?.[1]
  if (!found || !date || !isDate(date)) return { publishedAt: null, rest: trimmed }
  return { publishedAt: date, rest: trimmed.slice(found[0].length) }
}

function isDate(date: string): boolean {
  const [year = 0, month = 0, day = 1] = date.split('-').map(Number)
  const made = new Date(Date.UTC(year, month - 1, day))
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day
}

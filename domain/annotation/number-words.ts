/** What Dutch numbers in words say that are written as one word: “drieëntwintig”, “vijftienhonderd”, “honderdtwintigduizend”. */

const VALUES = new Map<string, number>([
  ...'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
  ...'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ').map((word, i): [string, number] => [word, (i + 2) * 10]),
  ['één', 1],
  ['honderd', 100],
  ['duizend', 1000],
])
// The longest first, so that “zeventien” is not read as “zeven” with a rest.
const PART = new RegExp(`(?:${[...VALUES.keys()].sort((a, b) => b.length - a.length).join('|')})|[eë]n`, 'gu')

/** The value of a number of several parts in one word, in digits; null of any other word, and of numbers of one part. */
export function grownNumber(word: string): string | null {
  const parts = word.match(PART)
  if (!parts || parts.length < 2 || parts.join('') !== word) return null
  let [total, group, count] = [0, 0, 0]
  for (const part of parts) {
    const value = VALUES.get(part)
    if (value === undefined) continue
    count++
    if (value === 1000) [total, group] = [total + (group || 1) * 1000, 0]
    else if (value === 100) group = (group || 1) * 100
    else group += value
  }
  return count > 1 ? String(total + group) : null
}

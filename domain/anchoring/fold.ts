/** Text with white space, quotation marks and Unicode form folded, and the way back to the offsets it came from. */

/** `text` folded; character i of it came from `source.slice(starts[i], ends[i])`. */
export interface Folded {
  text: string
  starts: number[]
  ends: number[]
}

/** Whatever stands for a quotation mark or an apostrophe somewhere. */
export const QUOTATION_MARK = /[\u2018-\u201f\u00ab\u00bb\u2039\u203a"'`\u00b4\u2032\u2033\u301d-\u301f\uff02\uff07]/u
// A base with its combining marks is one unit of normalisation; a run of white space is one space.
const UNITS = /\s+|[^\s\p{M}]\p{M}*|\p{M}+/gu

/** Folds text and keeps, for every folded code unit, the offsets it came from. */
export function fold(source: string): Folded {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const match of source.matchAll(UNITS)) {
    const unit = match[0]
    const folded = /^\s/u.test(unit) ? ' ' : QUOTATION_MARK.test(unit) ? '"' : unit.normalize('NFC')
    for (let i = 0; i < folded.length; i++) {
      starts.push(match.index)
      ends.push(match.index + unit.length)
    }
    text += folded
  }
  return { text, starts, ends }
}

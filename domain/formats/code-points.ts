/** Offsets in code points, which the W3C's formats count in; inside the house everything counts UTF-16 code units. */

/** Gives a function from offsets in code units to offsets in code points of one text. */
export function codePointCounter(text: string): (offset: number) => number {
  /** Where the second halves of pairs stand; each makes what follows one less. */
  const pairs: number[] = []
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index + 1)
  return (offset) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] as number) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}

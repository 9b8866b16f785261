/** So many words are kept; then it begins anew. Longer ones are not: a piece of a string may keep all of the text in memory. */
const MOST = 20_000
const LONGEST = 12

/** Tells something of words, once of each as long as it is kept: the same ones come again and again. */
export function keptByWord<T extends string | object | null>(tell: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const kept = known.get(word)
    if (kept !== undefined) return kept
    const told = tell(word)
    if (known.size > MOST) known.clear()
    if (word.length <= LONGEST) known.set(word, told)
    return told
  }
}

/** What words count for when lost ones are looked for: a rare one says more than one that is everywhere. */
import { wordLikeness, type ComparedWord } from './compared-words'

export interface Weights {
  /** For each lost word a row with what it counts for that one of the others stands in its place; 0 where that is another one. */
  gains(lost: readonly ComparedWord[], there: readonly ComparedWord[]): Float32Array
  sum(words: readonly ComparedWord[]): number
  /** How much two rows of words share whatever their order, by weight, from 0 to 1. */
  shared(lost: readonly ComparedWord[], there: readonly ComparedWord[]): number
  /** The lost word that a word is most, and what it counts for; null when it is none of them. */
  lostWordOf(there: ComparedWord): { key: string; gain: number } | null
}

export function wordWeights(lost: readonly ComparedWord[], text: readonly ComparedWord[]): Weights {
  const often = new Map<string, number>()
  for (const { key } of text) often.set(key, (often.get(key) ?? 0) + 1)
  const lostKeys = [...new Set(lost.map(({ key }) => key))]
  const weightOf = (key: string): number => 1 / (1 + Math.log(often.get(key) ?? 1))
  const likeness = new Map<string, Map<string, number>>()
  /** Of each word of the text, the lost ones that it may be. */
  const alikeTo = (key: string): Map<string, number> => {
    const known = likeness.get(key)
    if (known) return known
    const made = new Map(lostKeys.map((other): [string, number] => [other, wordLikeness(other, key)]).filter(([, share]) => share > 0))
    likeness.set(key, made)
    return made
  }
  const mostAlike = new Map<string, { key: string; gain: number } | null>()
  const gain = (a: string, b: string): number => (alikeTo(b).get(a) ?? 0) * Math.min(weightOf(a), weightOf(b))
  const sum = (words: readonly ComparedWord[]): number => words.reduce((all, { key }) => all + weightOf(key), 0)
  return {
    gains(gone, there) {
      const gains = new Float32Array(gone.length * there.length)
      const places = Map.groupBy(gone.keys(), (i) => gone[i]?.key ?? '')
      there.forEach(({ key }, j) => {
        for (const other of alikeTo(key).keys()) for (const i of places.get(other) ?? []) gains[i * there.length + j] = gain(other, key)
      })
      return gains
    },
    sum,
    shared(gone, there) {
      const left = countOf(gone)
      let both = 0
      for (const { key } of there) {
        const n = left.get(key) ?? 0
        if (n === 0) continue
        left.set(key, n - 1)
        both += 2 * weightOf(key)
      }
      return both / (sum(gone) + sum(there))
    },
    lostWordOf({ key }) {
      const known = mostAlike.get(key)
      if (known !== undefined) return known
      const [made = null] = Array.from(alikeTo(key).keys(), (other) => ({ key: other, gain: gain(other, key) })).sort(
        (a, b) => b.gain - a.gain,
      )
      mostAlike.set(key, made)
      return made
    },
  }
}

function countOf(words: readonly ComparedWord[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

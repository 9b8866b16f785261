/** Looking up words and phrases of a list in a run of tokens, by their first word. */
import { wordsIn, type Token } from './tokens'

/** The phrases that begin with a word, each as its words, the longest first. */
export type WordList = ReadonlyMap<string, readonly (readonly string[])[]>

/** Lists as they are looked up. What has a typographic apostrophe is found with a typewriter’s too. */
export function listOf(...lists: readonly (readonly string[])[]): WordList {
  const byFirst = new Map<string, string[][]>()
  for (const entry of lists.flat().flatMap((one) => (one.includes('’') ? [one, one.replaceAll('’', "'")] : [one]))) {
    const words = wordsIn(entry)
    const first = words[0] as string
    byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.length - a.length)
  return byFirst
}

/** How many tokens from `at` on are a phrase of the list: the longest; 0 where none begins. */
export function listedAt(phrases: WordList, tokens: readonly Token[], at: number): number {
  const first = tokens[at]
  const candidates = first && phrases.get(first.lower)
  if (!candidates) return 0
  return candidates.find((words) => words.every((word, i) => tokens[at + i]?.lower === word))?.length ?? 0
}

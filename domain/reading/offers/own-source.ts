/** Whether a name that a quote is given is somebody else’s, or the right one of who it was given to. */
import type { Reading } from '@/domain/contract/reading'

/**
 * Whether `after` is a source of its own beside `before`: a person or speaker of the article, or words that stand in it and
 * say nothing of the name before. “Wendy Sherman” for “Sherman” is the same woman; “De oppositie” for “Jelle de Boer” is
 * another source, who happens to be credited wrongly with one of his quotes.
 */
export function isSourceOfItsOwn(text: string, { people, quotes, indirect }: Reading, before: string, after: string): boolean {
  const [own, others] = [people.filter(isCalled(before)), people.filter(isCalled(after))]
  if (others.some((person) => !own.includes(person))) return true
  if ([...quotes, ...indirect].some(({ speaker }) => speaker === after)) return true
  const known = new Set([before, ...own.flatMap(({ name, aliases }) => [name, ...aliases])].flatMap(ownWords))
  const words = wordsOf(after)
  return !words.some((word) => known.has(word)) && ` ${wordsOf(text).join(' ')} `.includes(` ${words.join(' ')} `)
}

const isCalled =
  (name: string) =>
  (person: Reading['people'][number]): boolean =>
    person.name === name || person.aliases.includes(name)

/** The words of a name that tell it from others: not the “de” of De Boer. */
const ownWords = (name: string): string[] => (name.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? []).map((word) => word.toLowerCase())
const wordsOf = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Where the Unicode rules end a sentence and a newspaper does not. Looks at a few characters on both sides only. */
import { languageOf } from '@/domain/reading/languages'
import { perLanguage } from '@/domain/reading/words/per-language'

interface JointWords {
  beforeAnything: ReadonlySet<string>
  beforeFigures: ReadonlySet<string>
  atEnds: ReadonlySet<string>
  openers: ReadonlySet<string>
  said: ReadonlySet<string>
  spots: ReadonlySet<string>
}

const wordsOf = perLanguage((language): JointWords => ({
  beforeAnything: new Set(language.abbreviations),
  beforeFigures: new Set(language.figureAbbreviations),
  atEnds: new Set(language.endingAbbreviations),
  openers: new Set(language.openers),
  said: new Set(language.speech.verbs.flatMap(({ forms }) => forms)),
  spots: new Set(language.grammar.spots),
}))

/** How many characters on either side are looked at: more than any short form has, or a name with its verb. */
export const NEAR = 80

/** Whether a sentence that ends in `before` goes on with what stands after it. */
export function goesOn(before: string, after: string, tag: string | null): boolean {
  // A new line is a break that somebody made.
  if (/\n\s*$/.test(before)) return false
  if (/^\p{Ll}/u.test(after)) return true
  const words = wordsOf(languageOf(tag))
  const closing = before.trimEnd()
  if (closing.endsWith('.')) return endsInShortForm(closing, after, words)
  return /[?!…][”’"'»“«]+$/u.test(closing) && startsWithWhoSaidIt(after, words)
}

function endsInShortForm(before: string, after: string, words: JointWords): boolean {
  if (/^\p{N}{1,3}\.$/u.test(before)) return true
  const word = /(?:^|[\s(“‘"'„«»–—])([\p{L}.]{1,12})\.$/u.exec(before)?.[1]
  if (word === undefined) return false
  const lower = word.toLowerCase()
  // “she wrote on X.”: the name of a website, and nobody’s initial.
  if (word === 'X' && words.spots.has(/(\p{Ll}+)\s+X\.$/u.exec(before)?.[1] ?? '')) return false
  if (words.beforeAnything.has(lower) || /^\p{Lu}$/u.test(word)) return true
  if (words.beforeFigures.has(lower)) return /^\p{N}/u.test(after)
  const isOpener = words.openers.has(/^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? '')
  return !isOpener && /^[\p{L}\p{N}]/u.test(after) && (words.atEnds.has(lower) || /^\p{Lu}(?:\.\p{Lu})+$/u.test(word))
}

/** “Why?” Sir Alastair Venn asked: a name of a few words, then a verb of saying. */
function startsWithWhoSaidIt(after: string, words: JointWords): boolean {
  const first = after.split(/[^\p{L}\p{M}’'-]+/u, 6)
  if (words.openers.has(first[0]?.toLowerCase() ?? '')) return false
  const verb = first.findIndex((word) => words.said.has(word.toLowerCase()))
  return verb > 0 && first.slice(0, verb).every((word) => /^\p{Lu}/u.test(word) || /^[’'-]|^\p{Ll}{1,3}$/u.test(word))
}

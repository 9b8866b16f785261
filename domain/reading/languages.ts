/** The languages that can be read, and which of them a text is read by. */
import type { Language } from './language'
import { en } from './language/en'
import { nl } from './language/nl'
import { perLanguage } from './words/per-language'

const LANGUAGES: readonly Language[] = [nl, en]

/** Dutch, the first in the list, for a tag that is not known. */
export function languageOf(tag: string | null): Language {
  return known(tag) ?? nl
}

/** By the words of which language a text is read: the one that its BCP 47 tag names, else the one whose small words it has most of. */
export function languageToRead(text: string, tag: string | null): Language {
  const named = known(tag)
  if (named) return named
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const counts = LANGUAGES.map((language) => words.filter((word) => smallWordsOf(language).has(word)).length)
  return LANGUAGES[counts.indexOf(Math.max(...counts))] ?? nl
}

/** So many characters tell. */
const SAMPLE = 20_000

const smallWordsOf = perLanguage(
  ({ openers, grammar, speech }) =>
    new Set([...openers, ...grammar.determiners, ...grammar.prepositions, ...grammar.joins, ...speech.verbs.flatMap(({ forms }) => forms)]),
)

function known(tag: string | null): Language | undefined {
  const code = tag?.toLowerCase().split('-')[0]
  return LANGUAGES.find((language) => language.code === code)
}

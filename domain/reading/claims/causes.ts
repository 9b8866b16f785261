/** Where a sentence says that one thing brought about another: “doordat”, “causes cancer”, “Door de regen brak de dijk”. */
import type { Language } from '../language'
import { lexiconOf } from '../words/lexicon'
import { listedAt, listOf } from '../words/listed'
import { perLanguage } from '../words/per-language'
import type { Sentence, Token } from '../words/tokens'

/** Tokens behind “door” among which its noun stands. */
const REACH = 5
/** A noun without anything said of what it brought about is no statement: “Door een ruzie.” */
const SHORTEST = 5

/** Tells of a token whether a cause is stated with it. */
export const causesOf = perLanguage((language: Language) => {
  const causes = listOf(language.claims.causes)
  const { determiners } = lexiconOf(language)
  const opens = openingOf(language)
  return (tokens: readonly Token[], at: number, sentence: Sentence): boolean => {
    const count = listedAt(causes, tokens, at)
    // “the causes”, “its causes”: a noun.
    if (count > 0) return count > 1 || !determiners.has(tokens[at - 1]?.lower ?? '')
    return opens(tokens, at, sentence)
  }
})

/**
 * “Door de regen brak de dijk”: where the verb comes second, the word for who does something opens a sentence with what brought it
 * about. Not where it tells the way (“Door het raam”), by doing what (“Door te”) or who did it (“Door de politie werd”).
 */
const openingOf = perLanguage((language: Language) => {
  const { grammar, claims, reports } = language
  const { determiners, roles, organisations, interrogatives, pronouns } = lexiconOf(language)
  const others = [new Set([...claims.passages, ...reports.infinitiveMarks, ...grammar.passives]), roles, organisations]
  const isNoun = (token: Token | undefined): boolean =>
    token?.kind === 'word' && (determiners.has(token.lower) || !(interrogatives.has(token.lower) || pronouns.has(token.lower)))
  return (tokens: readonly Token[], at: number, { first, last }: Sentence): boolean => {
    if (!grammar.inverts || at !== first || tokens[at]?.lower !== grammar.agent || last - at <= SHORTEST) return false
    const behind = tokens.slice(at + 1, Math.min(last, at + 1 + REACH))
    return isNoun(behind[0]) && !behind.some(({ lower }) => others.some((words) => words.has(lower)))
  }
})

/** “De fabriek sloot door de overstroming.”: what brought it about, at the end of a sentence that is not passive. */
export const closingOf = perLanguage((language: Language) => {
  const { grammar, claims } = language
  const { definites, passives, roles, organisations } = lexiconOf(language)
  const passages = new Set(claims.passages)
  return (tokens: readonly Token[], { first, last }: Sentence): boolean => {
    if (!grammar.inverts) return false
    const own = tokens.slice(first, last)
    const by = own.findLastIndex(({ lower }) => lower === grammar.agent)
    const [article, noun, end] = own.slice(by + 1)
    if (by < 1 || !article || !definites.has(article.lower) || noun?.kind !== 'word' || end?.kind !== 'mark') return false
    const isOther = [passages, roles, organisations].some((set) => set.has(noun.lower)) || noun.text !== noun.lower
    return !isOther && !own.some(({ lower }) => passives.has(lower))
  }
})

/** What is measured by something else: “live longer than men”, “most teachers”, “only in Norway”. */
import type { Language } from '../language'
import { lexiconOf } from '../words/lexicon'
import { listedAt, listOf } from '../words/listed'
import { perLanguage } from '../words/per-language'
import type { Token } from '../words/tokens'

/** Words from “more” to “than”. */
const REACH = 6

type Told = (tokens: readonly Token[], at: number) => boolean

/** Tells of a token whether it is the “than” of a comparison. */
export const comparedOf = perLanguage(({ claims }: Language): Told => {
  const thans = new Set(claims.thans)
  const comparatives = new Set(claims.comparisons.filter((word) => !word.includes(' ')))
  const mores = new Set(claims.mores)
  return (tokens, at) => {
    if (!thans.has((tokens[at] as Token).lower)) return false
    for (let before = at - 1; before > at - REACH && before >= 0; before--) {
      const { kind, lower } = tokens[before] as Token
      if (kind === 'mark') return false
      // “more people than ever”, and not “more than that”
      if (comparatives.has(lower) || (mores.has(lower) && before < at - 1)) return true
    }
    return false
  }
})

/** Tells of a token whether “most of” something begins there: “most teachers”, and not “the most important”. */
export const sharesOf = perLanguage((language: Language): Told => {
  const { definites, functionWords, plurals } = lexiconOf(language)
  const majorities = listOf(language.claims.majorities)
  const endings = [...language.grammar.pluralEndings, 's']
  // “most days”: when
  const periods = new Set(language.facts.periods)
  const isNoun = (token: Token | undefined): token is Token =>
    token?.kind === 'word' && !functionWords.has(token.lower) && !periods.has(token.lower)
  const isOfSeveral = (token: Token | undefined): boolean =>
    isNoun(token) && (plurals.has(token.lower) || endings.some((ending) => token.lower.endsWith(ending)))
  return (tokens, at) => {
    const count = listedAt(majorities, tokens, at)
    if (!count || definites.has(tokens[at - 1]?.lower ?? '')) return false
    const noun = tokens[at + count]
    return isOfSeveral(noun) || (isNoun(noun) && isOfSeveral(tokens[at + count + 1]))
  }
})

/** Tells of a sentence’s first word whether it is so in one place only. */
export const solelyOf = perLanguage(({ claims }: Language): Told => {
  const solely = listOf(claims.solely)
  return (tokens, at) => listedAt(solely, tokens, at) > 0
})

/** Where a sentence says that something is the first, the only or the most of its kind: “is the only bank”, “Nog nooit was de zee zo warm”. */
import type { Language } from '../language'
import { lexiconOf } from '../words/lexicon'
import { listedAt, listOf } from '../words/listed'
import { perLanguage } from '../words/per-language'
import type { Token } from '../words/tokens'

/** Words between “is” and “the”, where “she”, “still” or a name may stand. */
const BETWEEN = 3
/** Words from “never” to “so”, and from “the heaviest” to “of my life”. */
const REACH = 10

/** A place in the tokens of a paragraph. */
type Told = (tokens: readonly Token[], at: number) => boolean

/** Tells of a token whether it is the verb by which something is the first, the only or the most. */
export const ranksOf = perLanguage((language: Language): Told => {
  const { claims, grammar } = language
  const { subjects, fillers } = lexiconOf(language)
  const [beings, havings, judgements] = [new Set(claims.beings), new Set(claims.havings), new Set(claims.judgements)]
  const [ranks, most] = [listOf(claims.firsts, claims.superlatives), listOf(claims.superlatives)]
  const [definites, persons] = [new Set(grammar.definites), new Set(claims.persons)]
  // “de zwaarste dag uit mijn loopbaan”: nobody else can tell.
  const isOwn: Told = (tokens, at) => {
    const behind = tokens.slice(at, at + REACH)
    const end = behind.findIndex(({ kind }) => kind === 'mark')
    return behind.slice(0, end < 0 ? REACH : end).some(({ lower }) => persons.has(lower))
  }
  const isRank = (tokens: readonly Token[], at: number, among = ranks): boolean => {
    // “the first” and “the most” are phrases of their own, “the slowest” is not.
    const count = listedAt(among, tokens, at) || (definites.has(tokens[at]?.lower ?? '') ? 1 + listedAt(among, tokens, at + 1) : 0)
    return count > 1 && !tokens.slice(at, at + count).some(({ lower }) => judgements.has(lower))
  }
  return (tokens, at) => {
    const verb = (tokens[at] as Token).lower
    // “has the largest port”, and not “has the first train”
    if (havings.has(verb)) return isRank(tokens, at + 1, most) && !isOwn(tokens, at + 1)
    if (!beings.has(verb)) return false
    for (let next = at + 1; next <= at + 1 + BETWEEN; next++) {
      if (isRank(tokens, next)) return !isOwn(tokens, next)
      const { lower = '', text = '' } = tokens[next] ?? {}
      // “In Europa is Malta het kleinste land”
      const isName = text !== lower
      if (!isName && (definites.has(lower) || !(subjects.has(lower) || fillers.has(lower)))) return false
    }
    return false
  }
})

/** Tells of a token whether it is the “never” of something that surpasses all before: “has never been so warm”. */
export const recordsOf = perLanguage(({ claims }: Language): Told => {
  const [nevers, degrees] = [new Set(claims.nevers), new Set(claims.degrees)]
  const auxiliaries = new Set([...claims.auxiliaries, ...claims.beings])
  return (tokens, at) => {
    if (!nevers.has((tokens[at] as Token).lower)) return false
    // “hij was nog nooit”, “Never has she”, “has never been”
    const isBeside = [at - 2, at - 1, at + 1].some((i) => auxiliaries.has(tokens[i]?.lower ?? ''))
    if (!isBeside) return false
    for (let next = at + 1; next < at + REACH; next++) {
      if (tokens[next]?.kind === 'mark') return false
      if (degrees.has(tokens[next]?.lower ?? '')) return tokens[next + 1]?.kind === 'word'
    }
    return false
  }
})

/** Tells of a sentence’s first word whether nothing of its kind has more of something: “No country has more lakes”, and not “Geen geld meer”. */
export const unrivalledOf = perLanguage((language: Language): Told => {
  const { claims, grammar } = language
  const { functionWords } = lexiconOf(language)
  const [negations, nevers, havings, mores] = [grammar.negations, claims.nevers, claims.havings, claims.mores].map(
    (words) => new Set(words),
  )
  const isNoun: Told = (tokens, at) => tokens[at]?.kind === 'word' && !functionWords.has(tokens[at]?.lower ?? '')
  return (tokens, at) => {
    const none = tokens[at]?.lower ?? ''
    if (!negations?.has(none) || nevers?.has(none)) return false
    const clause = tokens.slice(at + 1, at + REACH)
    const more = clause.findIndex(({ lower, kind }) => kind === 'mark' || mores?.has(lower))
    if (more < 0 || !mores?.has(clause[more]?.lower ?? '')) return false
    return clause.slice(0, more).some(({ lower }) => havings?.has(lower)) && isNoun(tokens, at + 1 + more + 1)
  }
})

/** Whether a sentence tells of something done: an auxiliary and its participle, “was arrested”, “is gisteren aangehouden”. */
import type { Language } from '../language'
import { perLanguage } from '../words/per-language'
import type { Token } from '../words/tokens'

/** How far the participle may stand from its auxiliary: at the end of the clause, or but for an adverb or two right behind it. */
const FAR = 24
const NEAR = 4

/** Tells of a token whether it is an auxiliary with a participle behind it. */
export const deedsOf = perLanguage(({ claims, grammar }: Language) => {
  const auxiliaries = new Set(claims.auxiliaries)
  const regular = new RegExp(`(?:${claims.participleBeginnings.join('|')})\\p{L}{2,}(?:${claims.participleEndings.join('|')})$`, 'u')
  const irregulars = new Set(claims.irregularParticiples)
  const reach = grammar.inverts ? FAR : NEAR
  return (tokens: readonly Token[], at: number): boolean => {
    if (!auxiliaries.has((tokens[at] as Token).lower)) return false
    for (let i = at + 1; i < at + reach; i++) {
      const token = tokens[i]
      if (!token || token.kind === 'mark') return false
      if (irregulars.has(token.lower) || regular.test(token.text)) return true
    }
    return false
  }
})

/** Tells of a token whether it is the “never” of something that was not done: “never paid a fine”, “betaalde nooit een boete”. */
export const omissionsOf = perLanguage(({ claims, grammar }: Language) => {
  const [nevers, events] = [new Set(claims.nevers), new Set(claims.events)]
  return (tokens: readonly Token[], at: number): boolean => {
    if (!nevers.has((tokens[at] as Token).lower)) return false
    return events.has(tokens[grammar.inverts ? at - 1 : at + 1]?.lower ?? '')
  }
})

/** Whether a sentence foretells what is to come at a time to come: “It will rain for 40 days next year.” */
import type { Language } from '../language'
import { listedAt, listOf } from '../words/listed'
import { perLanguage } from '../words/per-language'
import type { Sentence, Token } from '../words/tokens'

export const forecastsOf = perLanguage(({ claims }: Language) => {
  const futures = listOf(claims.futures)
  const aheads = listOf(claims.aheads)
  return (tokens: readonly Token[], { first, last }: Sentence): boolean => {
    let [isFuture, isAhead] = [false, false]
    for (let at = first; at < last; at++) {
      isFuture ||= listedAt(futures, tokens, at) > 0
      isAhead ||= listedAt(aheads, tokens, at) > 0
    }
    return isFuture && isAhead
  }
})

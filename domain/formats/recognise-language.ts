/** Recognises the language of an article, and says nothing when it is not sure. */
import { eld } from 'eld/small'

/** Enough words to tell by, and no more than that need be read. */
const FEWEST_WORDS = 4
const SAMPLE = 20_000
/** Below this eld calls related languages by each other's names (Frisian Dutch, Latin Spanish). */
const SURE = 0.66
/** How far the second guess must be behind. */
const MARGIN = 0.08

/** The language of a text as a two-letter code, or null when it is too short or too mixed to be sure. */
export function recogniseLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).replace(/https?:\/\/\S+/gu, ' ')
  if ((sample.match(/\p{L}{2,}/gu)?.length ?? 0) < FEWEST_WORDS) return null
  const guess = eld.detect(sample)
  if (!guess.language || !guess.isReliable()) return null
  const scores = Object.values(guess.getScores()).sort((a, b) => b - a)
  const [best = 0, second = 0] = scores
  return best >= SURE && best - second >= MARGIN ? guess.language : null
}

/** How like lost words other words are, in a word for people. */
import { foldSpace } from '@/domain/article/text'
import { wordDifference } from '@/domain/article/word-difference'

export type Likeness = 'same' | 'almost' | 'similar' | 'distant'

/** By how much of both stands in the other, word by word. What stood around them does not count: it is for the order of proposals. */
export function likenessOf(lost: string, found: string): Likeness {
  const [before, after] = [foldSpace(lost), foldSpace(found)]
  if (before === after) return 'same'
  const shared = wordDifference(before, after).reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0)
  const share = (2 * shared) / (before.length + after.length)
  return share >= 0.9 ? 'almost' : share >= 0.6 ? 'similar' : 'distant'
}

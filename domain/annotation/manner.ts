/** How somebody's words stand in the text, told by their marks: a first guess that a person can change. */
import type { Manner } from '@/domain/contract/annotation'

const OPENING = /^[\u2018-\u201f\u00ab\u2039"']/u
const CLOSING = /[\u2018-\u201f\u00bb\u203a"'][.,;:!?]?$/u

/**
 * Words between quotation marks that make a sentence are direct, fewer are partial; without marks it is a paraphrase.
 * "A sentence" is told by its capital and its length, which is all that the words alone can say.
 */
export function guessManner(exact: string): Manner {
  const words = exact.trim()
  if (!OPENING.test(words) || !CLOSING.test(words)) return 'paraphrase'
  const inner = words.slice(1)
  return /^\p{Lu}/u.test(inner) && inner.split(/\s+/u).length >= 4 ? 'direct' : 'partial'
}

/** How somebody's words stand in the text, told by their marks: a first guess that a person can change. */
import type { Manner } from '@/domain/contract/annotation'

const OPENING = /[\u2018-\u201f\u00ab\u2039"']$/u
const CLOSING = /^[.,;:!?]?[\u2018-\u201f\u00bb\u203a"']/u

/**
 * Words between quotation marks that make a sentence are direct, fewer are partial; without marks it is a paraphrase.
 * The marks may be part of the words or stand right around them. "A sentence" is told by its capital and its length,
 * which is all that the words alone can say. Offsets are UTF-16.
 */
export function guessManner(text: string, { start, end }: { start: number; end: number }): Manner {
  const words = text.slice(start, end).trim()
  const isOpened = OPENING.test(words.slice(0, 1)) || OPENING.test(text.slice(Math.max(0, start - 1), start))
  const isClosed = CLOSING.test(words.slice(-1)) || CLOSING.test(words.slice(-2)) || CLOSING.test(text.slice(end, end + 2))
  if (!isOpened || !isClosed) return 'paraphrase'
  const inner = words.replace(/^[^\p{L}\p{N}]+/u, '')
  return /^\p{Lu}/u.test(inner) && inner.split(/\s+/u).length >= 4 ? 'direct' : 'partial'
}

/** Words that go on past the edge of a range where they ended when it was made: what is typed against an edge stays outside it. */
import type { Stretch } from '@/domain/article/segmentation'
import { wordAcross } from '@/domain/article/words'
import type { Annotation, LightAnnotation, Range } from '@/domain/contract/annotation'

export interface WholeWords extends Stretch {
  /** Each word or figure that goes on, whole. */
  words: string[]
}

/** A range of a text with the words taken in that now go on past its edges; null when none does that did not when the range was made. */
export function wordsGoneOn(text: string, { start, end, exact, was, made }: Range): WholeWords | null {
  if (start === null || end === null || !made || text.slice(start, end) !== exact) return null
  const then = made.prefix + was + made.suffix
  const first = wordAcross(then, made.prefix.length) ? null : wordAcross(text, start)
  const last = wordAcross(then, made.prefix.length + was.length) ? null : wordAcross(text, end)
  if (!first && !last) return null
  const across = [first, last].filter((word) => word !== null)
  const words = new Set(across.map((word) => text.slice(word.start, word.end)))
  return { start: first?.start ?? start, end: last?.end ?? end, words: [...words] }
}

/** Whether a word of an annotation that stands on its words goes on: to whoever reads the text, its words have changed. */
export function hasGoneOn(text: string, { state, ranges }: Pick<Annotation, 'state' | 'ranges'>): boolean {
  return state === 'anchored' && ranges.some((range) => wordsGoneOn(text, range) !== null)
}

/** Whether a word may go on past an edge of an annotation, as far as its light form tells: that does not know where the word ended when it was made. */
export function mayHaveGoneOn(text: string, { state, ranges }: Pick<LightAnnotation, 'state' | 'ranges'>): boolean {
  const isWithin = (edge: number | null): boolean => edge !== null && isJoined(text, edge) && wordAcross(text, edge) !== null
  return state === 'anchored' && ranges.some(({ start, end }) => isWithin(start) || isWithin(end))
}

/** Whether no word can end at an offset, at a glance: thousands of edges are asked about whenever the text rests. */
function isJoined(text: string, edge: number): boolean {
  const [before, after] = [text.slice(Math.max(0, edge - 2), edge), text.slice(edge, edge + 2)]
  if (/\s$/u.test(before) || /^\s/u.test(after)) return /\d\s?$/u.test(before) && /^\s?\d/u.test(after)
  return before !== '' && after !== ''
}

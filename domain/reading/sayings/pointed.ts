/** “Het kost 3 miljoen euro. Dat meldt de politie.”: a sentence that says whose the one before it is. */
import { countIn, isMark, seek, trimmed, wordAt, type Narration, type Span } from './reported'
import type { Saying } from './sayings'
import { isSomebody } from '../words/phrases'

/** Fewer words state nothing. */
const SHORTEST = 3

/** “Dat schrijft het bureau in een analyse”: who said what stands before, where it is not denied, asked or wanted. */
export function pointingBack(narration: Narration, sayings: readonly Saying[]): Saying | undefined {
  const { words, lexicon, pieces } = narration
  if (!words.pointers.has(wordAt(narration, 0))) return undefined
  const end = seek(1, pieces.length, (at) => isMark(narration, at, ',;:'))
  const isDenied = seek(1, end, (at) => words.denials.has(wordAt(narration, at))) < end
  if (isDenied) return undefined
  return sayings.find(
    ({ way, cueFirst, isInverted, isDemand, isManner, subject, cue }) =>
      way === 'verb' &&
      // “Dat heeft hij gezegd”
      (cueFirst === 1 ? isInverted : subject?.first === 2 && words.finites.has(wordAt(narration, 1))) &&
      !isDemand &&
      !isManner &&
      !words.questions.has(cue.lemma) &&
      subject !== null &&
      isSomebody(subject, lexicon),
  )
}

/** All of it, where it is the narrator’s own words. */
export function wholeSentence(narration: Narration): Span | null {
  const { pieces } = narration
  const span = trimmed(narration, { first: 0, last: pieces.length })
  const isOwn = span !== null && countIn(narration, span).marked === 0 && !isMark(narration, pieces.length - 1, '?!:')
  return isOwn && span.last - span.first > SHORTEST ? span : null
}

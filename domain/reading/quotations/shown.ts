/** Words that stand on a sign, a banner or a wall: a sentence, and nobody’s. */
import type { Lexicon } from '../words/lexicon'
import type { Piece } from '../words/narration'

/** How far before the words the thing that shows them is named. */
const REACH = 14
/** Fewer are a name or a slogan; and fewer before the verb what stands for something. */
const SHORTEST = 3
const SENTENCE = 5

/** “a sign that read “Keep the gate shut.””, “op het spandoek stond ‘Wij blijven’”; `words` are those between the marks. */
export function isShown(words: string, pieces: readonly Piece[], at: number, { boards, shows }: Lexicon): boolean {
  const verb = pieces[at - 1]?.text === ':' ? at - 2 : at - 1
  if (countOf(words) < SHORTEST || !isSentence(words) || !shows.has(pieces[verb]?.lower ?? '')) return false
  return pieces.slice(Math.max(0, at - REACH), verb).some(({ lower }) => boards.has(lower))
}

/** “Er komt geen geld meer bij dit jaar”, stond erin: a sentence with a verb behind it that only tells where it is to be read. */
export function isReadThere(
  words: string,
  pieces: readonly Piece[],
  at: number,
  { shows, prepositions, placeWords, fillers }: Lexicon,
): boolean {
  if (countOf(words) < SENTENCE || !isSentence(words)) return false
  const [comma, verb, next] = pieces.slice(at + 1)
  const isThere = next === undefined || next.kind === 'mark' || [prepositions, placeWords, fillers].some((set) => set.has(next.lower))
  return comma?.text === ',' && shows.has(verb?.lower ?? '') && isThere
}

function countOf(words: string): number {
  return words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function isSentence(words: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(words)
}

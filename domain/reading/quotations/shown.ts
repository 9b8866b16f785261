/** Words that stand on a sign, a banner or a wall: a sentence, and nobody’s. */
import type { Lexicon } from '../words/lexicon'
import type { Piece } from '../words/narration'

/** How far before the words the thing that shows them is named. */
const REACH = 14
/** Fewer are a name or a slogan. */
const SHORTEST = 3

/** “a sign that read “Keep the gate shut.””, “op het spandoek stond ‘Wij blijven’”; `words` are those between the marks. */
export function isShown(words: string, pieces: readonly Piece[], at: number, { boards, shows }: Lexicon): boolean {
  const count = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  const isSentence = /^\P{L}*\p{Lu}/u.test(words)
  const verb = pieces[at - 1]?.text === ':' ? at - 2 : at - 1
  if (count < SHORTEST || !isSentence || !shows.has(pieces[verb]?.lower ?? '')) return false
  return pieces.slice(Math.max(0, at - REACH), verb).some(({ lower }) => boards.has(lower))
}

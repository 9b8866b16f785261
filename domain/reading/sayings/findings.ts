/** What shows something: “De prijzen stegen, zo blijkt uit cijfers van het bureau.” */
import type { Lexicon } from '../words/lexicon'
import { withModifiers } from '../words/modifiers'
import type { Piece } from '../words/narration'
import { isPlain } from '../words/nouns'
import { phraseAt, type Subject } from '../words/phrases'

/** The phrase for it, with what it is called: “een studie in het vakblad ‘Natuur’”. */
export function paperAt(pieces: readonly Piece[], first: number, lexicon: Lexicon): Subject | null {
  const paper = phraseAt(pieces, first, lexicon) ?? papersAt(pieces, first, lexicon)
  if (!paper) return null
  const title = pieces[paper.last]
  return title?.kind === 'marked' ? { ...paper, end: title.end, last: paper.last + 1 } : paper
}

/** “cijfers van het bureau”, “onderzoek”: a noun without an article. */
function papersAt(pieces: readonly Piece[], first: number, lexicon: Lexicon): Subject | null {
  const noun = pieces[first]
  if (!noun || !isPlain(noun, lexicon)) return null
  const last = withModifiers(pieces, first + 1, lexicon, noun.lower)
  const { end } = pieces[last - 1] as Piece
  return { kind: 'role', name: null, head: noun.lower, start: noun.start, end, first, last, isDefinite: false }
}

/** Whose something is that somebody gives: an answer, a statement. */
import type { Lexicon } from '../words/lexicon'
import type { Piece } from '../words/narration'
import type { Subject } from '../words/phrases'

/** “Tuck’s first words”, “her answer”, “the mayor’s response”: whose it is that somebody gives. */
export function ownerBefore(pieces: readonly Piece[], noun: number, lexicon: Lexicon): Subject | null {
  for (let at = noun - 1; at >= 0 && at > noun - 4; at--) {
    const piece = pieces[at] as Piece
    const { start, end, lower, text } = piece
    const found = { name: null, start, end, first: at, last: at + 1, isDefinite: true }
    if (piece.name?.isPossessive) return { ...found, kind: 'name', name: piece.name, head: piece.name.text, end: piece.name.end }
    if (piece.kind !== 'word') return null
    if (lexicon.determiners.has(lower)) return lexicon.pronouns.has(lower) ? { ...found, kind: 'pronoun', head: lower } : null
    const owner = text.replace(/['’]s$/, '')
    const article = pieces[at - 1]
    if (owner !== text && article && lexicon.determiners.has(article.lower))
      return { ...found, kind: 'role', head: owner.toLowerCase(), start: article.start, end: start + owner.length, first: at - 1 }
  }
  return null
}

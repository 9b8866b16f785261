/** Words that can be part of a phrase of nouns. */
import type { Lexicon } from './lexicon'
import type { Piece } from './narration'
import { roleIn } from '../names/role-words'

/** A word that can be part of a phrase of nouns. */
export function isPlain(piece: Piece | undefined, lexicon: Lexicon): boolean {
  if (piece?.kind !== 'word') return false
  const { lower } = piece
  if (roleIn(piece, lexicon) !== null) return true
  return !(lexicon.functionWords.has(lower) || lexicon.verbs.has(lower))
}

/** A word behind which only a noun can stand: whatever else it may be, it is one. */
function isNoun(piece: Piece | undefined, { functionWords }: Lexicon): boolean {
  return piece?.kind === 'word' && !functionWords.has(piece.lower)
}

/** “the piano makers’ guild”. */
export function isOwnerMark(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const before = pieces[at - 1]
  const piece = pieces[at]
  return (
    piece !== undefined &&
    /^['’]$/.test(piece.text) &&
    before !== undefined &&
    before.end === piece.start &&
    /[sxz]$/.test(before.lower) &&
    isNoun(pieces[at + 1], lexicon)
  )
}

export function endsPhrase(piece: Piece | undefined): boolean {
  return piece === undefined || piece.kind === 'mark' || piece.kind === 'marked'
}

/** “the then clerk”, “the only witness”. */
export function isThen(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const article = pieces[at - 1]?.lower ?? ''
  const noun = pieces[at + 1]
  const isBetween = lexicon.definites.has(article) && lexicon.fillers.has(pieces[at]?.lower ?? '')
  return isBetween && noun?.kind === 'word' && roleIn(noun, lexicon) !== null && !lexicon.verbs.has(noun.lower)
}

/** A word that a name or a noun for somebody still follows. */
export function isBeforeNoun(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const next = pieces[at + 1]
  return next?.name != null || (next?.kind === 'word' && roleIn(next, lexicon) !== null)
}

/** Whom a gerund is about, as English has them: “smiled, saying”, “her father telling her”. */
import { atStart } from '../words/clauses'
import type { Lexicon } from '../words/lexicon'
import type { Piece } from '../words/narration'
import { phraseAt, type Subject } from '../words/phrases'

export function isGerund(pieces: readonly Piece[], verb: number, { language }: Lexicon): boolean {
  const { gerundEnding } = language.reports
  const word = pieces[verb]?.lower ?? ''
  // “king” and “ring” are none.
  return gerundEnding !== '' && word.length > gerundEnding.length + 1 && word.endsWith(gerundEnding)
}

/** “She recalled her father telling her”: who stands right before it. */
export function besideGerund(pieces: readonly Piece[], verb: number, lexicon: Lexicon): Subject | null {
  // “the habit of answering”
  if (!isGerund(pieces, verb, lexicon) || lexicon.prepositions.has(pieces[verb - 1]?.lower ?? '')) return null
  for (let at = verb - 4; at < verb; at++) {
    const found = at > 0 && lexicon.determiners.has(pieces[at]?.lower ?? '') ? phraseAt(pieces, at, lexicon) : null
    if (found?.last === verb && found.kind !== 'pronoun') return found
  }
  return null
}

/** “He smiled, saying”: whom the sentence is about; “experts telling us”: whoever stands before. */
export function doerBefore(pieces: readonly Piece[], verb: number, lexicon: Lexicon): Subject | null {
  // A quotation has the comma within its marks: “to “buy” from “hold,” arguing”.
  if (pieces[verb - 1]?.text === ',' || pieces[verb - 1]?.kind === 'marked') {
    // “In March, inspectors left, describing …”
    const comma = pieces.findIndex(({ text }) => text === ',')
    const later = comma < verb - 1 ? atStart(pieces, comma + 1, verb - 1, lexicon) : null
    return doerBehindQuote(pieces, verb, lexicon) ?? atStart(pieces, 0, verb - 1, lexicon) ?? later
  }
  for (let at = verb - 1; at >= 0 && at > verb - 8; at--) {
    const piece = pieces[at] as Piece
    if (piece.kind === 'mark' || piece.kind === 'marked') return null
    const role = piece.kind === 'word' && lexicon.roles.has(piece.lower) ? phraseAt(pieces, at, lexicon) : null
    if (role && role.last <= verb && !lexicon.determiners.has(pieces[at - 1]?.lower ?? '')) return role
  }
  return null
}

/** “A,” said Ann Lee, adding that: whoever said the quotation that the sentence begins with. */
function doerBehindQuote(pieces: readonly Piece[], verb: number, lexicon: Lexicon): Subject | null {
  const quote = pieces.slice(0, verb).findLastIndex(({ kind }) => kind === 'marked')
  if (quote < 0) return null
  for (let at = quote + 1; at < verb - 1; at++) {
    if ((pieces[at] as Piece).kind === 'mark' && at > quote + 1) return null
    const found = phraseAt(pieces, at, lexicon)
    if (found && found.last < verb && (found.kind !== 'role' || lexicon.roles.has(found.head))) return found
  }
  return null
}

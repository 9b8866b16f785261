/** The clause that a verb stands in: where it begins, and the phrase it begins with. */
import type { Lexicon } from './lexicon'
import type { Piece } from './narration'
import { phraseAt, type Subject } from './phrases'

/** How far before its verb a subject is looked for. */
export const REACH = 40

/** The piece before the verb that is more than a filler. */
export function overFillers(pieces: readonly Piece[], verb: number, { fillers, subjects, language }: Lexicon): number {
  // “een van hen”: part of who it is.
  const isOf = (at: number): boolean => pieces[at - 1]?.lower === language.grammar.modifiers[0]
  const isFiller = ({ lower }: Piece): boolean => fillers.has(lower) && !subjects.has(lower)
  let at = verb - 1
  while (at >= 0 && at > verb - 7 && isFiller(pieces[at] as Piece) && !isOf(at)) at--
  return at
}

/** Where the clause of the verb begins: behind the last mark, quotation or joining word. */
export function clauseStart(pieces: readonly Piece[], verb: number, { joins }: Lexicon): number {
  let at = verb
  while (at > 0 && at > verb - REACH) {
    const { kind, lower } = pieces[at - 1] as Piece
    // “Ann Lee (Con) had”: what stands in brackets behind a name parts no clauses.
    const edge = overBrackets(pieces, at)
    const isOfName = edge < at && pieces[edge - 1]?.name != null
    if (!isOfName && (kind === 'mark' || kind === 'marked' || joins.has(lower))) break
    at = isOfName ? edge : at - 1
  }
  return at
}

/** The phrase at the beginning of a clause, but for words like “ook” and “then”. */
export function atStart(pieces: readonly Piece[], from: number, to: number, lexicon: Lexicon): Subject | null {
  let at = from
  // “tegen de omroep” is no filler.
  const isBy = ({ lower }: Piece): boolean =>
    ((lexicon.fillers.has(lower) && !lexicon.prepositions.has(lower)) || lexicon.joins.has(lower)) &&
    !lexicon.subjects.has(lower) &&
    !lexicon.determiners.has(lower)
  while (at < to && (isBy(pieces[at] as Piece) || (pieces[at] as Piece).kind === 'mark')) at++
  const found = at < to ? phraseAt(pieces, at, lexicon) : null
  return found && withinClause(pieces, found, to)
}

/** A clause about the noun, “who asked not to be named”, ends where the verb comes. */
function withinClause(pieces: readonly Piece[], found: Subject, to: number): Subject {
  if (found.last <= to || found.kind === 'name') return found
  return { ...found, last: to, end: Math.min(found.end, (pieces[to - 1] as Piece).end) }
}

/** “X, a critic who has known her for years, recalls”. */
export function aroundInsertion(pieces: readonly Piece[], comma: number, lexicon: Lexicon): Subject | null {
  const isClosed = (pieces[comma] as Piece).text === ')'
  let at = comma - 1
  while (at >= 0 && at > comma - REACH) {
    const { kind, text } = pieces[at] as Piece
    // “Freddy Maes, nicknamed “the Mole”, said”: what he is called.
    if (kind === 'marked' && !lexicon.called.has(pieces[at - 1]?.lower ?? '')) return null
    if (isClosed ? text === '(' : /^[,–—]$/.test(text)) {
      const edge = overBrackets(pieces, at)
      const start = clauseStart(pieces, edge, lexicon)
      const inside = phraseAt(pieces, at + 1, lexicon)
      const found = atStart(pieces, start, edge, lexicon)
      // “The judge, Ann Lee, said”, but “Jim Jordan, R-Ohio, said”.
      const isNamed = found?.kind === 'name' && found.last === edge
      if (text === ',' && inside?.kind === 'name' && inside.last === comma && start < at && !isNamed)
        return {
          ...inside,
          first: start,
          role: found?.role ?? (found?.kind === 'role' ? found.head : null),
          isDefinite: found?.isDefinite === true,
        }
      if (found && (found.last === edge || found.last === comma || lexicon.prepositions.has(pieces[found.last]?.lower ?? ''))) return found
    }
    at--
  }
  return overRelativeClause(pieces, comma, lexicon)
}

/** “Simon Attridge (Con), cabinet member, told”: what stands in brackets belongs to whom it is told of. */
function overBrackets(pieces: readonly Piece[], at: number): number {
  if (pieces[at - 1]?.text !== ')') return at
  const opening = pieces.slice(0, at).findLastIndex(({ text }) => text === '(')
  return opening < 0 ? at : opening
}

/** “Een schipper die op doorvaart wacht, vindt”: a clause about the noun that only its end has a comma of. */
function overRelativeClause(pieces: readonly Piece[], comma: number, lexicon: Lexicon): Subject | null {
  const found = atStart(pieces, 0, comma, lexicon)
  const isClosed = found?.last === comma && pieces.slice(found.first, comma).some(({ lower }) => lexicon.relatives.has(lower))
  return isClosed ? found : null
}

/** People of whom a sentence speaks without a name, and who do not say anything in it: “told my father”, “op de koster maakt het weinig indruk”. */
import type { Lexicon } from '../words/lexicon'
import type { Piece } from '../words/narration'
import { phraseAt, type Subject } from '../words/phrases'

export function spokenOf(pieces: readonly Piece[], lexicon: Lexicon): Subject[] {
  const found: Subject[] = []
  for (let at = 0; at < pieces.length; at++) {
    if (!lexicon.determiners.has((pieces[at] as Piece).lower) || isPredicate(pieces, at, lexicon) || isByTheWay(pieces, at, lexicon))
      continue
    const phrase = phraseAt(pieces, at, lexicon)
    if (phrase?.kind !== 'role' || !(lexicon.roles.has(phrase.head) || lexicon.titles.has(phrase.head))) continue
    if (isApposed(pieces, at, phrase, lexicon)) continue
    at = phrase.last - 1
    // “the volunteer fire company”: a noun before another, where nouns do not grow together.
    const next = pieces[phrase.last]
    const isNounNext = next?.kind === 'word' && !lexicon.functionWords.has(next.lower) && !lexicon.finites.has(next.lower)
    if (lexicon.language.grammar.compounds || !isNounNext) found.push(phrase)
  }
  return found
}

/** “is de eerste getuige”: what somebody is, and nobody else. */
function isPredicate(pieces: readonly Piece[], at: number, { language, passives }: Lexicon): boolean {
  const before = pieces[at - 1]?.lower ?? ''
  return language.reports.copulas.includes(before) || passives.has(before)
}

/** “The appraiser, a thin man in a bow tie, turns it over”: the same one. */
function isApposed(pieces: readonly Piece[], at: number, { last }: Subject, { indefinites, joins }: Lexicon): boolean {
  const isBetween = pieces[at - 1]?.text === ',' && pieces[last]?.text === ',' && !joins.has(pieces[last + 1]?.lower ?? '')
  return isBetween && indefinites.has((pieces[at] as Piece).lower) && /^(?:word|name)$/.test(pieces[at - 2]?.kind ?? '')
}

/** “a statement, which the chairman read out,”: in a clause that is only put in. */
function isByTheWay(pieces: readonly Piece[], at: number, { relatives, conjunctions }: Lexicon): boolean {
  const link = pieces[at - 1]?.lower ?? ''
  return pieces[at - 2]?.text === ',' && relatives.has(link) && !conjunctions.has(link)
}

/** “Hardly anyone knows.” */
export function isNobody({ head, isOf }: Subject, { anybody }: Lexicon): boolean {
  return anybody.has(head) && isOf !== true
}

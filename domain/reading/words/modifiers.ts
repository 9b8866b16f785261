/** What belongs to a phrase behind its noun: “van het ministerie”, “behind the counter”, “who asked not to be named”. */
import type { Lexicon } from './lexicon'
import type { Piece } from './narration'
import { endsPhrase, isOwnerMark, isPlain } from './nouns'

/** Pieces of a clause about the noun. */
const LONGEST = 12

/** “who asked not to be named”: up to where the sentence goes on. */
export function overRelative(pieces: readonly Piece[], last: number, { relatives, conjunctions }: Lexicon): number {
  const next = pieces[last]
  if (!next || !relatives.has(next.lower) || conjunctions.has(next.lower)) return last
  let end = last + 1
  while (end < last + LONGEST && !endsPhrase(pieces[end])) end++
  // “the woman who, until 2019, …”: cut off by a comma, it says nothing.
  return end > last + 1 && end < last + LONGEST ? end : last
}

/** “van het ministerie”, “there”, “behind the counter”, “familiar with the talks”: what tells who is meant. */
export function withModifiers(pieces: readonly Piece[], last: number, lexicon: Lexicon, what: string | null): number {
  const { modifiers, determiners, prepositions, tied, spots, placeWords } = lexicon
  const next = pieces[last]
  if (!next || last > 60) return last
  if (placeWords.has(next.lower) && isOne(what, lexicon)) return last + 1
  const isTied = tied.has(next.lower) && prepositions.has(pieces[last + 1]?.lower ?? '')
  const isSpot = spots.has(next.lower) && mayStandThere(pieces, last + 1, what, lexicon)
  if (!modifiers.has(next.lower) && !isTied && !isSpot) return last
  // “in the back”, and “achter in de zaal”.
  let end = isTied || (isSpot && prepositions.has(pieces[last + 1]?.lower ?? '')) ? last + 2 : last + 1
  const from = end
  while (end < from + 5 && determiners.has(pieces[end]?.lower ?? '')) end++
  const begin = end
  // “the father of one of the victims”, “a mother of two”.
  const inner = begin > from ? withModifiers(pieces, begin, lexicon, null) : begin
  if (inner > begin) return inner
  if (begin > from && isCount(pieces, begin - 1, lexicon)) return begin
  // “the counter”: behind an article a noun, whatever else it may be.
  if (begin > from && pieces[end]?.kind === 'word' && !lexicon.functionWords.has((pieces[end] as Piece).lower)) end++
  while (end < from + 7 && (isPartOf(pieces[end], lexicon) || (end > begin && isOwned(pieces, end, lexicon)))) {
    end++
    if (pieces[end - 1]?.name) break
  }
  // Where an unknown word follows the first, it may be the verb: “een supporter uit Alphen schilderde”.
  const after = pieces[end]
  const isClosed =
    pieces[end - 1]?.name != null ||
    after === undefined ||
    after.kind === 'mark' ||
    after.kind === 'marked' ||
    after.kind === 'name' ||
    lexicon.functionWords.has(after.lower) ||
    lexicon.verbs.has(after.lower)
  if (!isClosed || isVerbBehind(pieces, begin, end, lexicon)) end = begin + 1
  // “in a statement”, “with a sigh”: how they speak.
  const closing = pieces[end - 1]?.lower ?? ''
  // “in a report”, and not “the author of the report”.
  const isPaper = (word: string): boolean => lexicon.nouns.has(word) || lexicon.works.has(word)
  const isSaid = lexicon.nouns.has(pieces[end]?.lower ?? '') || (isPaper(closing) && next.lower !== lexicon.language.grammar.modifiers[0])
  const isCircumstance = isSaid || lexicon.manners.has(closing)
  return end === begin || isCircumstance ? last : withModifiers(pieces, end, lexicon, null)
}

/** “een vrouw op de kade schudt het hoofd”: behind the noun comes the verb, where an article follows; in Dutch also where no adjective can stand before it. */
function isVerbBehind(pieces: readonly Piece[], begin: number, end: number, { determiners, definites, language }: Lexicon): boolean {
  const { verbEnding, adjectiveEnding } = language.grammar
  const [article, first, last] = [pieces[begin - 1], pieces[begin], pieces[end - 1]].map((piece) => piece?.lower ?? '') as [
    string,
    string,
    string,
  ]
  if (end !== begin + 2 || pieces[end - 1]?.kind !== 'word' || !last.endsWith(verbEnding) || !determiners.has(article)) return false
  const isNoun = adjectiveEnding !== '' && definites.has(article) && !first.endsWith(adjectiveEnding)
  return isNoun || determiners.has(pieces[end]?.lower ?? '')
}

/** “the man behind the counter”: who is told by where they are; an office-holder is told by the office. So too “a post on a forum”. */
function mayStandThere(pieces: readonly Piece[], at: number, what: string | null, lexicon: Lexicon): boolean {
  const { generic, relations, titles, nouns, determiners, definites } = lexicon
  const article = pieces[lexicon.prepositions.has(pieces[at]?.lower ?? '') ? at + 1 : at]?.lower ?? ''
  if (what !== null && nouns.has(what)) return determiners.has(article)
  const isTold = what !== null && isOne(what, lexicon) && (generic.has(what) || relations.has(what) || !titles.has(what))
  // “a user on X”.
  const isLetter = /^\p{Lu}$/u.test(pieces[at]?.text ?? '')
  return isTold && (definites.has(article) || isLetter)
}

/** “two” of “a mother of two said”. */
function isCount(pieces: readonly Piece[], at: number, { language, verbs, prepositions }: Lexicon): boolean {
  const next = pieces[at + 1]
  const isOver = next === undefined || endsPhrase(next) || verbs.has(next.lower) || prepositions.has(next.lower)
  return isOver && language.facts.numbers.includes((pieces[at] as Piece).lower)
}

function isOne(what: string | null, { roles, titles }: Lexicon): boolean {
  return what !== null && (roles.has(what) || titles.has(what))
}

function isPartOf(piece: Piece | undefined, lexicon: Lexicon): boolean {
  return (isPlain(piece, lexicon) || piece?.name != null || piece?.kind === 'figure') && !lexicon.nouns.has(piece?.lower ?? '')
}

/** “investors’ message board”: the mark, and the noun behind it. */
function isOwned(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  return isOwnerMark(pieces, at, lexicon) || isOwnerMark(pieces, at - 1, lexicon)
}

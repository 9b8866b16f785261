/** How far what is said goes: where its clause begins, and where it ends. */
import { isPluralForm } from '../speakers/plurality'
import { isSomebody, phraseAt } from '../words/phrases'
import { isMark, isVerb, seek, trimmed, wordAt, type Narration, type Span } from './reported'

/** A clause of more pieces is none that a newspaper prints; without a bound a text of one sentence would be looked through again and again. */
export const LONGEST = 250

/** From where it begins to the end of its clause; one word is no content: “gelooft dat niet”. */
export function endingWell(narration: Narration, from: number, next: number): Span | null {
  const span = trimmed(narration, { first: from, last: endOfContent(narration, from, next) })
  return span && span.last - span.first > 1 ? span : null
}

/** A clause of its own ends it: behind a semicolon, “, maar”, or “and” before the next verb of saying. */
export function endOfContent(narration: Narration, from: number, next = Infinity): number {
  const { pieces, words, lexicon } = narration
  return seek(from, Math.min(pieces.length, from + LONGEST), (at) => {
    if (isMark(narration, at, ';:') || (at > from + 1 && isSubjects(narration, from, at))) return true
    // “, but he left”; with “, but that …” what is said goes on.
    if (isMark(narration, at, ',') && words.breaks.has(wordAt(narration, at + 1)))
      return !lexicon.conjunctions.has(wordAt(narration, at + 2))
    return at + 1 === next && words.links.has(wordAt(narration, at))
  })
}

/** Whether “and” goes on with whoever says it all, and not with whom or what the clause is about. */
function isSubjects(narration: Narration, from: number, at: number): boolean {
  const { lexicon, words, pieces } = narration
  if (!words.links.has(wordAt(narration, at))) return false
  if (lexicon.language.grammar.inverts) {
    // “dat het veel kost en noemt het verlies klein”, “dat hij zal komen en sprak van”: in a clause with “dat” the verb comes last.
    const isOver = isVerb(narration, at - 1) || isSayingOfOne(narration, at + 1)
    const isLast = at + 2 >= pieces.length || isMark(narration, at + 2, ',.;:') || words.links.has(wordAt(narration, at + 2))
    return isVerb(narration, at + 1) && isOver && !isLast
  }
  return isOtherSaying(narration, from, at + 1)
}

/** “the minister would go and promised a vote”: where verbs do not come last, by what they are and how they end. */
function isOtherSaying(narration: Narration, from: number, at: number): boolean {
  const { lexicon, words, pieces } = narration
  const verb = wordAt(narration, at)
  const { grammar, reports } = lexicon.language
  const isPersons =
    lexicon.verbs.get(verb)?.some(({ isDemand, lemma }) => isDemand || words.naming.has(lemma) || words.infinitives.has(lemma)) === true
  const isPresent = verb.endsWith(grammar.verbEnding) && takesMore(narration, at + 1)
  if (!isPersons || !(isPresent || verb.endsWith(reports.pastEnding))) return false
  // Behind “would” and “will” it were “promise”.
  const finite = wordAt(
    narration,
    seek(from, at, (i) => words.finites.has(wordAt(narration, i))),
  )
  if (words.modals.has(finite)) return true
  if (isPresent) return false
  const about = phraseAt(pieces, from, lexicon)
  // “that kitchens were short of staff and blamed low pay”: no kitchen blames anybody.
  if (!about || (about.kind === 'role' && !isSomebody(about, lexicon))) return true
  // “he was sorry and promised a refund”: so does whoever says it; with “he had come and asked” it goes on.
  return about.kind === 'pronoun' && lexicon.passives.has(finite)
}

/** “promises to publish”, “accuses the court”, and not “hope and promises to the town”. */
function takesMore(narration: Narration, at: number): boolean {
  const { lexicon, words, pieces } = narration
  const isDetermined = (i: number): boolean => lexicon.determiners.has(wordAt(narration, i))
  const word = wordAt(narration, at)
  if (words.infinitiveMarks.has(word)) return !isDetermined(at + 1)
  return isDetermined(at) || lexicon.conjunctions.has(word) || lexicon.subjects.has(word) || pieces[at]?.kind === 'name'
}

/** “sprak”, and not “vragen”, which may be a noun. */
function isSayingOfOne({ pieces, lexicon }: Narration, at: number): boolean {
  const word = pieces[at]?.lower ?? ''
  return lexicon.verbs.has(word) && !lexicon.nouns.has(word) && !isPluralForm(word, lexicon)
}

/** Behind the last semicolon, colon or whole quotation before a place. */
export function startOfClause(narration: Narration, before: number): number {
  const { pieces } = narration
  const isWholeQuotation = (at: number): boolean => pieces[at]?.kind === 'marked' && (at === 0 || pieces[at - 1]?.kind === 'mark')
  let at = before
  while (at > 0 && at > before - LONGEST && !isMark(narration, at - 1, ';:') && !isWholeQuotation(at - 1)) at--
  return at
}

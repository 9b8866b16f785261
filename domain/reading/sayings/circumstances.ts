/** What stands before a verb of saying and only tells where, when or how: “At noon, she said”, “Aan tafel, tussen foto’s van haar moeder, zegt ze”. */
import { isGerund } from './doers'
import { isMark, seek, wordAt, type Narration, type Span } from './reported'

/** Words that are more than when or where. */
const CLAUSE = 5

/** Of a span without a verb that is known, and `own` words of the text itself. */
export function isCircumstance(narration: Narration, span: Span, own: number): boolean {
  const { pieces, lexicon } = narration
  // “Later, Ann Lee said”, “Soon after, he wrote”
  const isNoun = (at: number): boolean => !lexicon.functionWords.has(wordAt(narration, at))
  if (lexicon.connectives.has(wordAt(narration, span.first)) && seek(span.first, span.last, isNoun) === span.last) return true
  const isSmall = pieces[span.first]?.kind === 'word'
  const isPhrase = lexicon.prepositions.has(wordAt(narration, span.first)) || isGerund(pieces, span.first, lexicon)
  if (!isSmall || !isPhrase) return false
  // Where the verb would come next, a comma ends a clause, whatever its verb: “In 2020 richtte een schip zijn radar, zegt zij”.
  return !lexicon.language.grammar.inverts || own < CLAUSE || isOfPhrases(narration, span)
}

/** Phrases with commas between them: without the insertion there would be no comma before the verb. */
function isOfPhrases(narration: Narration, { first, last }: Span): boolean {
  let parts = 0
  for (let from = first; from < last; parts++) {
    const comma = seek(from, last, (at) => isMark(narration, at, ','))
    // “een jaar later”: one that is no place begins with its noun.
    if (hasSubject(narration, parts === 0 ? from : from + 1, comma)) return false
    from = comma + 1
  }
  return parts > 1
}

/** A noun with an article, a pronoun or a name that no preposition ties to the words before: it does something. */
function hasSubject({ pieces, lexicon }: Narration, from: number, to: number): boolean {
  const isTied = (at: number): boolean =>
    [lexicon.prepositions, lexicon.determiners].some((set) => set.has(pieces[at - 1]?.lower ?? '')) || pieces[at - 1]?.kind === 'mark'
  return (
    seek(from, to, (at) => {
      const piece = pieces[at]
      if (!piece) return false
      const mayDo = piece.kind === 'name' || lexicon.determiners.has(piece.lower) || lexicon.subjects.has(piece.lower)
      return mayDo && !isTied(at)
    }) < to
  )
}

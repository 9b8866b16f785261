/** What is said before the one who says it, or on both sides: “It would reopen, he said.” */
import { isGerund } from './doers'
import { endOfContent, startOfClause } from './extent'
import { countIn, hasVerb, isMark, seek, trimmed, wordAt, type Narration, type Span } from './reported'
import type { Saying } from './sayings'

/** “Handhaven is niet nodig, vindt ze”, “It would reopen, he said.”, “that, he claims, could be ready”. */
export function before(narration: Narration, saying: Saying): Span | null {
  const { pieces } = narration
  const comma = saying.first - 1
  if (!isMark(narration, comma, ',') || saying.subject === null || isMark(narration, 0, '–—-')) return null
  // “It fell, he said, and the fund was short”: another clause is no part of it.
  const next = wordAt(narration, saying.last + 1)
  const isComma = isMark(narration, saying.last, ',')
  const goesOn = isComma && !narration.words.links.has(next) && !narration.words.breaks.has(next)
  // “Smulders, die acht jaar had geëist, was tevreden”
  if (goesOn && narration.lexicon.relatives.has(wordAt(narration, saying.first))) return null
  if (!isComma && saying.last < pieces.length && !isMark(narration, saying.last, '.:;!?') && !endsSoon(narration, saying.last)) return null
  return aroundInsertion(narration, { first: saying.first, last: saying.last }, goesOn)
}

/** A day or an adverb may follow who said it: “he said on Tuesday.” */
function endsSoon(narration: Narration, from: number): boolean {
  const { pieces, words, lexicon } = narration
  if (![lexicon.prepositions, lexicon.fillers, lexicon.notNames].some((set) => set.has(wordAt(narration, from)))) return false
  const end = seek(
    from,
    Math.min(pieces.length, from + 8),
    (at) => isMark(narration, at, '.:;') || words.finites.has(wordAt(narration, at)),
  )
  return end >= pieces.length || isMark(narration, end, '.:;')
}

/** What stands before an insertion, or on both sides of one in the middle. */
export function aroundInsertion(narration: Narration, { first, last }: Span, goesOn: boolean): Span | null {
  const { pieces, lexicon } = narration
  const start = startOfClause(narration, first - 1)
  const opener = wordAt(narration, first - 2)
  if (goesOn && (lexicon.conjunctions.has(opener) || lexicon.relatives.has(opener) || lexicon.joins.has(opener)))
    return trimmed(narration, { first: last + 1, last: endOfContent(narration, last + 1) })
  const front = trimmed(narration, { first: start, last: first })
  if (!front || lexicon.joins.has(wordAt(narration, front.first))) return null
  const { words: own, marked } = countIn(narration, front)
  const span = goesOn ? trimmed(narration, { first: start, last: endOfContent(narration, last + 1) }) : front
  if (!span) return null
  const isClause = hasVerb(narration, span.first, span.last)
  const begin = wordAt(narration, span.first)
  // “At noon, she said”, “Speaking outside, she said”: when or how it was said.
  const isCircumstance =
    !goesOn &&
    !isClause &&
    pieces[span.first]?.kind === 'word' &&
    (lexicon.prepositions.has(begin) || isGerund(pieces, span.first, lexicon))
  // “Op de vraag of hij opstapt, zegt hij”
  const noun = seek(span.first + 1, Math.min(span.last, span.first + 3), (at) => lexicon.nouns.has(wordAt(narration, at)))
  if (!goesOn && lexicon.prepositions.has(begin) && lexicon.conjunctions.has(wordAt(narration, noun + 1))) return null
  // “Asked whether he would go, she said”
  if (span.first === 0 && lexicon.verbs.has(begin) && !lexicon.language.grammar.inverts) return null
  return own >= marked * 4 && own > 0 && !isCircumstance && (isClause || !goesOn) ? span : null
}

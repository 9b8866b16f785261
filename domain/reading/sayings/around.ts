/** What is said before the one who says it, or on both sides: “It would reopen, he said.” */
import { LONGEST_TOLD } from './behind-verb'
import { isCircumstance } from './circumstances'
import { endOfContent, startOfClause } from './extent'
import { isSomebody, phraseAt } from '../words/phrases'
import { countIn, hasVerb, isMark, isVerb, seek, trimmed, wordAt, type Narration, type Span } from './reported'
import type { Saying } from './sayings'

/** Words at the end of a clause among which its verbs stand. */
const LAST = 3
/** Pieces in which what says it denies it. */
const LONGEST_DENIAL = 8

/** “Handhaven is niet nodig, vindt ze”, “It would reopen, he said.”, “that, he claims, could be ready”. */
export function before(narration: Narration, saying: Saying): Span | null {
  const { pieces } = narration
  const last = behindTold(narration, saying)
  // “Het sluit, zo maakte de directie bekend”
  const first = narration.words.closing.has(wordAt(narration, saying.first - 1)) ? saying.first - 1 : saying.first
  const comma = first - 1
  if (!isMark(narration, comma, ',') || saying.subject === null || isMark(narration, 0, '–—-')) return null
  // “a note, written by an aide,”
  if (!saying.isInverted && saying.subject.first > saying.cueFirst) return null
  // “It fell, he said, and the fund was short”: another clause is no part of it.
  const next = wordAt(narration, last + 1)
  const isComma = isMark(narration, last, ',')
  const isMarkedOn = isComma && pieces[last + 1]?.kind === 'marked'
  // “It was late, she said, because he had left”: why, and no part of the clause before.
  const isOther = [narration.words.links, narration.words.breaks, narration.words.reasons].some((set) => set.has(next))
  const goesOn = isComma && !isMarkedOn && !isOther && !isAboutSpeaker(narration, saying)
  // “Smulders, die acht jaar had geëist, was tevreden”
  if (narration.lexicon.relatives.has(wordAt(narration, saying.first))) return null
  if (!isComma && last < pieces.length && !isMark(narration, last, '.:;!?–—') && !endsSoon(narration, last)) return null
  const around = aroundInsertion(narration, { first, last }, goesOn)
  // “ActiZ, een vereniging, vreest chaos, omdat”: what is feared says nothing.
  if (around && !isSomebody(saying.subject, narration.lexicon) && !isWhole(narration, around)) return null
  // “The bridge, she said, “is unsafe””: half a sentence is left to the quotation.
  return around && isMarkedOn && !isWhole(narration, around) ? null : around
}

/** “Prices rose, said Ann Lee, an economist.”: what comes tells of her. */
function isAboutSpeaker(narration: Narration, { isInverted, subject, last }: Saying): boolean {
  const { pieces, lexicon } = narration
  if (!isInverted || subject?.kind !== 'name') return false
  if (lexicon.relatives.has(wordAt(narration, last + 1))) return true
  const told = phraseAt(pieces, last + 1, lexicon)
  const end = seek(last + 1, pieces.length, (at) => pieces[at]?.kind === 'mark')
  return told?.kind === 'role' && isSomebody(told, lexicon) && !hasVerb(narration, last + 1, end)
}

/** A clause by its verb, or by somebody who does something: “He hung up”. */
function isWhole(narration: Narration, { first, last }: Span): boolean {
  return hasVerb(narration, first, last) || (narration.lexicon.subjects.has(wordAt(narration, first)) && last - first > 1)
}

/** “told reporters on Monday”, “told the court”: behind who was told, if that is all that follows. */
function behindTold(narration: Narration, { last, cue, isInverted }: Saying): number {
  const { pieces, words } = narration
  if (isInverted || !words.told.has(cue.lemma)) return last
  const to = Math.min(pieces.length, last + LONGEST_TOLD)
  const end = seek(last, to, (at) => pieces[at]?.kind === 'mark' || pieces[at]?.kind === 'marked' || isVerb(narration, at))
  return end === pieces.length || pieces[end]?.kind === 'mark' ? end : last
}

/** A day or an adverb may follow who said it: “he said on Tuesday.” */
function endsSoon(narration: Narration, from: number): boolean {
  const { pieces, words, lexicon } = narration
  if (![lexicon.prepositions, lexicon.fillers, lexicon.notNames, words.days].some((set) => set.has(wordAt(narration, from)))) return false
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
  const front = mainClause(narration, trimmed(narration, { first: start, last: first }))
  if (!front) return null
  const { words: own, marked } = countIn(narration, front)
  const span = goesOn ? trimmed(narration, { first: front.first, last: endOfContent(narration, last + 1) }) : front
  if (!span) return null
  const isClause = hasVerb(narration, span.first, span.last)
  const begin = wordAt(narration, span.first)
  if (!goesOn && !isClause && isCircumstance(narration, span, own)) return null
  // “Op de vraag of hij opstapt, zegt hij”
  const noun = seek(span.first + 1, Math.min(span.last, span.first + 3), (at) => lexicon.nouns.has(wordAt(narration, at)))
  if (!goesOn && lexicon.prepositions.has(begin) && lexicon.conjunctions.has(wordAt(narration, noun + 1))) return null
  // “Asked whether he would go, she said”, “Pressed on his plans, he said”
  const { pastEnding } = lexicon.language.reports
  const isDone = pastEnding !== '' && begin.endsWith(pastEnding) && lexicon.prepositions.has(wordAt(narration, 1))
  if (span.first === 0 && (isDone || lexicon.verbs.has(begin)) && !lexicon.language.grammar.inverts) return null
  const isOwn = own >= marked * 4 || (isClause && own > 1 && pieces[span.first]?.kind !== 'marked' && !goesOn)
  return isOwn && own > 0 && (isClause || !goesOn) ? span : null
}

/**
 * Without the word that ties it to the sentence before (“But it would reopen, he said”) or to the verb (“Dat het dicht is, ontkent hij”).
 * One that begins otherwise with such a word is content only with a clause of its own behind it: “When they came, it was shut, he said.”
 */
function mainClause(narration: Narration, span: Span | null): Span | null {
  if (!span) return null
  const { lexicon, words } = narration
  const { first, last } = span
  const opener = wordAt(narration, first)
  const next = wordAt(narration, first + 1)
  if (words.links.has(opener)) return { first: first + 1, last }
  // “Wie het was, wilde hij niet zeggen”
  if (lexicon.interrogatives.has(opener) && isLeftOpen(narration, span)) return null
  // “Dat huis is mooi” and “Dat klopt” point at something; “Dat het huis”, “Dat er” and “Dat Jansen” begin a clause.
  const isClause = words.starters.has(next) || lexicon.fillers.has(next) || narration.pieces[first + 1]?.kind === 'name'
  if (lexicon.conjunctions.has(opener) && !words.questionConjunctions.has(opener))
    return isClause && !isVerb(narration, first + 1) ? { first: first + 1, last } : span
  // “After the vote, she said, nothing changed”
  if (!lexicon.joins.has(opener) || (lexicon.prepositions.has(opener) && !hasVerb(narration, first, last))) return span
  const comma = seek(first, last, (at) => isMark(narration, at, ','))
  // “Sinds die dag neemt ze niet op”: when, where the verb comes next, and no clause of its own.
  const isWhen =
    lexicon.language.grammar.inverts && lexicon.prepositions.has(opener) && !(lexicon.subjects.has(next) && !lexicon.determiners.has(next))
  if (isWhen && comma === last && hasVerb(narration, first, last - LAST)) return span
  return hasVerb(narration, first, comma) && hasVerb(narration, comma, last) ? span : null
}

/** “Who it was, he would not say”: the question in front gets no answer. */
function isLeftOpen(narration: Narration, { first, last }: Span): boolean {
  const { lexicon, words, pieces } = narration
  const isDenial = (at: number): boolean => {
    const word = wordAt(narration, at)
    return words.denials.has(word) || lexicon.language.grammar.negations.includes(word)
  }
  const end = Math.min(pieces.length, last + LONGEST_DENIAL)
  return seek(first, last, (at) => isMark(narration, at, ',')) === last && seek(last, end, isDenial) < end
}

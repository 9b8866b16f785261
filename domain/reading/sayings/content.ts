/** Where in a sentence the content of a saying stands: behind its conjunction, as an infinitive, bare, or before it. */
import { countIn, isMark, seek, trimmed, wordAt, type Narration, type Span } from './reported'
import type { Saying } from './sayings'
import { atStart } from '../words/clauses'

/** How far behind its verb the content may begin. */
const REACH = 24
/** How many words who is told may have: “told a packed parish hall that”. */
const LONGEST_TOLD = 6
/** A clause of more pieces is none that a newspaper prints; without a bound a text of one sentence would be looked through again and again. */
const LONGEST = 250
/** Fewer words are no clause. */
const SHORTEST = 3

/** What is said, as a span of the sentence; null where it is not said in the text’s own words. `next` is where the next cue of the sentence begins. */
export function contentOf(narration: Narration, saying: Saying, next: number): Span | null {
  if (saying.way === 'source') return contentOfSource(narration, saying)
  if (saying.way === 'noun') return contentOfNoun(narration, saying, next)
  // “The corps, which maintains the levee, said”: a clause about somebody ends at its comma.
  if (saying.isRelative && saying.conjunction === null) return null
  const found = afterConjunction(narration, saying, next)
  if (found !== null) return endingWell(narration, found, next)
  if (!mayBeBare(narration, saying)) return before(narration, saying)
  const verbal = asInfinitive(narration, saying) ?? asGerund(narration, saying)
  if (verbal !== null) return endingWell(narration, verbal, Math.min(next, nextVerb(narration, verbal)))
  const clause = bare(narration, saying)
  return clause === null ? before(narration, saying) : endingWell(narration, clause, next)
}

/** From where it begins to the end of its clause; one word is no content: “gelooft dat niet”. */
function endingWell(narration: Narration, from: number, next: number): Span | null {
  const span = trimmed(narration, { first: from, last: endOfContent(narration, from, next) })
  return span && span.last - span.first > 1 ? span : null
}

/** A clause of its own ends it: behind a semicolon, “, maar”, or “and” before the next verb of saying. */
export function endOfContent(narration: Narration, from: number, next = Infinity): number {
  const { pieces, words } = narration
  return seek(from, Math.min(pieces.length, from + LONGEST), (at) => {
    if (isMark(narration, at, ';:')) return true
    if (isMark(narration, at, ',') && words.breaks.has(wordAt(narration, at + 1))) return true
    return at + 1 === next && words.links.has(wordAt(narration, at))
  })
}

function afterConjunction(narration: Narration, saying: Saying, next: number): number | null {
  const { pieces, lexicon, words } = narration
  // A subject behind its verb may have taken the conjunction for its own.
  const from = saying.isInverted ? saying.cueFirst + 1 : saying.last
  const to = Math.min(pieces.length, from + REACH, Math.max(next, from))
  const at = seek(
    from,
    to,
    (i) => lexicon.conjunctions.has(wordAt(narration, i)) || pieces[i]?.kind === 'marked' || isMark(narration, i, ';:'),
  )
  const conjunction = wordAt(narration, at)
  if (at >= to || !lexicon.conjunctions.has(conjunction)) return null
  if (words.questionConjunctions.has(conjunction) && !words.questions.has(saying.cue.lemma)) return null
  return isBetween(narration, saying, at) ? at + 1 : null
}

/** Whether what stands between verb and “that” can stand there: nothing, who is told, where and when; not a noun that the clause is about. */
function isBetween(narration: Narration, { last, cue, isInverted }: Saying, conjunction: number): boolean {
  const { pieces, lexicon, words } = narration
  if (conjunction === last || isInverted || words.told.has(cue.lemma)) return true
  const first = wordAt(narration, last)
  return (
    isMark(narration, last, ',(') ||
    lexicon.prepositions.has(first) ||
    lexicon.fillers.has(first) ||
    lexicon.notNames.has(first) ||
    lexicon.subjects.has(first) ||
    pieces[last]?.kind === 'name'
  )
}

/** Not who said a quotation, and not a clause about somebody: “an official who asked not to be named”. */
function mayBeBare({ pieces, lexicon }: Narration, { first, subject }: Saying): boolean {
  return pieces[first - 1]?.kind !== 'marked' && !(subject && lexicon.relatives.has(subject.head))
}

/** “said to be sorry and left”: the subject goes on with a verb of its own. */
function nextVerb(narration: Narration, from: number): number {
  const { pieces, words } = narration
  const to = Math.min(pieces.length, from + LONGEST)
  const link = seek(from, to, (at) => words.links.has(wordAt(narration, at)) && words.finites.has(wordAt(narration, at + 1)))
  return link < to ? link + 1 : Infinity
}

/** “zei open te staan voor …”, “claims to have shifted 60”, “told him to go”. */
function asInfinitive(narration: Narration, { cue, last }: Saying): number | null {
  const { pieces, lexicon, words } = narration
  if (!words.infinitives.has(cue.lemma)) return null
  const { doMarksOpen } = lexicon.language.reports
  const reach = doMarksOpen ? (words.told.has(cue.lemma) ? LONGEST_TOLD : 1) : REACH
  const to = Math.min(pieces.length, last + reach)
  const mark = seek(last, to, (at) => words.infinitiveMarks.has(wordAt(narration, at)) || isMark(narration, at, ',;:.'))
  if (mark >= to || !words.infinitiveMarks.has(wordAt(narration, mark)) || pieces[mark + 1]?.kind !== 'word') return null
  return doMarksOpen ? mark : last
}

/** “denied having sent it”, “accused the department of running …”. */
function asGerund(narration: Narration, { cue, last }: Saying): number | null {
  const { pieces, lexicon, words } = narration
  if (!words.gerunds.has(cue.lemma)) return null
  if (isGerund(narration, last)) return last
  const to = Math.min(pieces.length, last + LONGEST_TOLD)
  const at = seek(last, to, (i) => lexicon.modifiers.has(wordAt(narration, i)) && isGerund(narration, i + 1))
  return at < to ? at + 1 : null
}

function isGerund(narration: Narration, at: number): boolean {
  const word = wordAt(narration, at)
  const { gerundEnding } = narration.lexicon.language.reports
  return gerundEnding !== '' && word.length > 4 && word.endsWith(gerundEnding)
}

/** “said it was late”, “told MPs he had known”: a clause right behind the verb. */
function bare(narration: Narration, saying: Saying): number | null {
  const { pieces, lexicon, words } = narration
  const isTold = words.told.has(saying.cue.lemma)
  if ((!isTold && !words.bare.has(saying.cue.lemma)) || saying.isInverted) return null
  // “It says …”: a thing is no speaker, and yet it says something.
  if (saying.subject === null && !lexicon.subjects.has(wordAt(narration, saying.cueFirst - 1))) return null
  let from = overTime(narration, saying.last)
  if (isTold) {
    const to = Math.min(pieces.length, from + LONGEST_TOLD)
    from = seek(from + 1, to, (at) => lexicon.subjects.has(wordAt(narration, at)) || lexicon.joins.has(wordAt(narration, at)))
    if (from >= to || lexicon.joins.has(wordAt(narration, from))) return null
  }
  if (pieces[from]?.kind === 'mark') return null
  const end = seek(from, Math.min(pieces.length, from + LONGEST), (at) => endsBare(narration, at))
  if (countIn(narration, { first: from, last: end }).words < SHORTEST) return null
  const isQuantity = [1, 2].some((step) => pieces[from + step]?.kind === 'figure')
  if (lexicon.prepositions.has(wordAt(narration, from)) && !words.starters.has(wordAt(narration, from)) && !isQuantity) return null
  const finite = seek(from + 1, end, (at) => isVerb(narration, at))
  // “said goodbye and left”: a verb of who says it.
  if (finite < end) return words.links.has(wordAt(narration, finite - 1)) ? null : from
  return lexicon.subjects.has(wordAt(narration, from)) ? from : null
}

/** A mark ends it; a comma only where more about somebody follows: “said Smith, who is”. */
function endsBare(narration: Narration, at: number): boolean {
  if (isMark(narration, at, ',')) return narration.lexicon.relatives.has(wordAt(narration, at + 1))
  return narration.pieces[at]?.kind === 'mark'
}

/** In small letters: “May” is a month. */
function isVerb({ pieces, words, lexicon }: Narration, at: number): boolean {
  const piece = pieces[at]
  return piece !== undefined && piece.text === piece.lower && (words.finites.has(piece.lower) || lexicon.verbs.has(piece.lower))
}

/** “said on Monday”, “says now”: when it was said. */
function overTime(narration: Narration, from: number): number {
  const { lexicon } = narration
  const isTime = (at: number): boolean => lexicon.notNames.has(wordAt(narration, at))
  if (isTime(from)) return from + 1
  return lexicon.prepositions.has(wordAt(narration, from)) && isTime(from + 1) ? from + 2 : from
}

/** “Handhaven is niet nodig, vindt ze”, “It would reopen, he said.”, “that, he claims, could be ready”. */
function before(narration: Narration, saying: Saying): Span | null {
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
function aroundInsertion(narration: Narration, { first, last }: Span, goesOn: boolean): Span | null {
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
    !goesOn && !isClause && pieces[span.first]?.kind === 'word' && (lexicon.prepositions.has(begin) || isGerund(narration, span.first))
  // “Op de vraag of hij opstapt, zegt hij”
  const noun = seek(span.first + 1, Math.min(span.last, span.first + 3), (at) => lexicon.nouns.has(wordAt(narration, at)))
  if (!goesOn && lexicon.prepositions.has(begin) && lexicon.conjunctions.has(wordAt(narration, noun + 1))) return null
  // “Asked whether he would go, she said”
  if (span.first === 0 && lexicon.verbs.has(begin) && !lexicon.language.grammar.inverts) return null
  return own >= marked * 4 && own > 0 && !isCircumstance && (isClause || !goesOn) ? span : null
}

/** Behind the last semicolon, colon or whole quotation before a place. */
function startOfClause(narration: Narration, before: number): number {
  const { pieces } = narration
  const isWholeQuotation = (at: number): boolean => pieces[at]?.kind === 'marked' && (at === 0 || pieces[at - 1]?.kind === 'mark')
  let at = before
  while (at > 0 && at > before - LONGEST && !isMark(narration, at - 1, ';:') && !isWholeQuotation(at - 1)) at--
  return at
}

/** “Volgens X is het zo”, “It is so, according to X”, “Het is zo, aldus X”. */
function contentOfSource(narration: Narration, saying: Saying): Span | null {
  const { pieces, words, lexicon } = narration
  const { first, last, cue, subject } = saying
  if (subject && words.things.has(subject.head)) return null
  // “It was, in the words of X, ‘a disgrace’”: the source of a quotation.
  if ([first - 1, first - 2, last, last + 1].some((at) => pieces[at]?.kind === 'marked')) return null
  const opener =
    first === 0 || (first < 3 && (words.breaks.has(wordAt(narration, first - 1)) || lexicon.joins.has(wordAt(narration, first - 1))))
  if (opener && !words.closing.has(cue.lemma)) {
    const from = behindTold(narration, last)
    return trimmed(narration, { first: from, last: endOfContent(narration, from + 1) })
  }
  // “, according to two people familiar with it, ”: up to the comma, if no verb comes before that.
  const stop = seek(
    last,
    Math.min(pieces.length, last + LONGEST_TOLD),
    (at) => isMark(narration, at, ',.') || words.finites.has(wordAt(narration, at)),
  )
  const end = isMark(narration, stop, ',.') ? stop : last
  const goesOn = isMark(narration, end, ',') && end + 2 < pieces.length && !words.closing.has(cue.lemma)
  if (isMark(narration, first - 1, ',') || last >= pieces.length - 1) {
    const around = aroundInsertion(narration, { first, last: end }, goesOn)
    // “‘A’, zo staat in de brief”
    return around && around.last - around.first > 1 ? around : null
  }
  // “Daarmee is volgens X de Kamer misleid”: the source stands in the middle of its clause.
  const span = trimmed(narration, { first: startOfClause(narration, first), last: endOfContent(narration, last) })
  return span && countIn(narration, span).words > SHORTEST ? span : null
}

/** “Volgens Jan Bos (48), directeur van de bond, is het zo”: behind what is told of the source itself. */
function behindTold(narration: Narration, last: number): number {
  const { pieces, lexicon } = narration
  const to = Math.min(pieces.length, last + LONGEST)
  const age = isMark(narration, last, '(') ? seek(last + 1, to, (at) => isMark(narration, at, ')')) + 1 : last
  if (!isMark(narration, age, ',')) return age < to ? age : last
  const end = seek(age + 1, to, (at) => isMark(narration, at, ','))
  const isRelative = lexicon.relatives.has(wordAt(narration, age + 1))
  const isTold = lexicon.language.grammar.inverts
    ? isVerb(narration, end + 1) && !isVerb(narration, age + 1)
    : atStart(pieces, age + 1, end, lexicon)?.kind === 'role' && !hasVerb(narration, age + 1, end)
  return end < to && (isRelative || isTold) ? end : age
}

function hasVerb(narration: Narration, from: number, to: number): boolean {
  return seek(from, to, (at) => isVerb(narration, at)) < to
}

/** “Onbespreekbaar, was de reactie van X”; “de boodschap van X is dat …”. */
function contentOfNoun(narration: Narration, saying: Saying, next: number): Span | null {
  const { pieces, words, lexicon } = narration
  const copula = seek(Math.max(0, saying.cueFirst - 4), saying.cueFirst, (at) => words.copulas.has(wordAt(narration, at)))
  if (copula < saying.cueFirst && isMark(narration, copula - 1, ','))
    return aroundInsertion(narration, { first: copula, last: pieces.length }, false)
  const isSomebodys = saying.subject !== null || words.owners.has(wordAt(narration, saying.cueFirst - 1))
  if (!isSomebodys) return null
  const verb = seek(saying.last, Math.min(pieces.length, saying.last + 4), (at) => words.copulas.has(wordAt(narration, at)))
  if (!words.copulas.has(wordAt(narration, verb)) || !lexicon.conjunctions.has(wordAt(narration, verb + 1))) return null
  return endingWell(narration, verb + 2, next)
}

/** What is said without a conjunction, right behind the verb: an infinitive, a gerund or a bare clause. */
import { isGerund } from './doers'
import { genderOfPronoun } from '../words/lexicon'
import { LONGEST } from './extent'
import { countIn, isMark, isVerb, seek, wordAt, type Narration } from './reported'
import type { Saying } from './sayings'

/** How far behind its verb the content may begin. */
export const REACH = 24
/** How many words who is told may have: “told a packed parish hall that”. */
export const LONGEST_TOLD = 6
/** Fewer words are no clause. */
const SHORTEST = 3

/** “zei open te staan voor …”, “claims to have shifted 60”, “told him to go”. */
export function asInfinitive(narration: Narration, { cue, last }: Saying): number | null {
  const { pieces, lexicon, words } = narration
  if (!words.infinitives.has(cue.lemma)) return null
  const { doMarksOpen } = lexicon.language.reports
  const reach = doMarksOpen ? (words.told.has(cue.lemma) ? LONGEST_TOLD : 1) : REACH
  const to = Math.min(pieces.length, last + reach)
  const mark = seek(last, to, (at) => words.infinitiveMarks.has(wordAt(narration, at)) || isMark(narration, at, ',;:.'))
  if (mark >= to || !words.infinitiveMarks.has(wordAt(narration, mark)) || pieces[mark + 1]?.kind !== 'word') return null
  return doMarksOpen ? mark : last
}

/** “said to be sorry and left”: the subject goes on with a verb of its own. */
export function nextVerb(narration: Narration, from: number): number {
  const { pieces, words, lexicon } = narration
  const isNext = (word: string): boolean => words.finites.has(word) || (lexicon.language.grammar.inverts && lexicon.verbs.has(word))
  const to = Math.min(pieces.length, from + LONGEST)
  const link = seek(from, to, (at) => words.links.has(wordAt(narration, at)) && isNext(wordAt(narration, at + 1)))
  return link < to ? link + 1 : Infinity
}

/** “denied having sent it”, “accused the department of running …”. */
export function asGerund(narration: Narration, { cue, last }: Saying): number | null {
  const { pieces, lexicon, words } = narration
  if (!words.gerunds.has(cue.lemma)) return null
  // “denied ever having”
  const first = seek(last, last + 2, (at) => !lexicon.fillers.has(wordAt(narration, at)))
  if ([last, first].some((at) => isGerund(pieces, at, lexicon))) return last
  const to = Math.min(pieces.length, last + LONGEST_TOLD)
  const at = seek(last, to, (i) => lexicon.modifiers.has(wordAt(narration, i)) && isGerund(pieces, i + 1, lexicon))
  return at < to ? at + 1 : null
}

/** “said it was late”, “told MPs he had known”: a clause right behind the verb. */
export function bare(narration: Narration, saying: Saying): number | null {
  const { pieces, lexicon, words } = narration
  const isTold = words.told.has(saying.cue.lemma)
  if ((!isTold && !words.bare.has(saying.cue.lemma)) || saying.isInverted) return null
  // “It says …”: a thing is no speaker, and yet it says something.
  if (saying.subject === null && !lexicon.subjects.has(wordAt(narration, saying.cueFirst - 1))) return null
  let from = overTime(narration, saying.last)
  if (isTold) {
    const to = Math.min(pieces.length, from + LONGEST_TOLD)
    from = seek(from + 1, to, (at) => pieces[at]?.kind === 'mark' || mayBegin(narration, at) || lexicon.joins.has(wordAt(narration, at)))
    if (from >= to || pieces[from]?.kind === 'mark' || lexicon.joins.has(wordAt(narration, from))) return null
  }
  // “declined to say how many it had”, “said where he was”
  const isQuestion = [from - 1, from].some((at) => lexicon.interrogatives.has(wordAt(narration, at)) && at >= saying.cueFirst)
  if (pieces[from]?.kind === 'mark' || isQuestion) return null
  const end = seek(from, Math.min(pieces.length, from + LONGEST), (at) => endsBare(narration, at))
  const { words: own, marked } = countIn(narration, { first: from, last: end })
  if (own + marked * SHORTEST < SHORTEST) return null
  // “at 40 percent”, “at least half the patients”
  const isQuantity =
    [1, 2].some((step) => pieces[from + step]?.kind === 'figure') ||
    words.quantities.has(`${wordAt(narration, from)} ${wordAt(narration, from + 1)}`)
  if (lexicon.prepositions.has(wordAt(narration, from)) && !words.starters.has(wordAt(narration, from)) && !isQuantity) return null
  return isClause(narration, saying, from, end) ? from : null
}

/** By its verb, or by who does something. What is denied may be a thing instead, with the verb in another clause: “denied it when he was asked”. */
function isClause(narration: Narration, { cue }: Saying, from: number, end: number): boolean {
  const { pieces, lexicon, words } = narration
  const mayBeThing = words.objects.has(cue.lemma)
  const to = mayBeThing ? seek(from, end, (at) => lexicon.joins.has(wordAt(narration, at))) : end
  // “the charges”
  const isNoun = (at: number): boolean =>
    mayBeThing && lexicon.determiners.has(wordAt(narration, at - 1)) && !words.finites.has(wordAt(narration, at))
  const isFinite = (at: number): boolean => (isVerb(narration, at) && !isNoun(at)) || isPast(narration, at) || pieces[at]?.kind === 'marked'
  const finite = seek(from + 1, to, isFinite)
  // “said goodbye and left”: a verb of who says it.
  if (finite < to) return !words.links.has(wordAt(narration, finite - 1))
  const subject = wordAt(narration, from)
  return lexicon.subjects.has(subject) && !(mayBeThing && genderOfPronoun(subject, lexicon) === null)
}

/** Behind who is told: a pronoun, a name or a noun phrase that nothing ties to that. */
function mayBegin(narration: Narration, at: number): boolean {
  const { pieces, lexicon, words } = narration
  const before = wordAt(narration, at - 1)
  const isTied = lexicon.prepositions.has(before) || lexicon.determiners.has(before)
  // “asked about her case”
  const isThing = lexicon.prepositions.has(before) && lexicon.determiners.has(wordAt(narration, at))
  return (words.starters.has(wordAt(narration, at)) && !isThing) || (pieces[at]?.kind === 'name' && !isTied)
}

/** “walked”, where a language’s verbs tell it by their ending. */
function isPast({ pieces, lexicon }: Narration, at: number): boolean {
  const { pastEnding } = lexicon.language.reports
  const piece = pieces[at]
  if (pastEnding === '' || piece?.kind !== 'word' || piece.text !== piece.lower) return false
  return piece.lower.length > pastEnding.length + 2 && piece.lower.endsWith(pastEnding)
}

/** A stop or a dash ends it, and no per cent sign; a comma only where more about somebody follows: “said Smith, who is”. */
function endsBare(narration: Narration, at: number): boolean {
  if (isMark(narration, at, ',')) return narration.lexicon.relatives.has(wordAt(narration, at + 1))
  return isMark(narration, at, '.:;!?…–—')
}

/** “said on Monday”, “says now”: when it was said. */
function overTime(narration: Narration, from: number): number {
  const { lexicon } = narration
  const isTime = (at: number): boolean => lexicon.notNames.has(wordAt(narration, at))
  // “said there was”
  if (isTime(from)) return isVerb(narration, from + 1) ? from : from + 1
  return lexicon.prepositions.has(wordAt(narration, from)) && isTime(from + 1) ? from + 2 : from
}

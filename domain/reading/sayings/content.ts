/** Where in a sentence the content of a saying stands: behind its conjunction, as an infinitive, bare, or before it. */
import { before } from './around'
import { asGerund, asInfinitive, bare, nextVerb, REACH } from './behind-verb'
import { asNoun } from './demanded'
import { isGerund } from './doers'
import { endingWell } from './extent'
import { hasVerb, isMark, seek, wordAt, type Narration, type Span } from './reported'
import { isSomebody } from '../words/phrases'
import type { Saying } from './sayings'
import { contentOfNoun, contentOfSource } from './sourced'

/** What is said, as a span of the sentence; null where it is not said in the text’s own words. `next` is where the next cue of the sentence begins. */
export function contentOf(narration: Narration, saying: Saying, next: number): Span | null {
  if (saying.way === 'source') return contentOfSource(narration, saying)
  const { ownSources, hearsay } = narration.lexicon.language.speech
  if ([...ownSources, ...hearsay].includes(saying.cue.lemma)) return ofOwn(narration, saying)
  if (saying.way === 'noun') return contentOfNoun(narration, saying, next)
  // “The corps, which maintains the levee, said”: a clause about somebody ends at its comma.
  if (saying.isRelative && saying.conjunction === null) return null
  const infinitive = mayBeBare(narration, saying) ? asInfinitive(narration, saying) : null
  // “called on the board to claw back the bonus that it paid”
  const found = opensBefore(narration, infinitive, saying) ? null : afterConjunction(narration, saying, next)
  if (found !== null) return endingWell(narration, found, next)
  if (!mayBeBare(narration, saying)) return before(narration, saying)
  const verbal = infinitive ?? asGerund(narration, saying)
  // “denied wrongdoing”: a gerund by itself is a noun.
  if (verbal !== null) return endingWell(narration, verbal, Math.min(next, nextVerb(narration, verbal))) ?? asNoun(narration, saying)
  const clause = bare(narration, saying)
  if (clause !== null) return endingWell(narration, clause, next)
  return before(narration, saying) ?? asNoun(narration, saying)
}

function opensBefore({ lexicon }: Narration, infinitive: number | null, { conjunction }: Saying): boolean {
  return infinitive !== null && lexicon.language.reports.doMarksOpen && (conjunction === null || infinitive < conjunction)
}

/** “Naar eigen zeggen regelde hij alleen telefoons.”, “De man was naar eigen zeggen ziek.” */
function ofOwn(narration: Narration, { cue, cueFirst, isInverted, subject }: Saying): Span | null {
  const isBehindVerb = subject?.first === 0 && isSomebody(subject, narration.lexicon) && cueFirst === subject.last + 1
  return isInverted || isBehindVerb ? endingWell(narration, cueFirst + cue.parts.length, Infinity) : null
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
  // “noemt dat getal ‘dom’”
  if (words.naming.has(saying.cue.lemma)) return null
  if (words.questionConjunctions.has(conjunction) && !words.questions.has(saying.cue.lemma)) return null
  // “bestrijdt dat en noemt het …”: no clause, but the thing itself.
  if (words.links.has(wordAt(narration, at + 1))) return null
  // “‘…’, schreef een man onder het bericht, dat veel werd gelezen”
  if (isPointing(narration, at, saying)) return null
  const isBehindWords = [1, 2].some((step) => pieces[saying.first - step]?.kind === 'marked')
  if (isBehindWords && isMark(narration, at - 1, ',')) return null
  return isBetween(narration, saying, at) ? at + 1 : null
}

/** “op dat bericht”, “wil dat niet zeggen”: points at something, and begins no clause. */
function isPointing(narration: Narration, at: number, { cue }: Saying): boolean {
  const { pieces, lexicon, words } = narration
  if (!lexicon.demonstratives.has(wordAt(narration, at))) return false
  // “wees er ook op dat”: the verb’s own.
  const isOfCue = cue.parts.some(({ start }) => start === pieces[at - 1]?.start)
  if (lexicon.prepositions.has(wordAt(narration, at - 1)) && !isOfCue) return true
  const next = seek(at + 1, pieces.length, (i) => !lexicon.fillers.has(wordAt(narration, i)))
  return lexicon.language.grammar.inverts && lexicon.verbs.has(wordAt(narration, next)) && !words.starters.has(wordAt(narration, next))
}

/** Whether what stands between verb and “that” can stand there: nothing, who is told, where and when; not a noun that the clause is about. */
function isBetween(narration: Narration, { last, cue, isInverted }: Saying, conjunction: number): boolean {
  const { pieces, lexicon, words } = narration
  if (conjunction === last || isInverted) return true
  // “said it was clear that”: a clause that has one of its own.
  if (words.bare.has(cue.lemma) && hasVerb(narration, last, conjunction)) return false
  if (words.told.has(cue.lemma)) return true
  // “agreed on it, ending a dispute over maize that”
  const isDoing = (at: number): boolean => isMark(narration, at, ',') && isGerund(pieces, at + 1, lexicon)
  if (seek(last, conjunction, isDoing) < conjunction) return false
  const first = wordAt(narration, last)
  return (
    isMark(narration, last, ',(') ||
    lexicon.prepositions.has(first) ||
    lexicon.fillers.has(first) ||
    lexicon.notNames.has(first) ||
    words.days.has(first) ||
    (lexicon.subjects.has(first) && !words.bare.has(cue.lemma)) ||
    pieces[last]?.kind === 'name'
  )
}

/** Not who said a quotation, and not a clause about somebody: “an official who asked not to be named”. */
function mayBeBare({ pieces, lexicon }: Narration, { first, subject }: Saying): boolean {
  return pieces[first - 1]?.kind !== 'marked' && !(subject && lexicon.relatives.has(subject.head))
}

/** What has a source rather than a speaker: “volgens X …”, “the message from X is that …”. */
import { aroundInsertion } from './around'
import { endingWell, endOfContent, LONGEST, startOfClause } from './extent'
import { countIn, hasVerb, isMark, isVerb, seek, trimmed, wordAt, type Narration, type Span } from './reported'
import type { Saying } from './sayings'
import { atStart } from '../words/clauses'

/** How many words more about a source may have: “two people familiar with it”. */
const LONGEST_SOURCE = 6
/** Pieces behind its noun that tell what source it is. */
const LONGEST_CLAUSE = 12
/** Fewer words are no clause. */
const SHORTEST = 3

/** “Volgens X is het zo”, “It is so, according to X”, “Het is zo, aldus X”. */
export function contentOfSource(narration: Narration, saying: Saying): Span | null {
  const { pieces, words, lexicon } = narration
  const { first, last, cue, subject } = saying
  if (subject && words.things.has(subject.head)) return null
  // “It was, in the words of X, ‘a disgrace’”: the source of a quotation.
  const isMarked = (at: number): boolean => pieces[at]?.kind === 'marked'
  // “volgens X hebben „veel boeren” gebeld”: some of it only, where the clause goes on.
  const isBehind = isMarked(last + 1) && (pieces[last]?.kind === 'mark' || (pieces[last + 2]?.kind ?? 'mark') === 'mark')
  if ([first - 1, first - 2, last].some(isMarked) || isBehind) return null
  const link = wordAt(narration, first - 1)
  const isSecond = isMark(narration, first - 2, ',') && (words.breaks.has(link) || words.links.has(link))
  const opener = first === 0 || isSecond || (first < 3 && (words.breaks.has(link) || lexicon.joins.has(link)))
  if (opener && !words.closing.has(cue.lemma)) {
    const from = behindSource(narration, behindTold(narration, last))
    return trimmed(narration, { first: from, last: endOfContent(narration, from + 1) })
  }
  // “, according to two people familiar with it, ”: up to the comma, if no verb comes before that.
  const stop = seek(
    last,
    Math.min(pieces.length, last + LONGEST_SOURCE),
    (at) => isMark(narration, at, ',.') || words.finites.has(wordAt(narration, at)),
  )
  const end = isMark(narration, stop, ',.') ? stop : last
  const goesOn = isMark(narration, end, ',') && end + 2 < pieces.length && !words.closing.has(cue.lemma)
  if (isMark(narration, first - 1, ',') || last >= pieces.length - 1) {
    const around = aroundInsertion(narration, { first, last: end }, goesOn)
    // “‘A’, zo staat in de brief”
    return around && around.last - around.first > 1 ? around : null
  }
  // “over het slot, dat volgens X al kapot was”: of the clause about the noun.
  const relative = wordAt(narration, first - 1)
  const isRelative = isMark(narration, first - 2, ',') && (lexicon.relatives.has(relative) || lexicon.conjunctions.has(relative))
  if (isRelative) return trimmed(narration, { first: last, last: endOfContent(narration, last) })
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

/** “According to a survey carried out by Ann Lee in May, most agree”, “Volgens gegevens die de krant inzag, was het laat”: a comma ends the source. */
function behindSource(narration: Narration, from: number): number {
  const { pieces, lexicon } = narration
  if (isMark(narration, from, ',')) return from
  const comma = seek(from, Math.min(pieces.length, from + LONGEST_CLAUSE), (at) => pieces[at]?.kind === 'mark')
  if (!isMark(narration, comma, ',')) return from
  // Where verb and subject turn round, only a clause about it has one.
  const isOver = lexicon.language.grammar.inverts
    ? lexicon.relatives.has(wordAt(narration, from)) && isVerb(narration, comma + 1)
    : !hasFinite(narration, from, comma)
  return isOver ? comma : from
}

/** In small letters: “in May” tells when. */
function hasFinite({ pieces, words }: Narration, from: number, to: number): boolean {
  return pieces.slice(from, to).some(({ text }) => words.finites.has(text))
}

/** “Onbespreekbaar, was de reactie van X”; “de boodschap van X is dat …”. */
export function contentOfNoun(narration: Narration, saying: Saying, next: number): Span | null {
  const { pieces, words, lexicon } = narration
  const copula = seek(Math.max(0, saying.cueFirst - 4), saying.cueFirst, (at) => words.copulas.has(wordAt(narration, at)))
  // “, was not available for comment”
  const isTied = seek(copula + 1, saying.cueFirst, (at) => lexicon.prepositions.has(wordAt(narration, at))) < saying.cueFirst
  if (copula < saying.cueFirst && isMark(narration, copula - 1, ',') && !isTied)
    return aroundInsertion(narration, { first: copula, last: pieces.length }, false)
  const isSomebodys = saying.subject !== null || words.owners.has(wordAt(narration, saying.cueFirst - 1))
  if (!isSomebodys) return null
  const verb = seek(saying.last, Math.min(pieces.length, saying.last + 4), (at) => words.copulas.has(wordAt(narration, at)))
  if (!words.copulas.has(wordAt(narration, verb)) || !lexicon.conjunctions.has(wordAt(narration, verb + 1))) return null
  return endingWell(narration, verb + 2, next)
}

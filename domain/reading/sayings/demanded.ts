/** What is demanded or denied as a noun, without a clause: “demanded an inquiry”, “ontkent de beschuldigingen”. */
import type { Lexicon } from '../words/lexicon'
import { isOwnerMark, isPlain } from '../words/nouns'
import { isSomebody } from '../words/phrases'
import { isVerb, seek, trimmed, wordAt, type Narration, type Span } from './reported'
import type { Saying } from './sayings'

/** A phrase of more pieces is none that is demanded. */
const LONGEST = 30

/** The noun with all that belongs to it; null where something else stands behind the verb: “denied it”, “ontkent glashard”. */
export function asNoun(narration: Narration, { cue, subject, isRelative, last }: Saying): Span | null {
  const { pieces, lexicon, words } = narration
  if (!words.objects.has(cue.lemma) || isRelative || !subject || !isSomebody(subject, lexicon)) return null
  const first = seek(last, last + 2, (at) => !lexicon.fillers.has(wordAt(narration, at)))
  if (!opensNoun(narration, first)) return null
  const end = seek(first + 1, Math.min(pieces.length, first + LONGEST), (at) => endsNoun(narration, at))
  const span = trimmed(narration, { first, last: end })
  return span && (span.last - span.first > 1 || isNounByEnding(wordAt(narration, first), lexicon)) ? span : null
}

/** An article with a noun, or a noun by itself; not a pronoun, “dat” or “it”. */
function opensNoun({ pieces, lexicon }: Narration, at: number): boolean {
  const [here, next] = [pieces[at], pieces[at + 1]]
  if (here?.kind === 'figure') return true
  if (here?.kind !== 'word' || lexicon.conjunctions.has(here.lower)) return false
  if (!lexicon.determiners.has(here.lower)) return isPlain(here, lexicon)
  // “the charges”: behind an article a noun, whatever else it may be.
  // “acht jaar cel”: a measure before the noun.
  const noun = pieces[at + 2]
  const isMeasured = !lexicon.pronouns.has(here.lower) && !lexicon.definites.has(here.lower) && noun !== undefined && isPlain(noun, lexicon)
  if (isMeasured && lexicon.fillers.has(next?.lower ?? '')) return true
  return next?.kind === 'figure' || next?.kind === 'name' || (next?.kind === 'word' && !lexicon.functionWords.has(next.lower))
}

/** A mark, a quotation, or whatever goes on with another clause. */
function endsNoun(narration: Narration, at: number): boolean {
  const { pieces, lexicon, words } = narration
  const word = wordAt(narration, at)
  // “a residents’ permit”
  if (pieces[at]?.kind === 'mark') return !isOwnerMark(pieces, at, lexicon)
  if (pieces[at]?.kind === 'marked' || lexicon.conjunctions.has(word)) return true
  const isLink = words.links.has(word) && isVerb(narration, at + 1)
  return isLink || words.breaks.has(word) || (lexicon.joins.has(word) && !words.links.has(word) && !lexicon.prepositions.has(word))
}

/** “garanties”, and not “glashard”. */
function isNounByEnding(word: string, { language }: Lexicon): boolean {
  return language.grammar.nounEndings.some((ending) => word.endsWith(ending))
}

/** “Uit cijfers van het CBS blijkt dat de prijzen stegen”: what is shown by what stands before the verb. */
import type { FoundCue } from './cues'
import { figuresAt, isPaper, paperAt } from './findings'
import type { Lexicon } from '../words/lexicon'
import type { Piece } from '../words/narration'
import { clauseStart } from '../words/clauses'
import type { Subject } from '../words/phrases'

/** Pieces from the verb to “dat”: “blijkt nu ook dat”. */
const BETWEEN = 3

/** The verb, where such a phrase begins its clause and “dat” follows; a reaction or a look shows nothing that anybody said. */
export function showingAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): FoundCue | null {
  const { lemma, from, verbs } = lexicon.language.speech.showings
  if (!verbs.includes(pieces[at]?.lower ?? '')) return null
  let that = at + 1
  while (that < at + BETWEEN && lexicon.fillers.has(pieces[that]?.lower ?? '')) that++
  if (!lexicon.conjunctions.has(pieces[that]?.lower ?? '')) return null
  let start = clauseStart(pieces, at, lexicon)
  while (start < at && lexicon.fillers.has(pieces[start]?.lower ?? '')) start++
  if (pieces[start]?.lower !== from) return null
  const shownBy = start + 1
  return shownIn(pieces, shownBy, at, lexicon) && { lemma, way: 'verb', verb: null, at: [at], shownBy }
}

/** Whose the figures are, or the paper itself. */
export function shownIn(pieces: readonly Piece[], first: number, verb: number, lexicon: Lexicon): Subject | null {
  const figures = figuresAt(pieces, first, lexicon)
  const paper = figures ?? paperAt(pieces, first, lexicon)
  if (!paper || paper.first >= verb) return null
  const isTelling = figures !== null || [lexicon.nouns, lexicon.works].some((set) => set.has(paper.head)) || isPaper(paper.head, lexicon)
  return isTelling ? { ...paper, last: Math.min(paper.last, verb) } : null
}

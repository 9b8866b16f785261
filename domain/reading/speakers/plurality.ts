/** How many a pronoun stands for that may be one or several, by its verb: “ze keerde om”, “vragen ze”. */
import type { Lexicon } from '../words/lexicon'
import type { Piece } from '../words/narration'

/** Whether the pronoun at a piece is of several; null where a language’s verbs do not tell it, or no verb stands beside it. */
export function isOfSeveral(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean | null {
  const { grammar, people } = lexicon.language
  if (grammar.pluralEndings.length === 0 || !people.pronouns.they.includes(pieces[at]?.lower ?? '')) return null
  const verb = verbBeside(pieces, at, lexicon)
  return verb === null ? null : isPluralForm(verb.lower, lexicon)
}

export function isPluralForm(verb: string, { language }: Lexicon): boolean {
  return language.grammar.pluralEndings.some((ending) => verb.endsWith(ending))
}

/** “Ze keerde”, “daar zag ze”, “dat ze kwam”; at the beginning of a sentence whatever word comes next. */
function verbBeside(pieces: readonly Piece[], at: number, { finites, verbs, fillers }: Lexicon): Piece | null {
  const [before, next] = [pieces[at - 1], pieces[at + 1]].map((piece) => (piece?.kind === 'word' ? piece : null))
  const verb = [before, next].find((piece) => piece && (finites.has(piece.lower) || verbs.has(piece.lower)))
  return verb ?? (at === 0 && next && !fillers.has(next.lower) ? next : null)
}

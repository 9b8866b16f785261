/** What shows something: “De prijzen stegen, zo blijkt uit cijfers van het bureau.” */
import type { Lexicon } from '../words/lexicon'
import { withModifiers } from '../words/modifiers'
import type { Piece } from '../words/narration'
import { isPlain } from '../words/nouns'
import { isSomebody, phraseAt, type Subject } from '../words/phrases'

/** Words before the noun: “official”, “de meest recente”. */
const ADJECTIVES = 3

/** The phrase for it, with what it is called: “een studie in het vakblad ‘Natuur’”. */
export function paperAt(pieces: readonly Piece[], first: number, lexicon: Lexicon): Subject | null {
  const paper = phraseAt(pieces, first, lexicon) ?? papersAt(pieces, first, lexicon)
  if (!paper) return null
  const title = pieces[paper.last]
  return title?.kind === 'marked' ? { ...paper, end: title.end, last: paper.last + 1 } : paper
}

/**
 * “official figures”, “de cijfers van het CBS”: whoever they are from, else the phrase for them; null where it is of something else,
 * or of a work by itself, “een studie van de universiteit”.
 */
export function figuresAt(pieces: readonly Piece[], first: number, lexicon: Lexicon): Subject | null {
  const article = pieces[first]?.lower ?? ''
  if (lexicon.indefinites.has(article)) return null
  // “Reuters data”
  const owner = pieces[first]?.name ? phraseAt(pieces, first, lexicon) : null
  if (owner && isPaper(pieces[owner.last]?.lower ?? '', lexicon)) return { ...owner, last: owner.last + 1 }
  const from = lexicon.determiners.has(article) ? first + 1 : first
  let noun = from
  while (noun < from + ADJECTIVES && !isPaper(pieces[noun]?.lower ?? '', lexicon) && isPlain(pieces[noun], lexicon)) noun++
  if (!isPaper(pieces[noun]?.lower ?? '', lexicon)) return null
  const { start, end, lower } = pieces[noun] as Piece
  const giver = giverBehind(pieces, noun + 1, lexicon)
  if (giver) return { ...giver, first }
  const last = withModifiers(pieces, noun + 1, lexicon, lower)
  const whole = { start: pieces[first]?.start ?? start, end: pieces[last - 1]?.end ?? end }
  return { kind: 'role', name: null, head: lower, ...whole, first, last, isDefinite: false }
}

/** “cijfers van het CBS”, “data from the health board”: somebody, or a body. */
function giverBehind(pieces: readonly Piece[], link: number, lexicon: Lexicon): Subject | null {
  const word = pieces[link]?.lower ?? ''
  const isLink = lexicon.nounLinks.has(word) || word === lexicon.language.grammar.agent
  const giver = isLink ? phraseAt(pieces, link + 1, lexicon) : null
  return giver && giver.kind !== 'pronoun' && isSomebody(giver, lexicon) ? giver : null
}

/** “cijfers”, and “jaarcijfers” where nouns grow together. */
export function isPaper(word: string, { papers, language }: Lexicon): boolean {
  return papers.has(word) || (language.grammar.compounds && language.speech.papers.some((noun) => word.endsWith(noun)))
}

/** “cijfers van het bureau”, “onderzoek”: a noun without an article. */
function papersAt(pieces: readonly Piece[], first: number, lexicon: Lexicon): Subject | null {
  const noun = pieces[first]
  if (!noun || !isPlain(noun, lexicon)) return null
  const last = withModifiers(pieces, first + 1, lexicon, noun.lower)
  const { end } = pieces[last - 1] as Piece
  return { kind: 'role', name: null, head: noun.lower, start: noun.start, end, first, last, isDefinite: false }
}

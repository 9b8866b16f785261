/** Whether words between marks are somebody’s sentence, a part of one, or only marked out. */
import type { FoundQuote } from '@/domain/contract/reading'
import type { Attribution } from './attribution'
import type { Lexicon } from '../words/lexicon'
import type { Narrated, Piece } from '../words/narration'
import { isSomebody, type Subject } from '../words/phrases'

/** More words than a title or a term has. */
const LONG = 5
/** Behind a verb of saying and a colon: fewer are no clause. */
const CLAUSE = 4
/** More than anybody marks out without somebody having said them. */
const SAID = 8
/** Pieces of “a varnish called”. */
const NOUN = 6

export function kindOf(
  words: string,
  { pieces, inside }: Narrated,
  at: number,
  attribution: Attribution | null,
  lexicon: Lexicon,
): FoundQuote['kind'] {
  const before = pieces[at - 1]
  const behind = pieces[at + 1]
  const count = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  const isSentence = /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N}|['’]?\p{L}{1,2} \p{Lu})/u.test(words)
  const isWhole = /[.!?…,][’'”"]?$/u.test(words)
  const isAfterColon = before?.text === ':'
  const isAtStart =
    before === undefined ||
    isAfterColon ||
    before.text === '(' ||
    isBehindAside(pieces, at) ||
    before.kind === 'marked' ||
    (before.text === ',' && (isWhole || attribution?.isBeside === true)) ||
    /^[–—-]$/.test(before.text)
  const isAtEnd = behind === undefined || behind.kind === 'mark' || behind.kind === 'marked' || isWhole || attribution?.isBeside === true
  const isSmall = attribution?.saying.way === 'verb' && count > 1 && /^\P{L}*\p{Ll}/u.test(words)
  const isNaming = isSmall && attribution.saying.cueFirst < at
  // “zegt het rapport ‘zeer serieus’ te nemen”: a title would begin large.
  const isUntitled = isSmall && pieces.slice(Math.max(0, at - 2), at).some(({ lower }) => lexicon.works.has(lower))
  // “Operation Blue” gedoopt: called that by nobody in particular.
  const isNamedBehind = isSentence && lexicon.called.has(behind?.lower ?? '') && attribution?.saying.subject === null
  if (isNamedBehind || isCalled(pieces, at, lexicon)) return 'scare'
  if (
    isGlued(pieces[at] as Piece, behind) ||
    (isTerm(pieces, at, lexicon) &&
      !isFixed(at, attribution) &&
      !isDoneBehind(at, attribution) &&
      !isUntitled &&
      !(isNaming && isPointing(pieces[at - 2], lexicon)))
  )
    return 'scare'
  const isSetOff = isAtStart && isAtEnd && !(isGoneOn(pieces, at, attribution) && !(isSentence && count >= SAID))
  if (isSetOff && isSentence && (attribution || isWhole)) return 'direct'
  if (isAfterColon && count >= (attribution?.saying.way === 'verb' ? CLAUSE : LONG)) return 'direct'
  if (!attribution && isSentence && isWhole && count >= 2 && isSetOff) return 'direct'
  if (!attribution) return count >= SAID && !isSentence ? 'partial' : 'scare'
  // “someone had written “FOUND” on the wall”
  if (count === 1 && lexicon.anybody.has(attribution.saying.subject?.head ?? '')) return 'scare'
  // “She read “War and Peace”, she said”: a part of a sentence that is told as a whole.
  const isBeside = attribution.isBeside && (isAtStart || attribution.saying.cueFirst < at || behind?.kind !== 'mark')
  if (isBeside && isSentence && (isWhole || isNextToCue(at, attribution))) return isSetOff || isWhole || count >= 3 ? 'direct' : 'partial'
  // “writes that I play “jukebox music””: one word inside what somebody says may be another’s.
  const isOfAnother = inside !== null && attribution.saying.conjunction !== null && attribution.saying.subject?.kind === 'name'
  const isGivenName = isObject(pieces, at, attribution.saying.subject, lexicon)
  if (count === 1 && ((inside !== null && !isOfAnother) || (isPointedOut(before, lexicon) && !isGivenName))) return 'scare'
  const isLarge = /^\P{L}*\p{Lu}/u.test(words) && count < LONG
  if (isLarge && !(isGivenName && isPointedOut(before, lexicon)) && (!isBeside || /^(?:de|het|the) \p{Lu}/iu.test(words))) return 'scare'
  if (isBeside && /^\p{Ll}+ \p{Lu}/u.test(words) && count < 4) return 'scare'
  return 'partial'
}

/** (laughs) “Yes.” */
function isBehindAside(pieces: readonly Piece[], at: number): boolean {
  return pieces[0]?.text === '(' && pieces.findIndex(({ text }) => text === ')') === at - 1
}

/** ‘glas halfvol’-houding. */
function isGlued(piece: Piece, behind: Piece | undefined): boolean {
  return behind?.start === piece.end && /^[-‐‑\p{L}]/u.test(behind.text)
}

/** “so-called ‘x’”, “known as ‘x’”, “the word ‘x’”, “de roman ‘X’”. */
function isTerm(pieces: readonly Piece[], at: number, { called, terms, fillers, prepositions }: Lexicon): boolean {
  const from = pieces[at - 1]?.text === ',' && terms.has(pieces[at - 2]?.lower ?? '') ? at - 2 : at - 1
  for (let before = from; before >= 0 && before >= at - 3; before--) {
    const { lower, kind } = pieces[before] as Piece
    if (called.has(lower) || terms.has(lower)) return true
    if (kind === 'mark' || !(fillers.has(lower) || prepositions.has(lower) || isArticle(lower))) return false
  }
  return false

  function isArticle(lower: string): boolean {
    return lower.length < 4
  }
}

/** “a varnish called “Asteroid””, “een winkel genaamd ‘Het Hoekje’”: what something bears, whatever the sentence says. */
function isCalled(pieces: readonly Piece[], at: number, { named, determiners, indefinites }: Lexicon): boolean {
  if (!named.has(pieces[at - 1]?.lower ?? '')) return false
  const noun = pieces.slice(Math.max(0, at - NOUN), at - 1)
  const article = noun.findLastIndex(({ lower }) => indefinites.has(lower))
  // “in a case her lawyer called “petty””: somebody does.
  const isOne = ({ kind, lower }: Piece): boolean => kind === 'word' && !determiners.has(lower)
  return article >= 0 && article < noun.length - 1 && noun.slice(article + 1).every(isOne)
}

/** “Like losing a leg” was how …: the narrator’s sentence goes on over it. */
function isGoneOn(pieces: readonly Piece[], at: number, attribution: Attribution | null): boolean {
  const behind = pieces[at + 1]
  return behind?.kind === 'word' && attribution !== null && attribution.saying.first > at + 1
}

function isNextToCue(at: number, { saying }: Attribution): boolean {
  return saying.last === at || saying.cueFirst === at + 1
}

/** “doet het rapport af als „fantasie””: behind the last word of a verb of several. */
function isFixed(at: number, attribution: Attribution | null): boolean {
  return attribution !== null && attribution.saying.last === at && attribution.saying.cue.parts.length > 1
}

/** “was dubbed “unfair” by unions”. */
function isDoneBehind(at: number, attribution: Attribution | null): boolean {
  return attribution?.saying.cueFirst === at - 1 && (attribution.saying.subject?.first ?? 0) > at
}

/** “called this film “a masterpiece””. */
function isPointing(before: Piece | undefined, { definites, determiners }: Lexicon): boolean {
  return before !== undefined && determiners.has(before.lower) && !definites.has(before.lower)
}

/** “de ‘wals’”: one word that the narrator speaks of. */
function isPointedOut(before: Piece | undefined, { definites }: Lexicon): boolean {
  return before !== undefined && definites.has(before.lower)
}

/** “noemde het ‘dom’ dat”, “was het ‘oorlog’”, “Bos noemt het de ‘wals’”: behind a verb it is a pronoun, and points nothing out. */
function isObject(pieces: readonly Piece[], at: number, subject: Subject | null, lexicon: Lexicon): boolean {
  const { language, verbs, conjunctions } = lexicon
  const isIt = (pronoun: number): boolean => {
    const verb = pieces[pronoun - 1]?.lower ?? ''
    const isVerb = verbs.has(verb) || language.reports.copulas.includes(verb)
    return isVerb && language.people.pronouns.it.includes(pieces[pronoun]?.lower ?? '')
  }
  const behind = pieces[at + 1]
  const endsThere = behind === undefined || behind.kind === 'mark' || conjunctions.has(behind.lower)
  return (isIt(at - 1) && endsThere) || (isIt(at - 2) && subject !== null && isSomebody(subject, lexicon))
}

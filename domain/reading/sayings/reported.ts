/** What the rules for reported speech look at: the pieces of one sentence, and the words that its language reports with. */
import { daysIn } from '../claims/dates'
import type { Lexicon } from '../words/lexicon'
import { perLanguage } from '../words/per-language'
import type { Piece } from '../words/narration'

/** Pieces of a sentence: from `first` up to, not with, `last`. */
export interface Span {
  first: number
  last: number
}

export interface ReportWords {
  bare: ReadonlySet<string>
  told: ReadonlySet<string>
  naming: ReadonlySet<string>
  infinitives: ReadonlySet<string>
  objects: ReadonlySet<string>
  infinitiveMarks: ReadonlySet<string>
  gerunds: ReadonlySet<string>
  modals: ReadonlySet<string>
  questions: ReadonlySet<string>
  questionConjunctions: ReadonlySet<string>
  finites: ReadonlySet<string>
  pointers: ReadonlySet<string>
  breaks: ReadonlySet<string>
  reasons: ReadonlySet<string>
  denials: ReadonlySet<string>
  refusals: ReadonlySet<string>
  links: ReadonlySet<string>
  copulas: ReadonlySet<string>
  closing: ReadonlySet<string>
  things: ReadonlySet<string>
  /** “ik”, “us”: the writer, and whoever reads. */
  persons: ReadonlySet<string>
  /** “zijn”, “her”: whose a message is. */
  owners: ReadonlySet<string>
  /** “at least”, “de meeste”. */
  quantities: ReadonlySet<string>
  /** “donderdagavond”. */
  days: ReadonlySet<string>
  /** What a noun phrase or a clause begins with. */
  starters: ReadonlySet<string>
}

export interface Narration {
  pieces: readonly Piece[]
  lexicon: Lexicon
  words: ReportWords
}

export const reportWordsOf = perLanguage((language): ReportWords => {
  const { reports, people, grammar, claims } = language
  return {
    bare: new Set(reports.bare),
    told: new Set(reports.told),
    naming: new Set(reports.naming),
    infinitives: new Set(reports.infinitives),
    objects: new Set(reports.objects),
    infinitiveMarks: new Set(reports.infinitiveMarks),
    gerunds: new Set(reports.gerunds),
    modals: new Set(reports.modals),
    questions: new Set(reports.questions),
    questionConjunctions: new Set(reports.questionConjunctions),
    finites: new Set(reports.finites),
    pointers: new Set(reports.pointers),
    breaks: new Set(reports.breaks),
    reasons: new Set(reports.reasons),
    denials: new Set(reports.denials),
    refusals: new Set(reports.refusals),
    links: new Set(reports.links),
    copulas: new Set(reports.copulas),
    closing: new Set(reports.closing),
    things: new Set(reports.things),
    persons: new Set(claims.persons),
    owners: new Set(Object.values(people.pronouns).flat()),
    quantities: new Set(claims.quantities),
    days: new Set(daysIn(language)),
    starters: new Set([...people.subjects, ...grammar.determiners]),
  }
})

/** The first place from `from` on where `is` holds; `to` where it never does. */
export function seek(from: number, to: number, is: (at: number) => boolean): number {
  let at = from
  while (at < to && !is(at)) at++
  return at
}

export function wordAt({ pieces }: Narration, at: number): string {
  return pieces[at]?.lower ?? ''
}

export function isMark({ pieces }: Narration, at: number, marks: string): boolean {
  const piece = pieces[at]
  return piece?.kind === 'mark' && marks.includes(piece.text)
}

/** In small letters: “May” is a month. “In answer to a question” has none, nor “a state of emergency”. */
export function isVerb(narration: Narration, at: number): boolean {
  const { pieces, words, lexicon } = narration
  const piece = pieces[at]
  if (piece === undefined || piece.text !== piece.lower) return false
  const before = wordAt(narration, at - 1)
  const isIndefinite = lexicon.indefinites.has(before) && !lexicon.subjects.has(before)
  const isNoun = isIndefinite || (lexicon.nouns.has(piece.lower) && lexicon.prepositions.has(before))
  return words.finites.has(piece.lower) || (lexicon.verbs.has(piece.lower) && !isNoun)
}

export function hasVerb(narration: Narration, from: number, to: number): boolean {
  return seek(from, to, (at) => isVerb(narration, at)) < to
}

/** How many pieces of a span are words, names or figures of the text itself, and how many are quotations. */
export function countIn({ pieces }: Narration, { first, last }: Span): { words: number; marked: number } {
  let words = 0
  let marked = 0
  for (let at = first; at < last; at++) {
    const kind = pieces[at]?.kind
    if (kind === 'marked') marked++
    else if (kind !== 'mark') words++
  }
  return { words, marked }
}

/** Without marks at its ends, the full stop among them. */
export function trimmed(narration: Narration, span: Span): Span | null {
  let { first } = span
  let last = Math.min(span.last, narration.pieces.length)
  while (first < last && isMark(narration, first, ',;:–—-)')) first++
  while (first < last && isMark(narration, last - 1, '.,;:!?…–—-(')) last--
  return first < last ? { first, last } : null
}

/** What the rules for reported speech look at: the pieces of one sentence, and the words that its language reports with. */
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
  infinitives: ReadonlySet<string>
  infinitiveMarks: ReadonlySet<string>
  gerunds: ReadonlySet<string>
  questions: ReadonlySet<string>
  questionConjunctions: ReadonlySet<string>
  finites: ReadonlySet<string>
  breaks: ReadonlySet<string>
  links: ReadonlySet<string>
  copulas: ReadonlySet<string>
  closing: ReadonlySet<string>
  things: ReadonlySet<string>
  /** “zijn”, “her”: whose a message is. */
  owners: ReadonlySet<string>
  /** What a noun phrase or a clause begins with. */
  starters: ReadonlySet<string>
}

export interface Narration {
  pieces: readonly Piece[]
  lexicon: Lexicon
  words: ReportWords
}

export const reportWordsOf = perLanguage(({ reports, people, grammar }): ReportWords => ({
  bare: new Set(reports.bare),
  told: new Set(reports.told),
  infinitives: new Set(reports.infinitives),
  infinitiveMarks: new Set(reports.infinitiveMarks),
  gerunds: new Set(reports.gerunds),
  questions: new Set(reports.questions),
  questionConjunctions: new Set(reports.questionConjunctions),
  finites: new Set(reports.finites),
  breaks: new Set(reports.breaks),
  links: new Set(reports.links),
  copulas: new Set(reports.copulas),
  closing: new Set(reports.closing),
  things: new Set(reports.things),
  owners: new Set(Object.values(people.pronouns).flat()),
  starters: new Set([...people.subjects, ...grammar.determiners]),
}))

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

/** In small letters: “May” is a month. */
export function isVerb({ pieces, words, lexicon }: Narration, at: number): boolean {
  const piece = pieces[at]
  return piece !== undefined && piece.text === piece.lower && (words.finites.has(piece.lower) || lexicon.verbs.has(piece.lower))
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

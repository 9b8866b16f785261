/** What speaks for and against a sentence being worth checking: which kinds of words and facts it has. */
import { causesOf, closingOf } from './causes'
import type { Language } from '../language'
import { deedsOf, omissionsOf } from './deeds'
import { forecastsOf } from './forecasts'
import type { FactSort, SortedFact } from './facts'
import { perLanguage } from '../words/per-language'
import { listedAt, listOf, type WordList } from '../words/listed'
import { comparedOf, sharesOf, solelyOf } from './measures'
import { ranksOf, recordsOf, unrivalledOf } from './ranks'
import type { Paragraph, Sentence, Token } from '../words/tokens'

/** Words of a language, by what they are evidence of. */
const WORDS = [
  'quantities',
  'universals',
  'superlatives',
  'comparisons',
  'multiples',
  'grounds',
  'firsts',
  'events',
  'sources',
  'opinions',
  'predictions',
  'hedges',
  'images',
  'wishes',
  'persons',
] as const
export type Wording = (typeof WORDS)[number]

/** How a sentence is put. */
export type Shape =
  | 'causes'
  | 'compared'
  | 'shares'
  | 'solely'
  | 'ranked'
  | 'records'
  | 'unrivalled'
  | 'foretold'
  | 'question'
  | 'exclamation'
  | 'greeting'
  | 'fragment'
  | 'brief'
  | 'detailed'
  | 'done'
  | 'attributed'
  | 'quoted'
  | 'partlyQuoted'
  | 'named'
export type Evidence = Wording | FactSort | Shape

/** What others said in a sentence. */
export interface Said {
  /** How much of it is quotation, from 0 to 1. */
  quoted: number
  /** Whether it reports what somebody said. */
  isAttributed: boolean
}

/** By the first word: which kinds of evidence have a phrase that begins with it. One look a token, instead of one a list. */
const wordingsOf = perLanguage(({ claims }: Language) => {
  const byFirst = new Map<string, (readonly [Wording, WordList])[]>()
  for (const wording of WORDS) {
    const phrases = listOf(claims[wording])
    for (const first of phrases.keys()) byFirst.set(first, [...(byFirst.get(first) ?? []), [wording, phrases]])
  }
  return byFirst
})
const personsOf = perLanguage(({ claims }) => listOf(claims.persons))
const greetingsOf = perLanguage(({ claims }) => listOf(claims.greetings))

// A sentence of fewer words says little that can be checked, and one of more tells who, what and where.
const SHORT = 4
const BRIEF = 8
const DETAILED = [15, 25]

/** How often a sentence has each kind of evidence by its own words. */
export type OwnEvidence = ReadonlyMap<Evidence, number>

/** For each sentence of a paragraph, whose facts come in order. */
export function evidenceIn(paragraph: Paragraph, facts: readonly SortedFact[], language: Language): OwnEvidence[] {
  let next = 0
  return paragraph.sentences.map((sentence) => {
    const from = next
    while (next < facts.length && (facts[next] as SortedFact).start < sentence.end) next++
    return evidenceOf(paragraph, sentence, facts.slice(from, next), language)
  })
}

function evidenceOf({ tokens }: Paragraph, sentence: Sentence, facts: readonly SortedFact[], language: Language): OwnEvidence {
  const found = new Map<Evidence, number>()
  const add = (evidence: Evidence): unknown => found.set(evidence, (found.get(evidence) ?? 0) + 1)
  for (const { sort } of facts) add(sort)
  const wordings = wordingsOf(language)
  const isDeed = deedsOf(language)
  const isOmission = omissionsOf(language)
  const isCause = causesOf(language)
  const isRanked = ranksOf(language)
  const isRecord = recordsOf(language)
  const isCompared = comparedOf(language)
  const isShare = sharesOf(language)
  const persons = personsOf(language)
  let words = 0
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'mark') words++
    if (words > 1 && isCapital(tokens, at) && !persons.has(token.lower)) add('named')
    if (isDeed(tokens, at) || isOmission(tokens, at)) found.set('done', 1)
    if (isRanked(tokens, at)) found.set('ranked', 1)
    if (isRecord(tokens, at)) add('records')
    if (isCompared(tokens, at)) found.set('compared', 1)
    if (isShare(tokens, at)) found.set('shares', 1)
    if (isCause(tokens, at, sentence)) add('causes')
    for (const [wording, phrases] of wordings.get(token.lower) ?? []) if (listedAt(phrases, tokens, at)) add(wording)
  }
  // “De fabriek sloot door de overstroming”, and not “is gesloten door de politie”.
  if (found.has('events') && !found.has('done') && closingOf(language)(tokens, sentence)) add('causes')
  // What happens by a plan is known before: “MPs will vote next Thursday.”
  if (!found.has('events') && !found.has('done') && forecastsOf(language)(tokens, sentence)) add('foretold')
  const ending = endOf(tokens, sentence)
  if (ending === '?') add('question')
  if (ending === '!') add('exclamation')
  // “Smoking causes cancer.” is whole.
  if (words < SHORT && !found.has('causes')) add('fragment')
  if (words < BRIEF) add('brief')
  for (const many of DETAILED) if (words >= many) add('detailed')
  let first = sentence.first
  while (first < sentence.last && tokens[first]?.kind !== 'word') first++
  if (solelyOf(language)(tokens, first)) add('solely')
  if (unrivalledOf(language)(tokens, first)) add('unrivalled')
  else if (listedAt(greetingsOf(language), tokens, first)) add('greeting')
  return found
}

/** With what the text around tells of it. */
export function withSaid(own: OwnEvidence, { quoted, isAttributed }: Said): OwnEvidence {
  const told: Evidence[] = [
    ...(isAttributed ? (['attributed'] as const) : []),
    ...(quoted > 0.9 ? (['quoted'] as const) : quoted > 0.3 ? (['partlyQuoted'] as const) : []),
  ]
  return told.length === 0 ? own : new Map([...own, ...told.map((evidence) => [evidence, 1] as const)])
}

/** A capital that does not only begin what somebody says: “He said: ‘No.’” */
function isCapital(tokens: readonly Token[], at: number): boolean {
  const { kind, text, lower } = tokens[at] as Token
  return kind === 'word' && text !== lower && !/^["“‘„'«»]$/.test(tokens[at - 1]?.text ?? '')
}

/** The last mark of a sentence that is no quotation mark. */
function endOf(tokens: readonly Token[], { first, last }: Sentence): string {
  for (let at = last - 1; at >= first; at--) {
    const { text, kind } = tokens[at] as Token
    if (kind !== 'mark' || !/^["”“’'»«)]$/.test(text)) return text
  }
  return ''
}

/** One thing that was found and can be accepted or dismissed, and the annotation that accepting makes of it. */
import type { Stretch } from '@/domain/article/segmentation'
import type { NewAnnotation } from '@/domain/contract/annotation'
import type { FoundClaim, FoundIndirect, FoundQuote, Reading } from '@/domain/contract/reading'
import type { DismissalKind } from '@/domain/contract/suggestion'
import { eachOverlap } from './overlap'

export type Suggestion =
  | { kind: 'quote'; found: FoundQuote; ranges: readonly Stretch[] }
  | { kind: 'indirect'; found: FoundIndirect; ranges: readonly Stretch[] }
  | { kind: 'claim'; found: FoundClaim; ranges: readonly Stretch[] }

/** The kind of annotation that each becomes. */
export const ANNOTATION_KINDS = { quote: 'quote', indirect: 'quote', claim: 'claim' } as const

/** Whether a quote stands inside another one of the same speaker, who quotes their own words: it is a part of that one. */
export function isOwnWords({ parent, speaker }: FoundQuote, quotes: readonly FoundQuote[]): boolean {
  return parent !== undefined && speaker !== null && quotes[parent]?.speaker === speaker
}

/** All suggestions in what is offered. Words in marks that nobody is credited with are none. */
export function suggestionsIn({ quotes, indirect, claims }: Reading): Suggestion[] {
  const own = quotes.filter((quote) => quote.kind !== 'scare' && !isOwnWords(quote, quotes))
  return [
    ...own.map((found): Suggestion => ({ kind: 'quote', found, ranges: found.ranges })),
    ...indirect.map((found): Suggestion => ({ kind: 'indirect', found, ranges: [found] })),
    ...claims.map((found): Suggestion => ({ kind: 'claim', found, ranges: [found] })),
  ]
}

/** What a suggestion is known by: its kind and its places, in order. */
export function keyOf(kind: DismissalKind, ranges: readonly Stretch[]): string {
  return [kind, ...ranges.map(({ start, end }) => `${start}-${end}`)].join(' ')
}

/** The fields of the annotation that accepting makes. `reading` is all that was found, offered or not, with the right names. */
export function acceptedAs(reading: Reading, suggestion: Suggestion): Pick<NewAnnotation, 'kind' | 'speaker' | 'manner' | 'claimant'> {
  switch (suggestion.kind) {
    case 'quote':
      return { kind: 'quote', speaker: suggestion.found.speaker, manner: suggestion.found.kind === 'partial' ? 'partial' : 'direct' }
    case 'indirect':
      return { kind: 'quote', speaker: suggestion.found.speaker, manner: 'paraphrase' }
    case 'claim':
      return { kind: 'claim', claimant: claimantOf(reading, suggestion.found) }
  }
}

/** Who says what a sentence claims: of those whose words stand in it the one with most of them; null when it is the text’s own. */
function claimantOf({ quotes, indirect }: Reading, claim: Stretch): string | null {
  const said = [...quotes.flatMap(({ ranges, speaker }) => ranges.map((range) => ({ ...range, speaker }))), ...indirect]
  const shares = new Map<string, number>()
  eachOverlap([claim], said, (_claim, { speaker }, common) => {
    if (speaker !== null) shares.set(speaker, (shares.get(speaker) ?? 0) + common)
  })
  return [...shares].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

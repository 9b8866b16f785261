/** What of a reading is still a suggestion: without what was accepted or dismissed, and with the names that were put right. */
import { blockAt, type TextMap } from '@/domain/article/positions'
import type { Stretch } from '@/domain/article/segmentation'
import type { LightAnnotation } from '@/domain/contract/annotation'
import type { FoundQuote, Reading } from '@/domain/contract/reading'
import type { NameCorrection, SuggestionKind } from '@/domain/contract/suggestion'
import { corrected } from './corrected'
import { extentOf, placesOf, type KeptWords } from './dismissed'
import { standsOn, type Candidate } from './stands-on'
import { ANNOTATION_KINDS, isOwnWords, suggestionsIn, type Suggestion } from './suggestion'

/** What people at the desk have said about an article. */
export interface Decided {
  annotations: readonly LightAnnotation[]
  dismissals: readonly KeptWords[]
  corrections: readonly NameCorrection[]
}

type Found = Suggestion['found']

/** The suggestions of a text. Words in marks that nobody is credited with are none, and stay: they are shown, and never offered. */
export function offered(map: TextMap, reading: Reading, { annotations, dismissals, corrections }: Decided): Reading {
  const found = corrected(reading, corrections)
  const claims = found.claims.filter(({ start }) => !blockAt(map, start)?.block.isRelated)
  const suggestions = suggestionsIn({ ...found, claims })
  const places = placesOf(map.text, dismissals)
  const accepted = (kind: 'quote' | 'claim'): Set<Found> => {
    const candidates = suggestions.filter((suggestion) => ANNOTATION_KINDS[suggestion.kind] === kind)
    return standsOn(marksOf(annotations, kind), candidates.map(byRanges), Math.min)
  }
  const dismissedAs = (kind: KeptWords['kind']): Stretch[][] =>
    dismissals.flatMap((item) => {
      const place = item.kind === kind && places.get(item.id)
      return place ? [[place]] : []
    })
  const ofKind = (kind: SuggestionKind) => suggestions.filter((suggestion) => suggestion.kind === kind).map(byExtent)
  const gone = new Set<Found>([
    ...accepted('quote'),
    ...accepted('claim'),
    ...standsOn(dismissedAs('quote'), ofKind('quote'), Math.max),
    ...standsOn(dismissedAs('indirect'), ofKind('indirect'), Math.max),
    ...standsOn(dismissedAs('claim'), ofKind('claim'), Math.max),
    ...claims.filter((claim) => liesIn(claim, dismissedAs('passage').flat())),
  ])
  for (const quote of found.quotes)
    if (isOwnWords(quote, found.quotes) && gone.has(found.quotes[quote.parent ?? -1] as Found)) gone.add(quote)
  return {
    ...found,
    quotes: without(found.quotes, gone),
    indirect: found.indirect.filter((item) => !gone.has(item)),
    claims: claims.filter((item) => !gone.has(item)),
  }
}

const byRanges = ({ found, ranges }: Suggestion): Candidate<Found> => ({ found, stretches: ranges })
const byExtent = ({ found, ranges }: Suggestion): Candidate<Found> => ({ found, stretches: [extentOf(ranges)] })

function marksOf(annotations: readonly LightAnnotation[], kind: LightAnnotation['kind']): Stretch[][] {
  return annotations
    .filter((annotation) => annotation.kind === kind)
    .map(({ ranges }) => ranges.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }])))
}

/** Whether all of a stretch lies in one of the passages: what was added at an edge of one nobody has looked at. */
export function liesIn({ start, end }: Stretch, passages: readonly Stretch[]): boolean {
  return passages.some((passage) => passage.start <= start && end <= passage.end)
}

/** Quotes that stay, each with the place in this list of the one around it, if that stays too. */
function without(quotes: readonly FoundQuote[], gone: ReadonlySet<Found>): FoundQuote[] {
  const kept = quotes.flatMap((quote, index) => (gone.has(quote) ? [] : [{ quote, index }]))
  const places = new Map(kept.map(({ index }, place) => [index, place]))
  return kept.map(({ quote: { parent, ...quote } }) => {
    const place = parent === undefined ? undefined : places.get(parent)
    return place === undefined ? quote : { ...quote, parent: place }
  })
}

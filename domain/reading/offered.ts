/** What of a reading is still a suggestion: without what was accepted or dismissed, and with the names that were put right. */
import { blockAt, type TextMap } from '@/domain/article/positions'
import type { Stretch } from '@/domain/article/segmentation'
import type { Kind, LightAnnotation } from '@/domain/contract/annotation'
import type { FoundClaim, FoundIndirect, FoundQuote, Reading } from '@/domain/contract/reading'
import type { DismissalKind, NameCorrection } from '@/domain/contract/suggestion'
import { corrected } from './corrected'
import { extentOf, placesOf, type KeptWords } from './dismissed'
import { standsOn, type Candidate } from './stands-on'

/** What people at the desk have said about an article. */
export interface Decided {
  annotations: readonly LightAnnotation[]
  dismissals: readonly KeptWords[]
  corrections: readonly NameCorrection[]
}

type Said = FoundQuote | FoundIndirect
type Suggestion = Said | FoundClaim

/** The stretches that something found stands on. */
export const stretchesOf = (found: Suggestion): readonly Stretch[] => ('ranges' in found ? found.ranges : [found])

/** The suggestions of a text. Words in marks that nobody is credited with are none, and stay: they are shown, and never offered. */
export function offered(map: TextMap, reading: Reading, { annotations, dismissals, corrections }: Decided): Reading {
  const { quotes, indirect, claims, ...rest } = corrected(reading, corrections)
  const checkable = claims.filter(({ start }) => !blockAt(map, start)?.block.isRelated)
  const credited = quotes.filter(({ kind }) => kind !== 'scare')
  const places = placesOf(map.text, dismissals)
  const dismissed = (kind: DismissalKind) =>
    dismissals.flatMap((item) => {
      const place = item.kind === kind && places.get(item.id)
      return place ? [[place]] : []
    })
  const gone = new Set<Suggestion>([
    ...standsOn(marksOf(annotations, 'quote'), [...credited, ...indirect].map(byStretches), Math.min),
    ...standsOn(marksOf(annotations, 'claim'), checkable.map(byStretches), Math.min),
    ...standsOn(dismissed('quote'), credited.map(byExtent), Math.max),
    ...standsOn(dismissed('indirect'), indirect.map(byExtent), Math.max),
    ...standsOn(dismissed('claim'), checkable.map(byExtent), Math.max),
    ...standsOn(dismissed('passage'), checkable.map(byExtent), (_passage, claim) => claim),
  ])
  return {
    ...rest,
    quotes: without(quotes, gone),
    indirect: indirect.filter((item) => !gone.has(item)),
    claims: checkable.filter((item) => !gone.has(item)),
  }
}

const byStretches = <T extends Suggestion>(found: T): Candidate<T> => ({ found, stretches: stretchesOf(found) })
const byExtent = <T extends Suggestion>(found: T): Candidate<T> => ({ found, stretches: [extentOf(stretchesOf(found))] })

function marksOf(annotations: readonly LightAnnotation[], kind: Kind): Stretch[][] {
  return annotations
    .filter((annotation) => annotation.kind === kind)
    .map(({ ranges }) => ranges.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }])))
}

/** Quotes that stay, each with the place in this list of the one around it, if that stays too. */
function without(quotes: readonly FoundQuote[], gone: ReadonlySet<Suggestion>): FoundQuote[] {
  const kept = quotes.flatMap((quote, index) => (gone.has(quote) ? [] : [{ quote, index }]))
  const places = new Map(kept.map(({ index }, place) => [index, place]))
  return kept.map(({ quote: { parent, ...quote } }) => {
    const place = parent === undefined ? undefined : places.get(parent)
    return place === undefined ? quote : { ...quote, parent: place }
  })
}

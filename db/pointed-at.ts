/** What a request to accept or to dismiss points at, in the text of now. */
import type { Stretch } from '@/domain/article/segmentation'
import { Refusal } from '@/domain/contract/refusal'
import { extentOf } from '@/domain/reading/offers/dismissed'
import type { Readable } from './database'
import type { CurrentText } from './documents'
import { resolveRanges } from './resolve-target'

/** The stretches of an item, followed from an older version to the text of now; refused (behind) when other words stand there by now. */
export function pointedAt(
  db: Readable,
  text: CurrentText,
  { version, item, i }: { version: number; item: { ranges: readonly Stretch[] }; i: number },
): Stretch[] {
  const target = item.ranges.map(({ start, end }) => ({ type: 'TextPositionSelector' as const, start, end }))
  try {
    return resolveRanges(db, text, { target, version }).flatMap(({ span }) => (span ? [{ start: span.start, end: span.end }] : []))
  } catch (refusal) {
    if (!(refusal instanceof Refusal) || !refusal.details.errors) throw refusal
    const errors = refusal.details.errors.map(({ message }) => ({ path: `items.${i}.ranges`, message }))
    throw new Refusal(refusal.kind, refusal.message, { ...refusal.details, errors })
  }
}

/** Nobody accepts or dismisses what is not there: the one that is not is named. */
export function noSuggestion({ map, version }: CurrentText, ranges: readonly Stretch[], i: number): Refusal {
  const { start, end } = extentOf(ranges)
  const words = map.text.slice(start, end)
  const shown = words.length > 80 ? `${words.slice(0, 80).replace(/[\ud800-\udbff]$/, '')}…` : words
  return new Refusal('invalid', `“${shown}” is no suggestion, or no longer one. Look at the suggestions of now.`, {
    errors: [{ path: `items.${i}`, message: 'Not among the suggestions.' }],
    more: { version },
  })
}

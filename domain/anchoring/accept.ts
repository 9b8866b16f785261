/** Forgets what was known of ranges: somebody accepts the words they stand on now, or they are gone. */
import { spanOfPositions, type TextMap } from '@/domain/article/positions'
import type { Anchors } from './follow-batch'
import { changePacked, unpackPlacements, type Placement } from './placements'

/** Ranges whose words somebody accepts stand on just these from then on: an edge that was still open is where it is shown. */
export function acceptRanges(anchors: Anchors, numbers: ReadonlySet<number>, map: TextMap): Anchors {
  const open = new Set(anchors.wounds.filter((wound) => numbers.has(wound.no) && wound.open.length > 0).map(({ no }) => no))
  const shown = unpackPlacements(anchors.placements, open).flatMap(({ no, from, to }): Placement[] => {
    const span = spanOfPositions(map, from, to)
    return span ? [{ no, from: span.from, to: span.to }] : []
  })
  return forgetWounds({ ...anchors, placements: changePacked(anchors.placements, new Set(shown.map(({ no }) => no)), shown) }, numbers)
}

/** Takes ranges away, with all that was known of them. */
export function removeRanges(anchors: Anchors, numbers: ReadonlySet<number>): Anchors {
  return forgetWounds({ ...anchors, placements: changePacked(anchors.placements, numbers, []) }, numbers)
}

function forgetWounds({ placements, wounds, inserted }: Anchors, numbers: ReadonlySet<number>): Anchors {
  const kept = wounds.filter(({ no }) => !numbers.has(no))
  return { placements, wounds: kept, inserted: kept.some(({ lost }) => lost) ? inserted : [] }
}

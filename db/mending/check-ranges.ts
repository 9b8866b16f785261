/** Whether ranges and their places belong together, and stand on words as they say. */
import type { Anchors } from '@/domain/anchoring/follow-batch'
import { unpackPlacements } from '@/domain/anchoring/placements'
import { isSameWording } from '@/domain/annotation/settling'
import { spanOfPositions, type TextMap } from '@/domain/article/positions'
import type { RangeRow } from '../ranges'

/** Every attached range has one place inside the text, every detached one none, and its state is that of the words there. */
export function checkRanges(map: TextMap, rows: readonly RangeRow[], { placements, wounds }: Anchors): string[] {
  const differences: string[] = []
  const open = new Set(wounds.filter((wound) => wound.open.length > 0).map(({ no }) => no))
  const byNo = new Map(rows.map((row) => [row.no, row]))
  const placed = new Set<number>()
  for (const { no, from, to } of unpackPlacements(placements)) {
    const row = byNo.get(no)
    if (!row) differences.push(`a place is kept for range ${no}, which is not there`)
    else if (placed.has(no)) differences.push(`range ${no} is kept in two places`)
    else if (row.state === 'detached') differences.push(`range ${no} is detached and has a place`)
    placed.add(no)
    const span = spanOfPositions(map, from, to)
    if (!span) differences.push(`range ${no} stands outside the text, or on no words (${from}–${to})`)
    else if (row) {
      // Only an edge that is open may stand where no words are.
      if (!open.has(no) && (span.from !== from || span.to !== to))
        differences.push(`range ${no} stands on ${from}–${to}, and is shown on ${span.from}–${span.to}`)
      const exact = map.text.slice(span.start, span.end)
      if (!exact.isWellFormed()) differences.push(`range ${no} cuts a character in two`)
      if (row.state !== 'detached' && isSameWording(exact, row.was) !== (row.state === 'anchored'))
        differences.push(`range ${no} is ${row.state}, and its words say otherwise`)
    }
  }
  for (const row of rows) if (row.state !== 'detached' && !placed.has(row.no)) differences.push(`range ${row.no} has no place`)
  return differences
}

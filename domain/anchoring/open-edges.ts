/** Edges that somebody took words from: what the same hand puts there next belongs to the range, until it does something else. */
import type { Node } from '@tiptap/pm/model'
import type { Mapping, StepMap } from '@tiptap/pm/transform'
import { changesOf, inward, isHollow, type Change, type Piece } from './pieces'

/** An edge of a range whose words were taken, and who may be putting others in their place. */
export interface OpenEdge {
  side: 'start' | 'end'
  /** The client that took them. */
  client: string
  /** How far what stands in their place reaches into the range. */
  inner: number
  /** What was taken. */
  taken: string
}

/** Where a range stands, and which of its edges are open. */
export interface Standing {
  from: number
  to: number
  open: readonly OpenEdge[]
}

/** One step: what it did to the text, and who did it. */
export interface Act {
  /** Null when it only carries along what stands in the text. */
  client: string | null
  map: StepMap
  changes: readonly Change[]
  before: Node
  after: Node
  /** Each change with what is left of a block that it leaves without words, in positions before the step. */
  sites: readonly Piece[]
}

/** What a step did; null when it put nothing in and took nothing out. */
export function actOf(client: string | null, map: StepMap, before: Node, after: Node): Act | null {
  const changes = changesOf(map)
  const sites = changes.map(({ start, end, size, newStart }): Piece => {
    const [$start, $end] = [after.resolve(newStart), after.resolve(newStart + size)]
    return [
      isHollow($start.parent) ? start - $start.parentOffset : start,
      isHollow($end.parent) ? end + $end.parent.content.size - $end.parentOffset : end,
    ]
  })
  return changes.length === 0 ? null : { client, map, changes, before, after, sites }
}

/** From where to where a step can move edges in more than their distance from the start of the text. */
export function reachOf({ sites }: Act): Piece {
  return [(sites[0] as Piece)[0], (sites.at(-1) as Piece)[1]]
}

/**
 * Where a range stands after a step, if no edge of it is open: what is put at its edges stays outside. Where a step took
 * away the block that an edge stood in, or its words, the edge goes on to the range's own: what is typed before them stays
 * outside as well.
 */
export function moveRange({ map, sites, after }: Act, from: number, to: number): Piece {
  const start = map.map(from, 1)
  const end = Math.max(start, map.map(to, -1))
  const isAtEdge = sites.some(([low, high]) => [from, to].some((edge) => low <= edge && edge <= high))
  return isAtEdge ? inward(after, start, end) : [start, end]
}

/** Whether a step takes something off a range up to its very edge, and leaves something. Of two changes at once none does. */
export function takesEdge({ client, changes }: Act, from: number, to: number): boolean {
  const [change] = changes
  return client !== null && change !== undefined && changes.length === 1 && sideTaken(change, from, to) !== null
}

function sideTaken({ start, end }: Change, from: number, to: number): OpenEdge['side'] | null {
  if (end === to && start < to && start > from) return 'end'
  return start === from && end > from && end < to ? 'start' : null
}

/**
 * Where a range stands after a step. What is put at an edge stays outside, unless the edge is open for who puts it
 * there. An edge closes at the first step of its client that is not in the place of what was taken, and when that
 * stands there again. To steps of others it only gives way.
 */
export function followEdges({ from, to, open }: Standing, act: Act): Standing {
  const { client, map, changes, before, after } = act
  const start = map.map(from, 1)
  const next = { from: start, to: Math.max(start, map.map(to, -1)) }
  const change = changes.length === 1 ? changes[0] : undefined
  const kept: OpenEdge[] = []
  for (const edge of open) {
    const isContinued = change !== undefined && isPutIn(change, siteOf(edge, from, to), after)
    if (edge.client === client && !isContinued) continue
    if (edge.client === client && edge.side === 'end') next.to = map.map(to, 1)
    if (edge.client === client && edge.side === 'start') next.from = map.map(from, -1)
    kept.push({ ...edge, inner: map.map(edge.inner, edge.side === 'end' ? -1 : 1) })
  }
  const side = client !== null && change ? sideTaken(change, from, to) : null
  if (client !== null && change && side && !kept.some((edge) => edge.client === client && edge.side === side))
    kept.push(...opened(change, side, client, open, before))
  const stillOpen = kept.filter((edge) => wordsIn(after, siteOf(edge, next.from, next.to)) !== edge.taken)
  const [low, high] = inward(after, next.from, next.to)
  const isOpen = (side: OpenEdge['side']): boolean => stillOpen.some((edge) => edge.side === side)
  return { from: isOpen('start') ? next.from : low, to: isOpen('end') ? next.to : high, open: stillOpen }
}

/**
 * What a rebase leaves open: own steps were taken back, those of others followed, and the own done again, as the mirrors of
 * `mapping` say. An edge stays open where the same words stand in the place of what was taken. `plain` is where the range
 * stands by its other words.
 */
export function rebaseEdges({ from, to, open }: Standing, plain: Standing, mapping: Mapping, before: Node, after: Node): Standing {
  const next = { ...plain }
  for (const edge of open) {
    const side = edge.side === 'end' ? -1 : 1
    const site = siteOf(edge, from, to)
    const [low, high] = [mapping.map(site[0], side), mapping.map(site[1], side)]
    if (low > high || wordsIn(after, [low, high]) !== wordsIn(before, site)) continue
    if (edge.side === 'end') next.to = high
    else next.from = low
    next.open = [...next.open, { ...edge, inner: edge.side === 'end' ? low : high }]
  }
  return next
}

/** Where what was taken stood, with all that was put there since. */
function siteOf({ side, inner }: OpenEdge, from: number, to: number): Piece {
  return side === 'end' ? [inner, to] : [from, inner]
}

/** Whether a change is no more than words put into a stretch, or taken out of it. */
function isPutIn({ start, end, size, newStart }: Change, [from, to]: Piece, after: Node): boolean {
  const $start = after.resolve(newStart)
  return start >= from && end <= to && $start.parent.isTextblock && $start.sameParent(after.resolve(newStart + size))
}

/** The edge that a change opens; when it was open before, with what was taken then. */
function opened(change: Change, side: OpenEdge['side'], client: string, open: readonly OpenEdge[], before: Node): OpenEdge[] {
  const { start, end, size, newStart } = change
  const known = open.find((edge) => edge.client === client && edge.side === side)
  const inner = known?.inner ?? (side === 'end' ? end : start)
  const words = wordsIn(before, side === 'end' ? [start, Math.max(start, inner)] : [Math.min(end, inner), end])
  const taken = side === 'end' ? words + (known?.taken ?? '') : (known?.taken ?? '') + words
  if (!/\S/.test(taken)) return []
  const reach = side === 'end' ? Math.min(start, inner) : newStart + size + Math.max(0, inner - end)
  return [{ side, client, inner: reach, taken }]
}

function wordsIn(doc: Node, [from, to]: Piece): string {
  return doc.textBetween(from, to, '\n', '\n')
}

/** Where cards stand in the margin: level with their words, never on each other, the open one exactly at its words. Heights and tops in pixels. */

export interface CardPlace {
  id: string
  /** The top of its words. */
  want: number
  height: number
}

/** Between two cards. */
export const CARD_GAP = 8
/** Below the last. */
const END = 48

/**
 * The top of each card, in the order given (the order of the text). The pinned card keeps its place and pushes those
 * above it up and those below it down; without one, each stands at its words or right below the card before it.
 * Nothing stands above `top`.
 */
export function layoutCards(cards: readonly CardPlace[], { pinnedId, top }: { pinnedId: string | null; top: number }): Map<string, number> {
  const tops = new Map<string, number>()
  const pinned = cards.findIndex((card) => card.id === pinnedId)
  let ceiling = Infinity
  for (let i = pinned; i >= 0; i--) {
    const card = cards[i] as CardPlace
    const at = i === pinned ? card.want : Math.min(card.want, ceiling - CARD_GAP - card.height)
    tops.set(card.id, at)
    ceiling = at
  }
  let floor = top
  for (const card of cards) {
    const at = Math.max(tops.get(card.id) ?? card.want, floor)
    tops.set(card.id, at)
    floor = at + card.height + CARD_GAP
  }
  return tops
}

/**
 * How much is left free before each card, the first one's from the top of the margin: cards lie on one another, so that one
 * that grows takes those below it along, and most of these gaps stay as they are.
 */
export function gapsOf(cards: readonly CardPlace[], tops: ReadonlyMap<string, number>): Map<string, number> {
  let floor = 0
  return new Map(
    cards.map(({ id, want, height }) => {
      const top = tops.get(id) ?? want
      // Heights are fractions of a pixel; what is lost in adding them is no other gap.
      const gap = Math.round((top - floor) * 64) / 64
      floor = top + height
      return [id, gap]
    }),
  )
}

/** How high the margin has to be for the last card; null where the text beside it, with the room below it, is higher. */
export function heightFor(cards: readonly CardPlace[], tops: ReadonlyMap<string, number>, textEnd: number): number | null {
  const end = Math.max(0, ...cards.map(({ id, want, height }) => (tops.get(id) ?? want) + height))
  return end > textEnd ? Math.ceil(end) + END : null
}

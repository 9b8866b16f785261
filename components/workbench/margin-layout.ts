/** Where cards stand in the margin: level with their words, never on each other, the open one exactly at its words. Heights and tops in pixels. */

export interface CardPlace {
  id: string
  /** The top of its words. */
  want: number
  height: number
}

/** Between two cards. */
export const CARD_GAP = 8

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

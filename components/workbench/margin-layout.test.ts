import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CARD_GAP, gapsOf, heightFor, layoutCards, type CardPlace } from './margin-layout'

const cards = fc
  .array(fc.record({ want: fc.integer({ min: 0, max: 5000 }), height: fc.integer({ min: 20, max: 400 }) }), { minLength: 1, maxLength: 40 })
  .map((list): CardPlace[] => list.sort((a, b) => a.want - b.want).map((card, i) => ({ ...card, id: `c${i}` })))

test('cards never overlap, keep their order and stay below the top', () => {
  fc.assert(
    fc.property(cards, fc.nat(45), (list, pin) => {
      const tops = layoutCards(list, { pinnedId: `c${pin}`, top: 10 })
      list.forEach((card, i) => {
        const at = tops.get(card.id) ?? Number.NaN
        expect(at).toBeGreaterThanOrEqual(10)
        const next = list[i + 1]
        if (next) expect(tops.get(next.id)).toBeGreaterThanOrEqual(at + card.height + CARD_GAP)
      })
    }),
  )
})

test('a card that has room stands level with its words', () => {
  const tops = layoutCards(
    [
      { id: 'a', want: 100, height: 50 },
      { id: 'b', want: 400, height: 50 },
    ],
    { pinnedId: null, top: 0 },
  )
  expect([...tops.values()]).toEqual([100, 400])
})

test('the open card keeps its place and pushes the one above it up', () => {
  const list = [
    { id: 'a', want: 300, height: 100 },
    { id: 'b', want: 310, height: 200 },
    { id: 'c', want: 320, height: 50 },
  ]
  expect(Object.fromEntries(layoutCards(list, { pinnedId: 'b', top: 0 }))).toEqual({ a: 202, b: 310, c: 518 })
})

test('on one another with their gaps, cards come to stand at their tops', () => {
  fc.assert(
    fc.property(cards, fc.nat(45), (list, pin) => {
      const tops = layoutCards(list, { pinnedId: `c${pin}`, top: 10 })
      const gaps = gapsOf(list, tops)
      let floor = 0
      for (const { id, height } of list) {
        expect(floor + (gaps.get(id) ?? Number.NaN)).toBe(tops.get(id))
        floor = (tops.get(id) ?? 0) + height
      }
    }),
  )
})

test('where cards are crowded, one that opens changes no gap but its own and that of the first', () => {
  const list = Array.from({ length: 9 }, (_, i): CardPlace => ({ id: `c${i}`, want: 100 + i, height: 40 }))
  const before = gapsOf(list, layoutCards(list, { pinnedId: 'c0', top: 0 }))
  const open = list.map((card) => (card.id === 'c2' ? { ...card, height: 300.3 } : card))
  const after = gapsOf(open, layoutCards(open, { pinnedId: 'c2', top: 0 }))
  expect(list.filter(({ id }) => before.get(id) !== after.get(id)).map(({ id }) => id)).toEqual(['c0'])
})

test('cards that reach further down than the text tell how high the margin is, others leave it to the text', () => {
  const list = [
    { id: 'a', want: 0, height: 300 },
    { id: 'b', want: 40, height: 200 },
  ]
  const tops = layoutCards(list, { pinnedId: null, top: 0 })
  expect(heightFor(list, tops, 400)).toBeGreaterThan(300 + CARD_GAP + 200)
  expect(heightFor(list, tops, 600)).toBeNull()
  expect(heightFor([], new Map(), 100)).toBeNull()
})

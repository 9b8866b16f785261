import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Transform } from '@tiptap/pm/transform'
import { schema } from '@/domain/article/schema'
import { EditedText } from '@/domain/testing/edited-text'
import { unpackPlacements } from './placements'

/** No letter stands twice, and what is typed is none of them: each client has one of its own. */
const TEXT = 'abcdefghijklmnopqrst\n\nABCDEFGHIJKLMNOPQRST'
const RANGES = ['cdefgh', 'fgh', 'fghijkl', 'ijkl', 'rst', 'CDEFGHIJ']
const CLIENTS = ['1', '2']

interface Move {
  client: string
  do: 'takeEnd' | 'takeStart' | 'goOn' | 'replace' | 'type' | 'split'
  at: number
  count: number
}
const move: fc.Arbitrary<Move> = fc.record({
  client: fc.constantFrom(...CLIENTS),
  do: fc.constantFrom('takeEnd', 'takeStart', 'goOn', 'goOn', 'goOn', 'replace', 'type', 'split'),
  at: fc.nat(60),
  count: fc.integer({ min: 1, max: 3 }),
})

/** Does a move at the ranges as they stand; gives where its hand is then. */
function act(tr: Transform, { client, do: wanted, at, count }: Move, { text, caret }: { text: EditedText; caret: number }): number {
  const { size } = tr.doc.content
  const places = unpackPlacements(text.anchors.placements)
  const { from, to } = places[at % Math.max(1, places.length)] ?? { from: 1, to: 1 }
  const put = (start: number, end: number, words: string): number => {
    if (tr.doc.resolve(start).parent !== tr.doc.resolve(end).parent || !tr.doc.resolve(start).parent.isTextblock) return start
    tr.replaceWith(start, end, words === '' ? [] : schema.text(words))
    return start + words.length
  }
  switch (wanted) {
    case 'takeEnd':
      return put(Math.max(from, to - count), to, '')
    case 'takeStart':
      return put(from, Math.min(to, from + count), '')
    case 'replace':
      return put(Math.max(from, to - count), to, client)
    case 'goOn':
      return put(caret, caret, client.repeat(count))
    case 'type':
      return put(at % (size + 1), at % (size + 1), client)
    case 'split':
      if (tr.doc.resolve(caret).parent.isTextblock) tr.split(caret)
      return caret
  }
}

test('it does not matter how steps are cut into batches, and only a hand that took words of a range puts others at its edge', () => {
  const seen = { open: 0, joined: 0, beside: 0 }
  fc.assert(
    fc.property(fc.array(fc.tuple(move, fc.boolean()), { minLength: 5, maxLength: 30, size: 'max' }), (moves) => {
      const [one, many] = [new EditedText(TEXT, RANGES), new EditedText(TEXT, RANGES)]
      const carets = new Map(CLIENTS.map((client) => [client, 1]))
      const takers = RANGES.map(() => new Set<string>())
      let waiting: { client: string; steps: Transform['steps'] } = { client: '', steps: [] }
      const send = (): void => {
        const { client, steps } = waiting
        many.edit((tr) => steps.forEach((step) => tr.step(step)), { client })
        waiting = { client, steps: [] }
      }
      for (const [wanted, isSent] of moves) {
        const { client } = wanted
        if (client !== waiting.client) send()
        const places = unpackPlacements(one.anchors.placements)
        const before = RANGES.map((_, no) => one.on(no)[0] ?? '')
        let changed = { start: 0, end: 0 }
        one.edit(
          (tr) => {
            const caret = act(tr, wanted, { text: one, caret: carets.get(client) ?? 1 })
            for (const [other, place] of carets) carets.set(other, tr.mapping.map(place, -1))
            carets.set(client, caret)
            waiting = { client, steps: [...waiting.steps, ...tr.steps] }
            tr.mapping.maps[0]?.forEach((start, end) => (changed = { start, end }))
          },
          { client },
        )
        if (isSent) send()
        for (const { no, from, to } of places) {
          const [was, now] = [before[no] ?? '', one.on(no)[0] ?? '']
          const { start, end } = changed
          if (start < Math.min(end, to) && end > from) takers[no]?.add(client)
          if (start !== end || (start !== from && start !== to)) continue
          if (now.length > was.length) expect([...(takers[no] ?? [])]).toContain(client)
          seen[now.length > was.length ? 'joined' : 'beside'] += 1
        }
      }
      send()
      expect(many.doc.eq(one.doc)).toBe(true)
      expect(unpackPlacements(many.anchors.placements)).toEqual(unpackPlacements(one.anchors.placements))
      const open = ({ anchors }: EditedText) => new Map(anchors.wounds.map((wound) => [wound.no, wound.open]))
      expect(open(many)).toEqual(open(one))
      seen.open += [...open(one).values()].filter((edges) => edges.length > 0).length
    }),
    { numRuns: 120 },
  )
  expect(seen.open).toBeGreaterThan(80)
  expect(seen.joined).toBeGreaterThan(200)
  expect(seen.beside).toBeGreaterThan(200)
})

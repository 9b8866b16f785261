import { Transform } from '@tiptap/pm/transform'
import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyBatch } from '@/domain/anchoring/apply-batch'
import type { Anchors } from '@/domain/anchoring/follow-batch'
import { packPlacements, unpackPlacements } from '@/domain/anchoring/placements'
import { LogMapping } from '@/domain/article/log-mapping'
import { exactOf, spanOfPositions, textMap } from '@/domain/article/positions'
import { schema } from '@/domain/article/schema'
import type { LightAnnotation } from '@/domain/contract/annotation'
import { docWithSpans } from '@/domain/testing/arbitraries'
import { annotationsNow } from './moved'
import { SharedText } from '../collab/shared-text'
import { headlessEditor } from '../testing/headless-editor'
import { forEachWithin, indexAnnotations } from './annotation-index'
import { annotationsKey } from './plugin'

const anywhere = fc.nat(400)
const taking = fc.record({ do: fc.constantFrom('take' as const, 'takeOff' as const), at: anywhere, length: fc.integer({ min: 1, max: 6 }) })
const edit = fc.oneof(
  fc.record({ do: fc.constantFrom('type' as const, 'delete' as const), at: anywhere, length: fc.integer({ min: 1, max: 25 }) }),
  fc.record({ do: fc.constantFrom('split' as const, 'heading' as const, 'bold' as const), at: anywhere, length: fc.constant(5) }),
  taking,
  taking,
  fc.record({ do: fc.constant('goOn' as const), at: fc.constantFrom(0, 0, 0, 1), length: fc.integer({ min: 1, max: 3 }) }),
)
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never
const batch = fc.record({
  client: fc.constantFrom('here', 'here', 'other'),
  edits: fc.array(edit, { minLength: 1, maxLength: 5, size: 'max' }),
})

/** Whoever edits, with the place where that was done last. */
type Hand = { caret: number }
/** What is typed stands in no article of the test, and each character once: nothing that was lost comes back. */
const TYPED = /[\ue000-\uf8ff]/g
let typedSoFar = 0
const typed = (length: number): string => Array.from({ length }, () => String.fromCharCode(0xe000 + (typedSoFar++ % 6400))).join('')

/** Half of a pair comes from no keyboard, and the server refuses it. */
const outOfPair = (doc: Node, position: number): number =>
  /[\ud800-\udbff]/.test(doc.textBetween(Math.max(0, position - 1), position)) ? position - 1 : position

/** `edges` are places where ranges began or ended at first. */
function apply(tr: Transform, { do: wanted, at, length }: Edit, hand: Hand, edges: readonly number[]): void {
  const { size } = tr.doc.content
  const place = (position: number): number => outOfPair(tr.doc, Math.max(0, Math.min(size, position)))
  const from = place(wanted === 'goOn' ? hand.caret - at : at % (size + 1))
  const isText = tr.doc.resolve(from).parent.isTextblock
  if (wanted === 'delete') tr.deleteRange(from, place(from + length))
  else if (wanted === 'bold') tr.addMark(from, Math.min(size, from + length), schema.mark('bold'))
  else if ((wanted === 'type' || wanted === 'goOn') && isText) tr.insert(from, schema.text(typed(length)))
  else if (wanted === 'split' && isText && tr.doc.resolve(from).depth === 1) tr.split(from)
  else if (wanted === 'heading' && isText && tr.doc.resolve(from).depth === 1)
    tr.setBlockType(from, from, schema.node('heading').type, { level: 2 })
  else if (wanted === 'take' || wanted === 'takeOff') {
    const edge = edges[at % edges.length] ?? 0
    const [start, end] = wanted === 'take' ? [place(edge - length), place(edge)] : [place(edge), place(edge + length)]
    tr.delete(start, end)
    hand.caret = start
  }
  if (wanted === 'goOn') hand.caret = from + (isText ? length : 0)
}

const light = (no: number, from: number, to: number, start: number, end: number): LightAnnotation => ({
  id: String(no),
  ...{ kind: 'claim', status: 'open', verdict: null, state: 'anchored', version: 1 },
  ranges: [{ from, to, start, end, state: 'anchored' }],
})

/** What one client did at a time. */
interface Batch {
  client: string
  tr: Transform
}

/** Where the server puts every range after each of the batches. */
function onServer(doc: Node, anchors: Anchors, batches: readonly Batch[], was: readonly string[]): Anchors {
  let [before, version] = [textMap(doc), 0]
  return batches.reduce((now, { client, tr }) => {
    const after = textMap(tr.doc)
    const batch = {
      version,
      client,
      before,
      after,
      docs: tr.docs,
      doc: tr.doc,
      maps: tr.mapping.maps,
      undoing: new Map<number, number>(),
      since: (version: number) => new LogMapping(version, tr.mapping.maps),
    }
    ;[before, version] = [after, version + tr.steps.length]
    return applyBatch(now, batch, (no) => was[no] ?? '').anchors
  }, anchors)
}

test('the page carries every range to the very place where the server keeps it, and shows none that the server has detached', () => {
  const count = { standing: 0, detached: 0, open: 0 }
  fc.assert(
    fc.property(docWithSpans, fc.array(batch, { minLength: 1, maxLength: 8, size: 'max' }), ({ doc, map, spans }, wanted) => {
      typedSoFar = 0
      let now = doc
      let edges = spans.flatMap(({ from, to }) => [from, to])
      const hands = new Map<string, Hand>()
      const batches = wanted.map(({ client, edits }): Batch => {
        const tr = new Transform(now)
        const hand = hands.get(client) ?? { caret: 0 }
        for (const each of edits)
          apply(
            tr,
            each,
            hand,
            edges.map((edge) => tr.mapping.map(edge)),
          )
        edges = edges.map((edge) => tr.mapping.map(edge))
        for (const [other, { caret }] of hands) hands.set(other, { caret: tr.mapping.map(caret, -1) })
        hands.set(client, hand)
        now = tr.doc
        return { client, tr }
      })
      const placements = packPlacements(spans.map(({ from, to }, no) => ({ no, from, to })))
      const was = spans.map((span) => exactOf(map, span))
      const server = onServer(doc, { placements, wounds: [], inserted: [] }, batches, was)

      const items = spans.map(({ from, to, start, end }, no) => light(no, from, to, start, end))
      const editor = headlessEditor({ doc, clientId: 'here', version: 0, listed: () => items })
      const text = new SharedText(editor, { clientId: 'here', version: 0 })
      for (const { client, tr } of batches) {
        if (client === 'here') editor.view.dispatch(tr.steps.reduce((ours, step) => ours.step(step), editor.state.tr))
        text.receive(
          tr.steps.map((step) => step.toJSON() as unknown),
          tr.steps.map(() => client),
        )
      }
      const index = annotationsKey.getState(editor.state)?.index ?? indexAnnotations(items)
      const after = textMap(now)
      const shown = annotationsNow(editor, after) ?? items
      const stood = new Map(unpackPlacements(server.placements).map((each) => [String(each.no), each]))
      for (const { id, ranges } of shown) {
        const there = stood.get(id)
        const span = there ? spanOfPositions(after, there.from, there.to) : null
        if (span) expect(ranges[0]).toMatchObject(span)
        else expect(ownWords(after.text.slice(ranges[0]?.start ?? 0, ranges[0]?.end ?? 0))).toBe('')
        count[span ? 'standing' : 'detached'] += 1
      }
      count.open += index.open.size
      const [low, high] = [Math.floor(now.content.size / 3), Math.ceil((2 * now.content.size) / 3)]
      const within = new Set<number>()
      forEachWithin(index, low, high, (i) => within.add(i))
      index.from.forEach((from, i) => expect(within.has(i)).toBe(from < high && (index.to[i] ?? 0) > low))
      expect([...index.from]).toEqual([...index.from].sort((a, b) => a - b))
    }),
    { numRuns: 300 },
  )
  expect(count.standing).toBeGreaterThan(400)
  expect(count.detached).toBeGreaterThan(40)
  expect(count.open).toBeGreaterThan(60)
})

/** Without what was typed: of a detached range the page may still show words that others put between its own. */
const ownWords = (words: string): string => words.replace(TYPED, '').trim()

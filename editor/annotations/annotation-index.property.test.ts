import { Transform } from '@tiptap/pm/transform'
import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyBatch, type Anchors } from '@/domain/anchoring/apply-batch'
import { packPlacements, unpackPlacements } from '@/domain/anchoring/placements'
import { exactOf, spanOfPositions, textMap } from '@/domain/article/positions'
import { schema } from '@/domain/article/schema'
import type { LightAnnotation } from '@/domain/contract/annotation'
import { docWithSpans } from '@/domain/testing/arbitraries'
import { annotationsNow } from './moved'
import { followIndex, forEachWithin, indexAnnotations } from './annotation-index'
import { headlessEditor } from '../testing/headless-editor'

const place = fc.nat(400)
const edit = fc.oneof(
  fc.record({ do: fc.constantFrom('type' as const, 'delete' as const), at: place, length: fc.integer({ min: 1, max: 25 }) }),
  fc.record({ do: fc.constantFrom('split' as const, 'heading' as const, 'bold' as const), at: place, length: fc.constant(5) }),
)
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never
/** What is typed stands in no article of the test: nothing that was lost comes back. */
const TYPED = '☃'

function apply(tr: Transform, { do: wanted, at, length }: Edit): void {
  const { size } = tr.doc.content
  const from = at % (size + 1)
  const isText = tr.doc.resolve(from).parent.isTextblock
  if (wanted === 'delete') tr.deleteRange(from, Math.min(size, from + length))
  else if (wanted === 'bold') tr.addMark(from, Math.min(size, from + length), schema.mark('bold'))
  else if (wanted === 'type' && isText) tr.insert(from, schema.text(TYPED.repeat(length)))
  else if (wanted === 'split' && isText && tr.doc.resolve(from).depth === 1) tr.split(from)
  else if (wanted === 'heading' && isText && tr.doc.resolve(from).depth === 1)
    tr.setBlockType(from, from, schema.node('heading').type, { level: 2 })
}

const light = (no: number, from: number, to: number, start: number, end: number): LightAnnotation => ({
  id: String(no),
  ...{ kind: 'claim', status: 'open', verdict: null, state: 'anchored', version: 1 },
  ranges: [{ from, to, start, end, state: 'anchored' }],
})

/** Where the server puts every range after each of the batches. */
function onServer(doc: Node, anchors: Anchors, batches: readonly Transform[], was: readonly string[]): Anchors {
  let [before, version] = [textMap(doc), 0]
  return batches.reduce((now, tr) => {
    const after = textMap(tr.doc)
    const batch = {
      version,
      before,
      after,
      docs: tr.docs,
      doc: tr.doc,
      maps: tr.mapping.maps,
      undoing: new Set<number>(),
      since: () => tr.mapping,
    }
    ;[before, version] = [after, version + tr.steps.length]
    return applyBatch(now, batch, (no) => was[no] ?? '').anchors
  }, anchors)
}

test('the page carries every range to the very place where the server keeps it, and shows none that the server has detached', () => {
  const count = { standing: 0, detached: 0 }
  fc.assert(
    fc.property(
      docWithSpans,
      fc.array(fc.array(edit, { minLength: 1, maxLength: 5, size: 'max' }), { minLength: 1, maxLength: 8, size: 'max' }),
      ({ doc, map, spans }, edits) => {
        let now = doc
        const batches = edits.map((batch) => {
          const tr = new Transform(now)
          for (const wanted of batch) apply(tr, wanted)
          now = tr.doc
          return tr
        })
        const placements = packPlacements(spans.map(({ from, to }, no) => ({ no, from, to })))
        const was = spans.map((span) => exactOf(map, span))
        const server = onServer(doc, { placements, wounds: [], inserted: [] }, batches, was)

        const items = spans.map(({ from, to, start, end }, no) => light(no, from, to, start, end))
        const editor = headlessEditor({ doc, clientId: 'c', version: 0, listed: () => items })
        let index = indexAnnotations(items)
        for (const { steps, mapping } of batches) {
          const tr = editor.state.tr
          for (const step of steps) tr.step(step)
          editor.view.dispatch(tr)
          index = followIndex(index, mapping.maps)
        }
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
        const [low, high] = [Math.floor(now.content.size / 3), Math.ceil((2 * now.content.size) / 3)]
        const within = new Set<number>()
        forEachWithin(index, low, high, (i) => within.add(i))
        index.from.forEach((from, i) => expect(within.has(i)).toBe(from < high && (index.to[i] ?? 0) > low))
        expect([...index.from]).toEqual([...index.from].sort((a, b) => a - b))
      },
    ),
    { numRuns: 300 },
  )
  expect(count.standing).toBeGreaterThan(400)
  expect(count.detached).toBeGreaterThan(40)
})

/** Without what was typed: of a detached range the page may still show words that others put between its own. */
const ownWords = (words: string): string => words.replaceAll(TYPED, '').trim()

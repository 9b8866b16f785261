import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { LogMapping } from '@/domain/article/log-mapping'
import { exactOf, spanOfPositions, textMap } from '@/domain/article/positions'
import { schema } from '@/domain/article/schema'
import { applyBatch } from './apply-batch'
import type { Anchors } from './follow-batch'
import { packPlacements, unpackPlacements } from './placements'

/** So many different characters of their own, without white space. */
const LENGTH = 120
const ORIGINAL = Array.from({ length: LENGTH }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('')
/** What is typed is none of them. */
const TYPED = 'abcdefgh'

type Edit =
  { do: 'insert'; at: number; length: number } | { do: 'delete'; from: number; length: number } | { do: 'split' | 'heading'; at: number }
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('insert' as const), at: fc.nat(200), length: fc.integer({ min: 1, max: 8 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('delete' as const), from: fc.nat(200), length: fc.integer({ min: 1, max: 30 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('split' as const, 'heading' as const), at: fc.nat(200) }) },
)
const range = fc
  .tuple(fc.nat(LENGTH - 2), fc.integer({ min: 1, max: 25 }))
  .map(([start, length]) => [start, Math.min(LENGTH, start + length)] as const)

function made(): Node {
  const blocks = [ORIGINAL.slice(0, 40), ORIGINAL.slice(40, 80), ORIGINAL.slice(80)]
  return schema.node(
    'doc',
    null,
    blocks.map((text) => schema.node('paragraph', null, [schema.text(text)])),
  )
}

function apply(tr: Transform, wanted: Edit): void {
  const { size } = tr.doc.content
  switch (wanted.do) {
    case 'insert': {
      const at = wanted.at % (size + 1)
      if (tr.doc.resolve(at).parent.isTextblock) tr.insert(at, schema.text(TYPED.slice(0, wanted.length)))
      return
    }
    case 'delete': {
      const from = wanted.from % (size + 1)
      tr.delete(from, Math.min(size, from + wanted.length))
      return
    }
    case 'split': {
      const at = wanted.at % (size + 1)
      if (tr.doc.resolve(at).parent.isTextblock) tr.split(at)
      return
    }
    case 'heading': {
      const at = wanted.at % (size + 1)
      tr.setBlockType(at, at, schema.node('heading').type, { level: 2 })
    }
  }
}

/** The original characters of a text, in its order. */
const originals = (text: string): string => [...text].filter((letter) => ORIGINAL.includes(letter)).join('')

test('without undo and moves a range holds exactly its own characters that still live, and is detached exactly when none does', () => {
  let effective = 0
  fc.assert(
    fc.property(
      fc.array(range, { minLength: 1, maxLength: 8, size: 'max' }),
      fc.array(fc.array(edit, { minLength: 1, maxLength: 4, size: 'max' }), { maxLength: 12, size: 'max' }),
      (ranges, batches) => {
        let doc = made()
        const first = textMap(doc)
        const texts = ranges.map(([start, end]) => originals(first.text).slice(start, end))
        const was = texts.map((text) => text)
        let anchors: Anchors = {
          placements: packPlacements(
            ranges.flatMap(([start, end], no) => {
              const gap = (at: number) => Math.floor(at / 40) * 2
              return [{ no, from: 1 + start + gap(start), to: 1 + end + gap(end - 1) }]
            }),
          ),
          wounds: [],
          inserted: [],
        }
        for (const { no, from, to } of unpackPlacements(anchors.placements)) {
          const span = spanOfPositions(first, from, to)
          was[no] = span ? exactOf(first, span) : ''
          expect(originals(was[no] ?? '')).toBe(texts[no])
        }
        const states = new Map<number, string>()
        let version = 0
        for (const batch of batches) {
          const tr = new Transform(doc)
          for (const wanted of batch) apply(tr, wanted)
          effective += tr.steps.length
          const before = textMap(doc)
          const after = textMap(tr.doc)
          const { maps } = tr.mapping
          const result = applyBatch(
            anchors,
            {
              version,
              client: 'c',
              before,
              after,
              docs: tr.docs,
              doc: tr.doc,
              maps,
              undoing: new Map<number, number>(),
              since: (version: number) => new LogMapping(version),
            },
            (no) => was[no] ?? '',
          )
          anchors = result.anchors
          for (const { no, state } of result.changes) states.set(no, state)
          doc = tr.doc
          version += tr.steps.length
        }
        const after = textMap(doc)
        const living = originals(after.text)
        texts.forEach((text, no) => {
          const alive = [...text].filter((letter) => living.includes(letter)).join('')
          const place = unpackPlacements(anchors.placements).find((placement) => placement.no === no)
          const state = states.get(no) ?? 'anchored'
          expect(state === 'detached').toBe(alive === '')
          expect(place === undefined).toBe(alive === '')
          if (!place) return
          const span = spanOfPositions(after, place.from, place.to)
          const exact = span ? exactOf(after, span) : ''
          expect(originals(exact)).toBe(alive)
          expect(state).toBe(exact.replace(/\s+/gu, ' ') === was[no]?.replace(/\s+/gu, ' ') ? 'anchored' : 'changed')
        })
        const froms = unpackPlacements(anchors.placements).map((placement) => placement.from)
        expect(froms).toEqual(froms.toSorted((a, b) => a - b))
      },
    ),
    { numRuns: 300 },
  )
  expect(effective).toBeGreaterThan(300)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textMap } from '@/domain/article/positions'
import { docWithSpans, spanIn } from '@/domain/testing/arbitraries'
import { describeRange, locateQuote } from './locate'
import { resolveSelector } from './resolve'
import { schema } from '@/domain/article/schema'

test('selector → range → selector gives the same range, or says ambiguous; never another place', () => {
  fc.assert(
    fc.property(docWithSpans, ({ map, spans }) => {
      for (const { start, end } of spans) {
        const quote = describeRange(map.text, start, end)
        const located = locateQuote(map.text, quote)
        if (located.found) expect([located.start, located.end]).toEqual([start, end])
        else expect(located.reason).toBe(/\S/u.test(quote.exact) ? 'ambiguous' : 'missing')
      }
    }),
  )
})

test('offsets and positions resolve to the span they came from, unless it is of white space alone', () => {
  fc.assert(
    fc.property(docWithSpans, ({ map, spans }) => {
      for (const span of spans) {
        const byOffsets = resolveSelector(map, { type: 'TextPositionSelector', start: span.start, end: span.end })
        const exact = map.text.slice(span.start, span.end)
        const byPositions = resolveSelector(map, { type: 'Positions', from: span.from, to: span.to, exact })
        const expected = /\S/u.test(exact) ? { ok: true, span } : { ok: false, reason: 'outside', candidates: [] }
        expect([byOffsets, byPositions]).toEqual([expected, expected])
      }
    }),
  )
})

test('in a text that repeats itself a quote is told by its surroundings, or not at all', () => {
  const doc = schema.node(
    'doc',
    null,
    Array.from({ length: 6 }, () => schema.node('paragraph', null, schema.text('De dijk is oud, de dijk is laag.'))),
  )
  const map = textMap(doc)
  fc.assert(
    fc.property(spanIn(map), ({ start, end }) => {
      const located = locateQuote(map.text, describeRange(map.text, start, end))
      return !located.found || (located.start === start && located.end === end)
    }),
  )
})

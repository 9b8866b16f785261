import fc from 'fast-check'
import { test } from 'vitest'
import { articleDoc, docWithSpans } from '@/domain/testing/arbitraries'
import { exactOf, spanOfOffsets, spanOfPositions, textMap } from './positions'

test('offset ⇄ position is a bijection on the characters of the text', () => {
  fc.assert(
    fc.property(articleDoc, (doc) => {
      const map = textMap(doc)
      const positions = new Set<number>()
      for (const block of map.blocks) {
        for (let offset = block.start; offset < block.start + block.length; offset++) {
          const span = spanOfOffsets(map, offset, offset + 1)
          if (!span) throw new Error(`The character at ${offset} has no position.`)
          const back = spanOfPositions(map, span.from, span.to)
          if (back?.start !== span.start || back.end !== span.end) throw new Error(`${offset} → ${span.from} → ${back?.start}`)
          positions.add(block.from + offset - block.start)
        }
      }
      return positions.size === map.blocks.reduce((sum, block) => sum + block.length, 0)
    }),
  )
})

test('a span has the same words in both units, and in the document', () => {
  fc.assert(
    fc.property(docWithSpans, ({ doc, map, spans }) =>
      spans.every((span) => {
        const inDoc = doc.textBetween(span.from, span.to, '\n\n', (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : ''))
        const back = spanOfPositions(map, span.from, span.to)
        // Between two blocks the document may have several ends of blocks, or blocks without words.
        return (
          back?.start === span.start && back.end === span.end && inDoc.replace(/\s+/gu, ' ') === exactOf(map, span).replace(/\s+/gu, ' ')
        )
      }),
    ),
  )
})

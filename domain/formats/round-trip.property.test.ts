import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Node } from '@tiptap/pm/model'
import { textMap } from '@/domain/article/positions'
import { describeRange } from '@/domain/anchoring/locate'
import type { Annotation } from '@/domain/contract/annotation'
import type { Article } from '@/domain/contract/article'
import type { DocJson } from '@/domain/contract/common'
import { docWithSpans } from '@/domain/testing/arbitraries'
import { exportedSample, orderedIds, SCALE } from '@/domain/testing/exported-sample'
import { codePointCounter } from './code-points'
import { readerOf, writerOf } from './formats'
import { tidy } from './tidy'

const sample = exportedSample('nl')
const options = { notes: 'all', scale: SCALE, now: new Date('2026-11-24T10:00:00Z') } as const

/** An arbitrary article whose spans are annotated, one annotation each. */
const annotated = docWithSpans.map(({ doc, map, spans }) => {
  const newId = orderedIds()
  const article: Article = { ...sample.article, title: 'Titel', doc: doc.toJSON() as DocJson, text: map.text }
  const annotations = spans.map((span): Annotation => {
    const range = { ...span, ...describeRange(map.text, span.start, span.end), state: 'anchored' as const, was: '' }
    return { ...(sample.annotations[3] as Annotation), id: newId(), ranges: [range] }
  })
  return { doc, article, annotations }
})

/** The words of a document, white space made one space: what Markdown and HTML keep of it. */
const words = (doc: Node) =>
  textMap(tidy(doc))
    .text.split('\n')
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
/** Each word with what it is: the kind of its block, and its marks. */
const shape = (doc: Node) => {
  const found: string[] = []
  tidy(doc).descendants((node, _, parent) => {
    if (node.isText)
      for (const word of (node.text ?? '').split(/\s+/u).filter(Boolean))
        found.push(
          `${parent?.type.name} ${word} ${node.marks
            .map((mark) => `${mark.type.name}${String(mark.attrs['href'] ?? '')}`)
            .sort()
            .join('+')}`,
        )
  })
  return found
}

test.each(['markdown', 'html'] as const)('%s gives the article back, however it is annotated', (format) => {
  fc.assert(
    fc.property(annotated, ({ doc, article, annotations }) => {
      const { content } = writerOf(format)?.write(article, annotations, options) ?? { content: '' }
      const back = readerOf(format)?.read(content, {})
      if (!back) throw new Error('There is no such format.')
      expect(back.article.title).toBe('Titel')
      expect(words(back.article.doc)).toEqual(words(doc))
      expect(shape(back.article.doc).join('\n')).toBe(shape(doc).join('\n'))
    }),
    { numRuns: 60 },
  )
})

test('plain text holds the article’s text to the letter', () => {
  fc.assert(
    fc.property(
      annotated,
      ({ article, annotations }) => writerOf('text')?.write(article, annotations, options).content.includes(article.text) === true,
    ),
  )
})

test('JSON-LD counts in code points', () => {
  fc.assert(
    fc.property(annotated, ({ article, annotations }) => {
      const collection = JSON.parse(writerOf('jsonld')?.write(article, annotations, options).content ?? '') as {
        first: { items: { target: { selector: { start: number; end: number; exact: string }[] } }[] }
      }
      for (const { target } of collection.first.items) {
        const [position, quote] = target.selector
        expect([...article.text].slice(position?.start, position?.end).join('')).toBe(quote?.exact)
      }
    }),
  )
})

test('offsets in code points are those of counting them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const count = codePointCounter(text)
      const signs = [...text]
      const offsets = signs.map((_, i) => signs.slice(0, i).join('').length)
      return offsets.every((offset, i) => count(offset) === i)
    }),
  )
})

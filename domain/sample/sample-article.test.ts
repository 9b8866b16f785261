import { describe, expect, test } from 'vitest'
import { textMap } from '@/domain/article/positions'
import { countWords } from '@/domain/article/text'
import { Annotation } from '@/domain/contract/annotation'
import { recogniseLanguage } from '@/domain/formats/recognise-language'
import { sampleArticle, sampleText } from './sample-article'

const made = () => {
  let n = 0
  const newId = () => `0190f5c2-7a10-7000-8000-${String(++n).padStart(12, '0')}`
  return { person: { id: 'p1', name: 'Marieke Visser' }, now: new Date('2026-03-05T09:00:00Z'), newId }
}

describe.each([
  ['nl', '2026-03', ['Zestien meter breder', 'Rekenen met een rivier', 'Tekenen of wachten']],
  ['en', '2026-04', ['A survey of riders', 'Counting the hurt', 'Parking, the old war']],
] as const)('the sample in %s', (language, date, heads) => {
  const { article, annotations } = sampleArticle(language, made())
  const map = textMap(article.doc)

  test('has a date, subheads, two related items and the length of an article', () => {
    expect(article.publishedAt).toBe(date)
    expect(map.blocks.filter((block) => block.isHeading).map((block) => map.text.slice(block.start, block.start + block.length))).toEqual(
      heads,
    )
    expect(article.doc.lastChild?.children.map((node) => node.childCount)).toEqual([1, 2, 2])
    expect(countWords(map.text)).toBeGreaterThan(600)
    expect(countWords(map.text)).toBeLessThan(900)
    expect(recogniseLanguage(sampleText(language))).toBe(language)
  })

  test('has marks of every kind, settled and open, in one range and in two, overlapping, with tags and sources', () => {
    expect(annotations.map((annotation) => Annotation.parse(annotation))).toHaveLength(10)
    expect(new Set(annotations.map(({ kind }) => kind))).toEqual(new Set(['claim', 'quote', 'note']))
    expect(new Set(annotations.filter(({ kind }) => kind === 'note').map(({ visibility }) => visibility))).toEqual(
      new Set(['internal', 'public']),
    )
    expect(annotations.some(({ ranges }) => ranges.length === 2)).toBe(true)
    expect(annotations.some(({ status, evidence }) => status === 'done' && evidence.length > 0)).toBe(true)
    expect(annotations.some(({ kind, status }) => kind === 'claim' && status === 'open')).toBe(true)
    const spans = annotations.flatMap(({ ranges }) => ranges.map(({ start, end }) => ({ start: start ?? 0, end: end ?? 0 })))
    expect(spans.some((a, i) => spans.some((b, j) => i !== j && a.start < b.end && b.start < a.end))).toBe(true)
  })
})

import { expect, test } from 'vitest'
import { exportedSample, SCALE } from '@/domain/testing/exported-sample'
import { readArticle } from './read-article'
import { writerOf } from './formats'

const now = new Date('2026-11-24T10:00:00Z')
const { article, annotations } = exportedSample('nl')
const note = annotations.find(({ kind }) => kind === 'note')
const whole = note ? [{ ...note, ranges: [], state: 'anchored' as const, visibility: 'public' as const }] : []
const written = (format: string) => writerOf(format)?.write(article, whole, { notes: 'public', scale: SCALE, now }).content ?? ''

test('a note on the article says so in files for people, and stands behind the text', () => {
  for (const format of ['html', 'markdown', 'text']) {
    const content = written(format)
    expect([format, content.match(/Bij het hele artikel\./g)?.length]).toEqual([format, 1])
    expect(content.indexOf('Bij het hele artikel')).toBeGreaterThan(content.indexOf(article.text.slice(-30)))
    expect(content).toContain(note?.noteText.slice(0, 20))
    expect(content).not.toContain('niet meer in de tekst')
  }
})

test('its target is the article in JSON-LD, and JSON is read back', () => {
  const { first } = JSON.parse(written('jsonld')) as { first: { items: { target: string }[] } }
  expect(first.items[0]?.target).toBe(article.url ?? `urn:uuid:${article.id}`)
  expect(readArticle({ format: 'json', content: written('json') }).annotations[0]?.ranges).toEqual([])
})

test('a claim without words is refused', () => {
  const content = written('json').replace('"kind": "note"', '"kind": "claim"')
  expect(() => readArticle({ format: 'json', content })).toThrow()
})

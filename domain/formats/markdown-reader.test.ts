import { describe, expect, test } from 'vitest'
import { textMap } from '@/domain/article/positions'
import { markdownReader } from './markdown-reader'

const read = (content: string) => markdownReader.read(content, {})
const text = (content: string) => textMap(read(content).article.doc).text
const kinds = (content: string) => read(content).article.doc.children.map((node) => node.type.name)

test('headings, lists, quotes and marks come along', () => {
  const content = '## Kop\n\nDe **dijk** is *oud*, zegt [Jansen](https://example.org).\n\n- een\n- twee\n\n3. drie\n\n> Te laat'
  expect(kinds(content)).toEqual(['heading', 'paragraph', 'bulletList', 'orderedList', 'blockquote'])
  expect(text(content)).toBe('Kop\n\nDe dijk is oud, zegt Jansen.\n\neen\n\ntwee\n\ndrie\n\nTe laat')
})

test('its first h1 becomes the title and leaves the text', () => {
  const { article } = read('# De dijk\n\nIs oud.\n\n# Nog een\n\nSlot.')
  expect([article.title, textMap(article.doc).text]).toEqual(['De dijk', 'Is oud.\n\nNog een\n\nSlot.'])
})

describe('front matter', () => {
  test('gives what is known about the article', () => {
    const content =
      '---\ntitle: "De dijk: een vraag"\nauthors:\n  - Ria de Wit\n  - Jan Kok\ndate: 2026-03-02\nlang: nl\nurl: https://dagblad.example/dijk\npublisher: \'t Dagblad\ntags: [water, dijk]\n---\n\nIs oud.'
    expect({ ...read(content).article, doc: null }).toEqual({
      title: 'De dijk: een vraag',
      byline: 'Ria de Wit, Jan Kok',
      source: "'t Dagblad",
      url: 'https://dagblad.example/dijk',
      language: 'nl',
      publishedAt: '2026-03-02',
      doc: null,
    })
    expect(text(content)).toBe('Is oud.')
  })

  test('what cannot be kept is left out; a rule is no front matter', () => {
    const { article } = read('---\ndate: last Tuesday\nurl: javascript:alert(1)\nlang: Dutch!\n---\nIs oud.')
    expect([article.publishedAt, article.url, article.language]).toEqual([null, null, null])
    expect(text('---\n\nIs oud.\n\n---\n\nSlot.')).toBe('Is oud.\n\nSlot.')
  })
})

test('footnotes leave the text, with a warning; a mark without a note stays', () => {
  const { article, warnings } = read('De dijk[^1] is oud[^x].\n\n[^1]: Klopt.\n\n    Nog een alinea.\n\nSlot.')
  expect(textMap(article.doc).text).toBe('De dijk is oud[^x].\n\nSlot.')
  expect(warnings).toEqual([{ code: 'dropped-footnote', message: 'One footnote was left out of the text.', count: 1 }])
})

test('HTML inside it is held to the same rules', () => {
  const { article, warnings } = read('a <script>alert(1)</script>\n\n[b](javascript:alert(1)) <span onclick="x()">c</span>')
  expect(JSON.stringify(article.doc.toJSON())).not.toMatch(/alert\(1\)"|onclick|"href"/)
  expect(warnings.map(({ code }) => code)).toEqual(['dropped-script', 'dropped-handler', 'dropped-unsafe-link'])
})

test.each(['# Alleen een kop', 'Alleen een kop\n===', '---\ntitle: Kop\n---\n\n# Kop'])('a title without a text is named: %j', (content) =>
  expect(() => markdownReader.read(content, {})).toThrow('Only a title was found, and no text below it; nothing was added.'),
)

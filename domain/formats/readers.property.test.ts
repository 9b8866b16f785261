import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textMap } from '@/domain/article/positions'
import { isWellFormed } from '@/domain/article/text'
import { Refusal } from '@/domain/contract/refusal'
import { decode } from './decode'
import { readArticle } from './read-article'
import { readers } from './formats'

const TAGS = [
  '<p>',
  '</p>',
  '<div>',
  '<br>',
  '<a href="javascript:x">',
  '<a href="https://a.example">',
  '</a>',
  '<script>',
  '</script>',
  '<table><tr><td>',
  '</table>',
  '<ul><li>',
  '</ul>',
  '<b>',
  '</b>',
  '<img src=x onerror=y>',
  '<svg>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<h1>',
  '</h1>',
  '<pre>',
  '<blockquote>',
  '<html>',
  '<body>',
  '<head>',
  '<article>',
  '&amp;',
  '&#0;',
  '&#xd800;',
  '<',
  '>',
  '"',
  "'",
]
const MARKS = [
  '# ',
  '## ',
  '- ',
  '1. ',
  '> ',
  '**',
  '_',
  '`',
  '[a](',
  ')',
  '[^1]',
  '[^1]: ',
  '---\n',
  'title: x\n',
  '\n\n',
  '\n',
  '    ',
  '|',
  '<div>',
  '\\',
  '![',
  '](javascript:x)',
]
const TEXT = [
  '\n',
  '\n\n',
  '\r\n',
  '\ufeff',
  '\t',
  'Lees ook:',
  'date 2022-01 ',
  'date 2022-99 ',
  'Kop',
  '“Nee.”',
  '\u2028',
  '\f',
  'x'.repeat(90),
]
const mixed = (parts: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ maxLength: 8 })), { maxLength: 40 })
    .map((all) => all.join(''))

/** An article that can be stored, or a refusal with a sentence: nothing else. */
function readsOrRefuses(format: string, content: string): void {
  try {
    const { article, warnings } = readArticle({ format, content })
    article.doc.check()
    expect(textMap(article.doc).blocks.length).toBeGreaterThan(0)
    expect(article.title).not.toBe('')
    expect(isWellFormed(JSON.stringify(article.doc.toJSON()))).toBe(true)
    expect(JSON.stringify(article.doc.toJSON())).not.toMatch(/"(?:href|src)":"(?!https?:|mailto:)/)
    for (const { message } of warnings) expect(message).toMatch(/\.$/)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expect(error.message).toMatch(/[.:]/)
  }
}

describe('a reader makes an article of anything, or refuses it in a sentence', () => {
  test.each([
    ['text', TEXT],
    ['markdown', MARKS],
    ['html', TAGS],
    ['json', ['{', '}', '"format":"kanttekening"', ',', '[', ']', '"a":', '1', 'null']],
  ] as const)('%s', (format, parts) => {
    fc.assert(
      fc.property(mixed(parts), (content) => readsOrRefuses(format, content)),
      { numRuns: 120 },
    )
  })

  test('JSON that has the outline of an export', () => {
    const outline = fc.record({
      format: fc.constant('kanttekening'),
      formatVersion: fc.oneof(fc.constant(1), fc.integer()),
      exportedAt: fc.constant('2026-01-01T00:00:00Z'),
      leavesBehind: fc.string(),
      notes: fc.constantFrom('public', 'all', 'none'),
      article: fc.object(),
      annotations: fc.array(fc.object()),
    })
    fc.assert(fc.property(outline, (file) => readsOrRefuses('json', JSON.stringify(file))))
  })
})

test('bytes become text that can be kept, or are refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
      ),
      (bytes) => {
        try {
          expect(isWellFormed(decode(bytes).text)).toBe(true)
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
      },
    ),
    { numRuns: 500 },
  )
})

test('text in UTF-8 comes back as it was, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('\0') && !/^(?:%PDF-|\{\\rtf|\ufeff)/.test(text) && !/<meta|<\?xml/i.test(text))
      expect(decode(new TextEncoder().encode(text)).text).toBe(text)
    }),
  )
})

test('plain text keeps every word: blocks of it, joined by a blank line, are the text', () => {
  const block = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}\ufeff]+/gu, ' ').trim())
    .filter((text) => text !== '')
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 10 }), (blocks) => {
      const content = blocks.join('\n\n')
      fc.pre(!/^dat(?:e|um)\b/i.test(content))
      expect(textMap(readArticle({ format: 'text', content }).article.doc).text).toBe(content)
    }),
  )
})

test('every format has its own endings', () => {
  const endings = readers.flatMap((reader) => reader.endings)
  expect(new Set(endings).size).toBe(endings.length)
})

/** Arbitrary articles for property tests: text with all that is difficult in it, documents of every shape the schema allows, ranges on their words. */
import fc from 'fast-check'
import { Fragment, type Mark, type Node } from '@tiptap/pm/model'
import { schema } from '@/domain/article/schema'
import { textMap, type Span, spanOfOffsets, type TextMap } from '@/domain/article/positions'

const WORDS = [
  'de',
  'dijk',
  'De',
  'één',
  'naïef',
  '’t',
  '“ja”',
  '‘nee’',
  '1997',
  '6,4',
  'a*b',
  '_c_',
  '[d]',
  '<e>',
  '&amp;',
  'x|y',
  '#',
  '-',
  '1.',
  '😀',
  '𝔘',
  '日本',
  '\u00ad',
  'e\u0301',
  '~f~',
  '`g`',
  '\\',
  '!',
  '(h)',
  '**',
  '=',
  '>',
  '+1',
]

/** A few words on one line, as they may stand in an article. */
export const line = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 })), { minLength: 1, maxLength: 8 })
  .map((words) =>
    words
      .join(' ')
      .replace(/\s+/gu, ' ')
      .replace(/\p{Cc}/gu, '')
      .trim(),
  )
  .filter((text) => /\S/u.test(text) && text.isWellFormed())

const href = fc.constantFrom('https://example.org/', 'https://example.org/a_(b)?c=d&e=f#g', 'mailto:a@example.org')
const marks: fc.Arbitrary<Mark[]> = fc
  .record({ bold: fc.boolean(), italic: fc.boolean(), link: fc.option(href, { freq: 4 }) })
  .map(({ bold, italic, link }) => [
    ...(bold ? [schema.mark('bold')] : []),
    ...(italic ? [schema.mark('italic')] : []),
    ...(link ? [schema.mark('link', { href: link })] : []),
  ])

const inline: fc.Arbitrary<Node> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(line, fc.constantFrom('', ' '), marks).map(([text, space, set]) => schema.text(text + space, set)) },
  { weight: 1, arbitrary: fc.constant(null).map(() => schema.node('hardBreak')) },
)

const content = fc.array(inline, { minLength: 1, maxLength: 5 }).map((nodes) => Fragment.from(nodes))
const paragraph = content.map((inside) => schema.node('paragraph', null, inside))
const heading = fc.tuple(fc.constantFrom(2, 3, 4), line).map(([level, text]) => schema.node('heading', { level }, schema.text(text)))
const listItem = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((inside) => schema.node('listItem', null, inside))
const list = fc
  .tuple(fc.constantFrom('bulletList', 'orderedList'), fc.array(listItem, { minLength: 1, maxLength: 3 }))
  .map(([type, items]) => schema.node(type, null, items))
const quote = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((inside) => schema.node('blockquote', null, inside))

/** A document of the schema, with at least one block that has words. */
export const articleDoc: fc.Arbitrary<Node> = fc
  .array(fc.oneof({ weight: 5, arbitrary: paragraph }, heading, list, quote), { minLength: 1, maxLength: 6 })
  .map((blocks) => schema.node('doc', null, blocks))
  .filter((doc) => textMap(doc).blocks.length > 0)

/** A stretch of an article's words, never an empty one. */
export const spanIn = (map: TextMap): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat(map.text.length - 1), fc.integer({ min: 1, max: 40 }))
    .map(([start, length]) => spanOfOffsets(map, start, Math.min(map.text.length, start + length)))
    .filter((span) => span !== null)

/** A document with some stretches of its words. */
export const docWithSpans: fc.Arbitrary<{ doc: Node; map: TextMap; spans: Span[] }> = articleDoc.chain((doc) => {
  const map = textMap(doc)
  return fc.array(spanIn(map), { minLength: 1, maxLength: 6 }).map((spans) => ({ doc, map, spans }))
})

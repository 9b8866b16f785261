/** Writes Markdown (CommonMark) with front matter, the annotations as footnotes. */
import { Transform } from '@tiptap/pm/transform'
import type { Node } from '@tiptap/pm/model'
import { MarkdownSerializer, type MarkdownSerializerState } from 'prosemirror-markdown'
import { noteSchema, schema } from '@/domain/article/schema'
import type { Annotation } from '@/domain/contract/annotation'
import type { Article } from '@/domain/contract/article'
import { EXPORT_WORDS, exportLanguage, type ExportLanguage } from './export-words'
import type { WriteOptions, Writer } from './format'
import { escapedMarkdown, takesStars } from './markdown-inline'
import { noteContent } from './note-content'
import { placedRanges } from './pieces'
import { documentOf, numbered, type Numbered } from './published'
import { tidy } from './tidy'

export const markdownWriter: Writer = {
  format: 'markdown',
  write(article, annotations, options) {
    return { content: file(article, annotations, options), mediaType: 'text/markdown; charset=utf-8', ending: 'md' }
  },
}

function file(article: Article, annotations: readonly Annotation[], options: WriteOptions): string {
  const language = exportLanguage(article.language)
  const words = EXPORT_WORDS[language]
  const items = numbered(article, annotations, options)
  const doc = documentOf(article)
  const [open, close] = unusedSigns(doc.textContent)
  // Empty lines and blocks mean nothing in Markdown, and would be read as signs.
  const text = blocksOf(tidy(withReferences(doc, items, open, close))).replace(new RegExp(`${open}(\\d+)${close}`, 'g'), '[^$1]')
  const banner = items.some(({ isWhole }) => isWhole) ? `> **${words.banner}**\n\n` : ''
  const notes = items.map((item) => footnote(item, options, language))
  return `${frontMatter(article)}${banner}# ${escapedMarkdown(oneLine(article.title), false)}\n\n${text}\n${notes.length > 0 ? `\n${notes.join('\n\n')}\n` : ''}`
}

/** Block by block, since the serializer looks through all it has written at each. A comment keeps two lists of a kind apart. */
function blocksOf(doc: Node): string {
  const written = doc.children.map((child, i) => {
    const isAfterItsLike = /List$/.test(child.type.name) && i > 0 && doc.child(i - 1).type === child.type
    return `${isAfterItsLike ? '<!-- -->\n\n' : ''}${serializer.serialize(schema.node('doc', null, child), { tightLists: true })}`
  })
  return written.join('\n\n')
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Values as JSON strings, which YAML reads as they are. */
function frontMatter({ title, byline, source, url, language, publishedAt }: Article): string {
  const fields = { title, author: byline, publisher: source, url, lang: language, date: publishedAt }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`${name}: ${JSON.stringify(oneLine(value))}`] : []))
  return `---\n${lines.join('\n')}\n---\n\n`
}

/** Two private characters that the text does not use, to stand for the brackets of references until all else is escaped. */
function unusedSigns(text: string): [string, string] {
  const found: string[] = []
  for (let code = 0xe000; found.length < 2 && code < 0xf8ff; code++) {
    const sign = String.fromCharCode(code)
    if (!text.includes(sign)) found.push(sign)
  }
  return [found[0] ?? '\ue000', found[1] ?? '\ue001']
}

/** The document with a reference behind the words of each range. */
function withReferences(doc: Node, items: readonly Numbered[], open: string, close: string): Node {
  const transform = new Transform(doc)
  const ranges = placedRanges(items).toSorted((a, b) => b.to - a.to || b.item.no - a.item.no)
  for (const { to, item } of ranges) {
    // Within words that carry emphasis it carries it too, so that it does not cut it in two; a link ends before it.
    const at = behindWords(doc, to)
    const { nodeBefore, nodeAfter } = doc.resolve(at)
    const marks = nodeBefore?.marks.filter((mark) => mark.type.name !== 'link' && nodeAfter && mark.isInSet(nodeAfter.marks)) ?? []
    transform.insert(at, schema.text(`${open}${item.no}${close}`, marks))
  }
  return transform.doc
}

/** The end of the last word before a position in its block: a reference behind a line break would stand in the next line. */
function behindWords(doc: Node, position: number): number {
  for (let at = position; ;) {
    const before = doc.resolve(at).nodeBefore
    const space = before?.isText ? (/\s*$/u.exec(before.text ?? '')?.[0].length ?? 0) : before?.type.name === 'hardBreak' ? 1 : 0
    if (space === 0) return at
    at -= space
  }
}

function footnote(item: Numbered, options: WriteOptions, language: ExportLanguage): string {
  const words = EXPORT_WORDS[language]
  const { annotation, no } = item
  const { head, sentences, correction, sources, labels, tags } = noteContent(item, options.scale, language)
  const isLost = annotation.ranges.every(({ from }) => from === null)
  const lost = annotation.ranges.length === 0 ? words.whole : `${words.detached} “${annotation.ranges[0]?.exact ?? ''}”`
  const plain = [isLost ? lost : null, ...sentences, correction].flatMap((part) => (part ? [escapedMarkdown(oneLine(part), false)] : []))
  const opening = [
    ...(head ? [`**${escapedMarkdown(head, false)}.**`] : []),
    ...labels.map((label) => `*${escapedMarkdown(label, false)}*`),
    ...plain,
  ]
  const text = annotation.note === null ? '' : serializer.serialize(noteSchema.nodeFromJSON(annotation.note), { tightLists: true }).trim()
  const list = sources.map(({ title, url, about }) => {
    const name = escapedMarkdown(oneLine(title), false)
    return `${url ? `[${name}](${destination(url)})` : name}${about ? ` (${escapedMarkdown(about, false)})` : ''}`
  })
  const sourced = list.length === 0 ? '' : `${words.sources(list.length)}: ${list.join('; ')}.`
  const start = [opening.join(' '), text].filter(Boolean).join(opening.length > 0 && !/^(?:[-*+]|\d+[.)]) /.test(text) ? ' ' : '\n\n')
  const tagged = tags.map((tag) => escapedMarkdown(`#${oneLine(tag)}`, false)).join(' ')
  const parts = [start, sourced, tagged].filter(Boolean).join('\n\n')
  return `[^${no}]: ${parts.replaceAll('\n', '\n    ').replace(/^ +$/gm, '')}`
}

/** An address as the target of a link: in angle brackets where it has signs that would end it. */
function destination(url: string): string {
  const safe = url.replace(/[<>\\]/g, encodeURIComponent)
  return /[\s()[\]*_]/.test(safe) ? `<${safe}>` : safe
}

type State = MarkdownSerializerState
const block = (state: State, node: Node) => {
  state.renderInline(node)
  state.closeBlock(node)
}
const stars = (sign: string, tag: string) => ({
  open: (_: State, mark: Parameters<typeof takesStars>[0], parent: Node, index: number) =>
    takesStars(mark, parent, index, true) ? sign : `<${tag}>`,
  close: (_: State, mark: Parameters<typeof takesStars>[0], parent: Node, index: number) =>
    takesStars(mark, parent, index, false) ? sign : `</${tag}>`,
})

const serializer = new MarkdownSerializer(
  {
    paragraph: block,
    heading(state, node) {
      state.write(`${'#'.repeat(Number(node.attrs['level']))} `)
      state.renderInline(node, false)
      state.closeBlock(node)
    },
    blockquote: (state, node) => state.wrapBlock('> ', null, node, () => state.renderContent(node)),
    bulletList: (state, node) => state.renderList(node, '  ', () => '- '),
    orderedList(state, node) {
      const start = Number(node.attrs['start'])
      const width = String(start + node.childCount - 1).length + 2
      state.renderList(node, ' '.repeat(width), (i) => `${start + i}. `.padEnd(width))
    },
    listItem: (state, node) => state.renderContent(node),
    related(state, node) {
      node.forEach((child, _, i) => {
        if (child.type.name === 'relatedItem') state.renderContent(child)
        else state.render(child, node, i)
      })
    },
    image(state, node) {
      const { alt, src, caption, credit } = node.attrs as Record<string, string | null>
      const words = [caption ?? alt, credit].filter(Boolean).join(' ')
      state.write(`![${escapedMarkdown(oneLine(words), false)}](${destination(src ?? '')})`)
      state.closeBlock(node)
    },
    hardBreak: (state, node, parent, index) => {
      // In a heading there are no two lines; elsewhere a backslash at the end of one breaks it.
      if (index + 1 < parent.childCount) state.write(parent.type.name === 'heading' ? '<br>' : '\\\n')
    },
    text(state, node, parent, index) {
      const before = index > 0 ? parent.child(index - 1) : null
      const isLineStart = (before === null && parent.type.name !== 'heading') || before?.type.name === 'hardBreak'
      const safe = escapedMarkdown((node.text ?? '').replace(/\s+/gu, ' '), isLineStart)
      // At the end of a heading a number sign only closes it.
      state.text(parent.type.name === 'heading' ? safe.replaceAll('#', '\\#') : safe, false)
    },
  },
  {
    bold: stars('**', 'strong'),
    italic: stars('*', 'em'),
    link: {
      open: '[',
      close: (_, mark) => `](${destination(String(mark.attrs['href']))})`,
    },
  },
  { hardBreakNodeName: 'hardBreak' },
)

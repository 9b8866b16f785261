/** Reads Markdown (CommonMark with tables): rendered by markdown-it, then read as HTML, so that one set of rules holds for both. */
import MarkdownIt from 'markdown-it'
import { MAX_NESTING } from '@/domain/article/nesting'
import { cleanText } from './clean-text'
import { EXPORT_WORDS } from './export-words'
import { MARKDOWN_FILES } from './file-kinds'
import type { Reader, ReadArticle } from './format'
import { frontMatter } from './front-matter'
import { readHtml } from './html-reader'
import { Losses } from './losses'
import { tooDeep } from './too-deep'

/** Deeper than this markdown-it reads nothing, and does not say so. */
const DEEPEST = 2 * MAX_NESTING

const markdown = new MarkdownIt({ html: true, linkify: false, maxNesting: DEEPEST })
// Which addresses may be kept is told in one place, where what is dropped is counted (html-clean.ts).
markdown.validateLink = () => true

export const markdownReader: Reader = {
  ...MARKDOWN_FILES,
  read(content, { headings }) {
    const losses = new Losses()
    const { fields, body } = frontMatter(cleanText(content, losses))
    const found = readHtml(rendered(withoutFootnotes(withoutBanner(body), losses)), losses, { isPiece: true, headings })
    const article: ReadArticle = { ...fields, title: found.title ?? fields.title, doc: found.doc }
    return { article, annotations: [], warnings: losses.warnings() }
  },
}

function rendered(text: string): string {
  const references = {}
  const tokens = markdown.parse(text, references)
  if (tokens.some(({ level }) => level >= DEEPEST - 1)) throw tooDeep()
  return markdown.renderer.render(tokens, markdown.options, references)
}

/** Our own export for colleagues says so in its first line, which is no part of the article. */
function withoutBanner(body: string): string {
  const lines = Object.values(EXPORT_WORDS).map(({ banner }) => `> **${banner}**`)
  const line = lines.find((own) => body.trimStart().startsWith(own))
  return line === undefined ? body : body.trimStart().slice(line.length)
}

const DEFINITION = /^ {0,3}\[\^([^\]\s]{1,100})\]:/

/** Takes footnotes out: our own export writes its annotations as such, and other people's are no part of the running text. */
function withoutFootnotes(text: string, losses: Losses): string {
  const kept: string[] = []
  const defined = new Set<string>()
  let inNote = false
  for (const line of text.split('\n')) {
    const name = DEFINITION.exec(line)?.[1]
    if (name !== undefined) defined.add(name)
    // A footnote goes on in lines that are indented, and in the blank ones between them.
    inNote = name !== undefined || (inNote && /^(?: {4}|\t|\s*$)/.test(line))
    if (!inNote) kept.push(line)
  }
  if (defined.size === 0) return text
  losses.add('dropped-footnote', defined.size)
  return kept.join('\n').replace(/\[\^([^\]\s]{1,100})\]/g, (reference, name: string) => (defined.has(name) ? '' : reference))
}

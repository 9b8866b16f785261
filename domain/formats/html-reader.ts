/** Reads HTML: a whole page, in which the article is found, or a piece of one. Everything goes through the schema. */
import { DOMParser, type Node } from '@tiptap/pm/model'
import { isWebAddress } from '@/domain/article/href'
import { schema } from '@/domain/article/schema'
import { isWellFormed } from '@/domain/article/text'
import { Refusal } from '@/domain/contract/refusal'
import { cleanText } from './clean-text'
import { HTML_FILES } from './file-kinds'
import type { Reader, ReadArticle, ReadHints } from './format'
import { findArticle, type FoundArticle } from './html-article'
import { cleanTree, countUnsafe } from './html-clean'
import { parsePage } from './html-dom'
import { pageMetadata, type PageMetadata } from './html-metadata'
import { mendOffice, withoutClipboardMarks } from './html-office'
import { dropStruck } from './html-struck'
import { wordsOf } from './html-tree'
import { Losses } from './losses'
import { gatherRelated } from './related'
import { tidy } from './tidy'
import { withHeadings } from './told-headings'

export const htmlReader: Reader = {
  ...HTML_FILES,
  read(content, { headings }) {
    const losses = new Losses()
    const article = readHtml(content, losses, { headings })
    return { article, annotations: [], warnings: losses.warnings() }
  },
}

/** The article of a page or (with `isPiece`, surely) a piece of HTML; what falls away is counted in `losses`. */
export function readHtml(
  content: string,
  losses: Losses,
  { isPiece = false, headings }: ReadHints & { isPiece?: boolean } = {},
): ReadArticle {
  const html = cleanText(content, losses)
  const { document, isPage } = parsePage(withoutClipboardMarks(html), isPiece)
  countUnsafe(document, losses)
  const meta = pageMetadata(document)
  const found = isPage ? findArticle(document, html) : piece(document.body)
  if (found.isPart) losses.add('dropped-around')
  dropStruck(found.root, losses)
  const title = takeTitle(document, found, meta, isPage)
  mendOffice(found.root)
  cleanTree(found.root, baseOf(document, meta), losses)
  const doc = documentOf(found.root, title)
  const source = meta.source ?? found.siteName
  const byline = meta.byline ?? found.byline?.replace(/^(?:door|by|von|par)\s+/iu, '').slice(0, 500) ?? null
  return {
    title: title || meta.title,
    // Pages without a writer name themselves.
    byline: byline?.toLowerCase() === source?.toLowerCase() ? null : byline,
    source,
    url: meta.url,
    language: meta.language,
    publishedAt: meta.publishedAt,
    doc: headings ? withHeadings(doc, headings) : doc,
  }
}

const piece = (root: Element): FoundArticle => ({ root, isPart: false, byline: null, publishedAt: null, siteName: null })

/** The first h1 becomes the title and leaves the text. On a page with several, it is the one inside the article, or the one its head names. */
function takeTitle(document: Document, found: FoundArticle, meta: PageMetadata, isPage: boolean): string {
  const inside = found.root.querySelector('h1')
  const others = isPage ? [...document.querySelectorAll('h1')] : []
  const named = others.find((heading) => {
    const words = wordsOf(heading)
    return words !== '' && meta.title !== null && (meta.title.includes(words) || words.includes(meta.title))
  })
  // A page has one headline; menus and teasers may call theirs h1 too.
  const inArticle = others.filter((heading) => heading.closest('article, main, [role="main"]') !== null && wordsOf(heading) !== '')
  const only = inArticle.length === 1 ? inArticle[0] : others.length === 1 ? others[0] : undefined
  const chosen = inside ?? only ?? named ?? (meta.title === null ? others[0] : undefined)
  const title = wordsOf(chosen) || (found.isPart ? (meta.title ?? '') : '')
  inside?.remove()
  return title.slice(0, 1000)
}

/** What relative addresses count from: `<base>`, or the page's own address. */
function baseOf(document: Document, meta: PageMetadata): string | null {
  const base = document.querySelector('base')?.getAttribute('href')?.trim()
  return isWebAddress(base) ? base : meta.url
}

function documentOf(root: Element, title: string): Node {
  let doc: Node
  try {
    // linkedom's trees are the browser's in all that ProseMirror asks of one.
    doc = tidy(DOMParser.fromSchema(schema).parse(root))
    const blocks = withoutTitle(doc.children, title)
    if (blocks.length === 0) throw noArticle(title)
    doc = schema.node('doc', null, gatherRelated(blocks, { headingsEnd: false }))
    doc.check()
  } catch (error) {
    if (error instanceof RangeError)
      throw new Refusal('invalid', 'This page is built in a way that could not be read. Copy its text and paste it instead.', {
        more: { code: 'unreadable-page' },
      })
    throw error
  }
  if (!isWellFormed(JSON.stringify(doc.toJSON())) || !/\S/.test(doc.textContent)) throw noArticle(title)
  return doc
}

function noArticle(title: string): Refusal {
  return title
    ? new Refusal('invalid', 'Only a title was found, and no text below it; nothing was added.', { more: { code: 'only-title' } })
    : new Refusal('invalid', 'No article was found here; nothing was added.', { more: { code: 'no-article' } })
}

/** Pages often say their title once more above the text, as a smaller heading. */
function withoutTitle(blocks: readonly Node[], title: string): readonly Node[] {
  const [first, ...rest] = blocks
  return first?.type.name === 'heading' && first.textContent.replace(/\s+/gu, ' ').trim() === title ? rest : blocks
}

/** Finds the article in a whole page. */
import { Readability } from '@mozilla/readability'
import { parsePage } from './html-dom'
import { wordsOf } from './html-tree'

/** Where pages put what is not the article. A page without any of these is the article as a whole. */
const FURNITURE = 'nav, aside, footer, form, iframe, [role="navigation"], [role="banner"], [role="complementary"], article, main'

export interface FoundArticle {
  root: Element
  /** Whether other parts of the page were left out. */
  isPart: boolean
  byline: string | null
  publishedAt: string | null
  siteName: string | null
}

/** The element that holds the article: the body of a simple page, our own export's article, or what Readability finds. */
export function findArticle(document: Document, html: string): FoundArticle {
  const nothing = { byline: null, publishedAt: null, siteName: null }
  const { body } = document
  const own = document.querySelector('meta[name="generator"][content^="Kanttekening"]') && document.querySelector('article')
  if (own) {
    for (const note of own.querySelectorAll('.notes, .ref, .legend')) note.remove()
    return { ...nothing, root: own, isPart: false }
  }
  if (!body.querySelector(FURNITURE)) return { ...nothing, root: body, isPart: false }
  const longest = longestArticle(document)
  // Readability takes the tree apart, so it gets one of its own.
  const found = readable(parsePage(html).document)
  const length = longest ? proseLength(longest) : 0
  if (!found || wordsOf(found.root).length < Math.min(250, length)) return { ...nothing, root: longest ?? body, isPart: longest !== null }
  return { ...found, isPart: true }
}

function longestArticle(document: Document): Element | null {
  const articles = [...document.querySelectorAll('article, main')].filter((element) => !element.querySelector('article, main'))
  const lengths = articles.map((element) => proseLength(element))
  return articles[lengths.indexOf(Math.max(...lengths))] ?? null
}

/** How much of an element is running text. */
function proseLength(element: Element): number {
  let length = 0
  for (const paragraph of element.querySelectorAll('p, li, blockquote, h2, h3')) length += wordsOf(paragraph).length
  return length || wordsOf(element).length / 4
}

function readable(document: Document): Omit<FoundArticle, 'isPart'> | null {
  try {
    const found = new Readability(document, { serializer: (node) => node as Element, disableJSONLD: true }).parse()
    if (!found?.content) return null
    return {
      root: found.content,
      byline: found.byline ?? null,
      publishedAt: found.publishedTime ?? null,
      siteName: found.siteName ?? null,
    }
  } catch {
    // It was made for browsers' own trees; on a page it cannot read, the plain way is taken.
    return null
  }
}

/** A page or a piece of HTML as a tree that never runs anything. */
import { parseHTML } from 'linkedom'
import { Refusal } from '@/domain/contract/refusal'

/** Deeper than any article; readers further on call themselves once a level. */
const DEEPEST = 400
/** Elements and texts: a book has fewer. What has more is made by a program, and would hold the desk up for minutes. */
const MOST_NODES = 300_000

export interface Page {
  document: Document
  /** A whole page, as a browser saves it; else a piece, as an editor copies it. */
  isPage: boolean
}

/** Parses HTML. No script runs and nothing is fetched. `isPiece` says that it is no page, whatever tags it has. */
export function parsePage(html: string, isPiece = false): Page {
  const isPage = !isPiece && /<(?:!doctype\s+html|html|head|body)\b/i.test(html.slice(0, 100_000))
  const { document } = parseHTML(isPage ? wholePage(html) : `${OPEN}<body>${html}</body></html>`)
  refuseMonster(document)
  if (isPage) gatherBody(document)
  return { document, isPage }
}

const OPEN = '<!doctype html><html><head></head>'

/** Pages leave out `<html>`, have it twice, or say things before it; the parser wants one element around everything. */
function wholePage(html: string): string {
  const attributes = /<html\b([^>]*)>/i.exec(html)?.[1] ?? ''
  return `<!doctype html><html${attributes}>${html.replace(/<!doctype[^>]*>|<\/?html\b[^>]*>/gi, '')}</html>`
}

/** Puts everything that shows into the one body, as browsers do: pages leave out its tag, or go on before and behind it. */
function gatherBody(document: Document): void {
  const { head, body } = document
  const before: ChildNode[] = []
  let isBefore = true
  for (const node of [...document.documentElement.childNodes]) {
    if (node === body) isBefore = false
    if (node === head || node === body) continue
    const inside = /^(?:head|body)$/i.test(node.nodeName) ? [...node.childNodes] : [node]
    if (isBefore) before.push(...inside)
    else body.append(...inside)
  }
  body.prepend(...before)
}

function refuseMonster(document: Document): void {
  let depth = 0
  let count = 0
  let node: Node | null = document.documentElement
  while (node) {
    if (++count > MOST_NODES)
      throw new Refusal('invalid', `This page has more than ${MOST_NODES.toLocaleString('en')} parts, which no article has.`, {
        more: { code: 'unreadable-page' },
      })
    if (depth > DEEPEST)
      throw new Refusal('invalid', `This page is nested deeper than ${DEEPEST} levels, which no article is.`, {
        more: { code: 'unreadable-page' },
      })
    if (node.firstChild) {
      node = node.firstChild
      depth++
      continue
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    node = node?.nextSibling ?? null
  }
}

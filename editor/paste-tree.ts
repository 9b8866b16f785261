/** What a tree of pasted HTML needs before the schema reads it: no empty blocks, and a new paragraph wherever two line breaks follow each other. */
import { renamed, wordsOf } from '@/domain/formats/html-tree'

const BLOCK = /^(?:p|h[1-6]|div|ul|ol|li|blockquote|figure|aside|section|article|main|header|footer|address|pre|table|dl|dt|dd)$/
/** What holds blocks, and may hold bare words. */
const CONTAINER = 'div, section, article, main, header, footer, blockquote, li, dd, address'

/** Mends `root` in place. */
export function mendBlocks(root: Element): void {
  dropBreaksBetween(root)
  for (const container of [root, ...root.querySelectorAll(CONTAINER)]) splitContainer(container)
  for (const paragraph of [...root.querySelectorAll('p')]) splitParagraph(paragraph)
  dropEmpty(root)
}

const isBlock = (node: Node | null): boolean => node !== null && BLOCK.test(node.nodeName.toLowerCase())
const isBreak = (node: Node): boolean => node.nodeName.toLowerCase() === 'br'
const isBlank = (node: Node): boolean => node.nodeType === 3 && !/\S/.test(node.nodeValue ?? '')

/** A line break beside a block breaks no line: mail programs and Google Docs write empty lines so. */
function dropBreaksBetween(root: Element): void {
  for (const br of root.querySelectorAll('br')) {
    if (isBlock(br.previousElementSibling) && !hasWordsBefore(br)) br.remove()
    else if (isBlock(br.nextElementSibling) && !hasWordsAfter(br)) br.remove()
  }
}

const hasWordsBefore = (br: Element): boolean =>
  br.previousSibling !== br.previousElementSibling && /\S/.test(br.previousSibling?.nodeValue ?? '')
const hasWordsAfter = (br: Element): boolean => br.nextSibling !== br.nextElementSibling && /\S/.test(br.nextSibling?.nodeValue ?? '')

/** The inline nodes of one block, cut where two breaks or more follow each other. */
function cut(nodes: readonly ChildNode[]): ChildNode[][] {
  const parts: ChildNode[][] = [[]]
  let breaks: ChildNode[] = []
  for (const node of nodes) {
    if (isBreak(node)) breaks.push(node)
    else if (!(isBlank(node) && breaks.length > 0)) {
      if (breaks.length > 1) parts.push([])
      else parts.at(-1)?.push(...breaks)
      breaks = []
      parts.at(-1)?.push(node)
    }
  }
  return parts
}

function splitParagraph(paragraph: Element): void {
  const parts = cut([...paragraph.childNodes])
  if (parts.length > 1) paragraph.replaceWith(...parts.map((part) => paragraphOf(paragraph, part)))
}

/** Bare words between blocks need nothing: the schema puts them into a paragraph. Those that are several become several. */
function splitContainer(container: Element): void {
  let run: ChildNode[] = []
  const close = () => {
    const parts = cut(run)
    const [first] = run
    if (first && parts.length > 1) {
      first.before(...parts.map((part) => paragraphOf(container, part)))
      for (const node of run) if (node.parentNode === container) node.remove()
    }
    run = []
  }
  for (const node of [...container.childNodes]) {
    if (isBlock(node)) close()
    else run.push(node)
  }
  close()
}

function paragraphOf(beside: Element, nodes: readonly ChildNode[]): Element {
  const paragraph = beside.ownerDocument.createElement('p')
  paragraph.append(...nodes.map((node) => node.cloneNode(true)))
  return paragraph
}

/** Inner ones first, so that what held only these goes too. */
function dropEmpty(root: Element): void {
  for (const element of [...root.querySelectorAll('*')].reverse())
    if (isBlock(element) && wordsOf(element) === '' && !element.querySelector('img')) element.remove()
}

/** The article has subheads only: a page's headline becomes one, and what is below the third level the third. */
export function mendHeadings(root: Element): void {
  for (const heading of [...root.querySelectorAll('h1, h5, h6')])
    renamed(heading, heading.localName === 'h1' ? 'h2' : 'h4', ['data-pm-slice'])
}

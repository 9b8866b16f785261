/** Mends what Word and Google Docs put on the clipboard: lists that are paragraphs, bold that is none. What styles mean is read by `html-clean.ts`. */
import { renamed, unwrap, wordsOf } from './html-tree'

/** What a browser or an office program puts on the clipboard says where the copied part begins and ends. */
export function withoutClipboardMarks(html: string): string {
  return /<!--StartFragment-->([\s\S]*)<!--EndFragment-->/.exec(html)?.[1] ?? html
}

/** Mends everything under `root`, in place. A tree that no office program made stays as it is. */
export function mendOffice(root: Element): void {
  // Google Docs wraps all that is copied in a <b> that is not bold.
  for (const wrapper of root.querySelectorAll('[id^="docs-internal-guid"]')) if (isInlineName(wrapper)) unwrap(wrapper)
  // Comments and their marks are no part of the text.
  for (const gone of root.querySelectorAll('.MsoCommentReference, .msocomanchor, .msocomtxt')) gone.remove()
  for (const quote of root.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote')) {
    const paragraph = renamed(quote, 'p')
    const made = paragraph.ownerDocument.createElement('blockquote')
    paragraph.replaceWith(made)
    made.append(paragraph)
  }
  gatherLists(root)
  joinLists(root)
}

function isInlineName(element: Element): boolean {
  return element.localName === 'b' || element.localName === 'span'
}

interface OpenList {
  list: Element
  level: number
}

/** Word's lists are paragraphs that say in a style which list and which level they are of, and begin with their bullet. */
function gatherLists(root: Element): void {
  let open: OpenList[] = []
  let last: Element | null = null
  for (const paragraph of [...root.querySelectorAll('p')]) {
    const level = listLevel(paragraph)
    if (level === null) continue
    if (last === null || paragraph.previousElementSibling !== last) open = []
    const marker = takeMarker(paragraph)
    while ((open.at(-1)?.level ?? 0) > level) open.pop()
    const current = open.at(-1)
    const kind = isNumber(marker) ? 'ol' : 'ul'
    if (!current || current.level < level || current.list.localName !== kind) {
      if (current?.level === level) open.pop()
      open.push({ list: newList(kind, marker, paragraph, open.at(-1)?.list), level })
    }
    const item = paragraph.ownerDocument.createElement('li')
    open.at(-1)?.list.append(item)
    item.append(renamed(paragraph, 'p'))
    last = open[0]?.list ?? null
  }
}

function listLevel(paragraph: Element): number | null {
  const level = /mso-list\s*:\s*l\d+\s+level(\d)/i.exec(paragraph.getAttribute('style') ?? '')?.[1]
  return level === undefined ? null : Number(level)
}

/** Takes the bullet or the number off a paragraph; Word asks programs that know lists to ignore it. */
function takeMarker(paragraph: Element): string {
  const marker = [...paragraph.querySelectorAll('span')].find((span) => /mso-list\s*:\s*ignore/i.test(span.getAttribute('style') ?? ''))
  const words = wordsOf(marker)
  marker?.remove()
  return words
}

function isNumber(marker: string): boolean {
  return /^\(?(?:\d+|\p{L}{1,4})[.)]/u.test(marker)
}

/** A list where the paragraph stands, or in the last item of the list that it is nested in. */
function newList(kind: 'ul' | 'ol', marker: string, paragraph: Element, outer: Element | undefined): Element {
  const list = paragraph.ownerDocument.createElement(kind)
  const start = /\d+/.exec(marker)?.[0]
  if (kind === 'ol' && start !== undefined && start !== '1') list.setAttribute('start', start)
  const item = outer?.lastElementChild
  if (item) item.append(list)
  else paragraph.before(list)
  return list
}

/** Word on the web gives every item a list of its own. */
function joinLists(root: Element): void {
  for (const wrapper of [...root.querySelectorAll('.ListContainerWrapper')]) {
    const list = wrapper.firstElementChild
    const before = wrapper.previousElementSibling
    unwrap(wrapper)
    if (list && before && list.localName === before.localName && /^[uo]l$/.test(list.localName)) {
      before.append(...list.childNodes)
      list.remove()
    }
  }
}

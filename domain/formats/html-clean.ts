/** Prepares a tree for the schema: what cannot be kept falls away and is counted, what can be kept in another form gets it. */
import { isSafeHref, isSafeImageSource } from '@/domain/article/href'
import { renamed, unwrap, wordsOf } from './html-tree'
import type { Losses } from './losses'

/** Counts what never comes along from anywhere on a page: scripts, event handlers, styles, links that run something. */
export function countUnsafe(document: Document, losses: Losses): void {
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName
    if (name === 'script' && element.getAttribute('type') !== 'application/ld+json') losses.add('dropped-script')
    if (name === 'style') losses.add('dropped-style')
    for (const attribute of element.attributes) {
      if (/^on/i.test(attribute.name)) losses.add('dropped-handler')
      else if (attribute.name.toLowerCase() === 'style') losses.add('dropped-style')
      else if (isScriptAddress(attribute.value)) losses.add('dropped-unsafe-link')
    }
  }
}

/** `javascript:`, also with the control characters and spaces that browsers skip. */
function isScriptAddress(value: string): boolean {
  return /^(?:javascript|vbscript|livescript):/i.test(value.slice(0, 200).replace(/[\s\p{Cc}]/gu, ''))
}

const EMBEDS = new Set(['iframe', 'object', 'embed', 'applet', 'frame', 'frameset', 'portal'])
const FORMS = new Set(['form', 'input', 'button', 'select', 'textarea', 'dialog'])
const MEDIA = new Set(['video', 'audio', 'svg', 'canvas', 'map', 'math'])
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'link', 'meta', 'title', 'base', 'head', 'datalist', 'hr', 'rp', 'rt'])

/** Cleans everything under `root`, in place. `base` is what relative addresses count from, if it is known. */
export function cleanTree(root: Element, base: string | null, losses: Losses): void {
  for (const element of [...root.querySelectorAll('*')]) {
    if (!root.contains(element)) continue
    const name = element.localName
    if (SILENT.has(name)) element.remove()
    else if (EMBEDS.has(name)) drop(element, () => losses.add('dropped-embed'))
    else if (MEDIA.has(name)) drop(element, () => losses.add('dropped-media'))
    else if (name === 'form' || name === 'fieldset') unwrapCounted(element, () => losses.add('dropped-form'))
    else if (FORMS.has(name)) drop(element, () => losses.add('dropped-form'))
    else if (isHidden(element)) drop(element, () => wordsOf(element) !== '' && losses.add('dropped-hidden'))
    else if (name === 'a') cleanLink(element, base, losses)
    else if (name === 'img') cleanImage(element, base, losses)
    else if (name === 'table') cleanTable(element, losses)
    else if (name === 'pre') keepLines(element)
    else if (name === 'h1' || name === 'h5' || name === 'h6') {
      if (name !== 'h1') losses.add('changed-heading')
      renamed(element, name === 'h1' ? 'h2' : 'h4')
    } else cleanStyle(element)
  }
}

/** Counts what a purifier took out of a tree before it came here. A drawing without words is a button's. */
export function countRemoved(elements: readonly Element[], losses: Losses): void {
  for (const element of elements) {
    const name = element.localName
    if (EMBEDS.has(name)) losses.add('dropped-embed')
    else if (name === 'svg' ? element.querySelector('text') !== null : MEDIA.has(name)) losses.add('dropped-media')
  }
}

function drop(element: Element, count: () => unknown): void {
  count()
  element.remove()
}

function unwrapCounted(element: Element, count: () => void): void {
  count()
  unwrap(element)
}

function isHidden(element: Element): boolean {
  const style = (element.getAttribute('style') ?? '').toLowerCase()
  return element.hasAttribute('hidden') || /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/.test(style)
}

function cleanLink(element: Element, base: string | null, losses: Losses): void {
  const href = element.getAttribute('href')?.trim()
  if (href === undefined || href === '') return unwrap(element)
  const address = isSafeHref(href) ? href : absolute(href, base)
  if (isSafeHref(address)) element.setAttribute('href', address)
  else {
    if (!isScriptAddress(href) && !href.startsWith('#')) losses.add('dropped-link')
    unwrap(element)
  }
}

function cleanImage(element: Element, base: string | null, losses: Losses): void {
  if (element.getAttribute('width') === '1' || element.getAttribute('height') === '1') return element.remove()
  // Pages that load pictures late keep the real address elsewhere.
  const sources = ['src', 'data-src', 'data-original', 'data-lazy-src'].map((name) => element.getAttribute(name)?.trim())
  const source = sources.map((src) => (src && !isSafeImageSource(src) ? absolute(src, base) : src)).find(isSafeImageSource)
  if (source === undefined) drop(element, () => losses.add('dropped-image'))
  else element.setAttribute('src', source)
}

function absolute(address: string, base: string | null): string | null {
  try {
    return base === null ? null : new URL(address, base).href
  } catch {
    return null
  }
}

/** A table of figures becomes a line of text for each row; one that only lays out a page falls apart into its cells. */
function cleanTable(table: Element, losses: Losses): void {
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children])
  const isLayout = table.querySelector('table, p, ul, ol, h1, h2, h3, h4') !== null || rows.every((cells) => cells.length < 2)
  if (isLayout) {
    for (const part of [table, ...table.querySelectorAll('caption, colgroup, thead, tbody, tfoot, tr, td, th')]) {
      if (part.closest('table') === table || part === table) renamed(part, 'div')
    }
    return
  }
  losses.add('changed-table')
  const lines = [wordsOf(table.querySelector('caption')), ...rows.map((cells) => cells.map(wordsOf).filter(Boolean).join(' | '))]
  const paragraphs = lines.filter(Boolean).map((line) => {
    const paragraph = table.ownerDocument.createElement('p')
    paragraph.textContent = line
    return paragraph
  })
  table.replaceWith(...paragraphs)
}

/** Text laid out by its own line ends keeps them. */
function keepLines(pre: Element): void {
  const document = pre.ownerDocument
  const lines = (pre.textContent ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/^\n|\n$/g, '')
    .split('\n')
  const paragraph = document.createElement('p')
  lines.forEach((line, i) => paragraph.append(...(i > 0 ? [document.createElement('br')] : []), document.createTextNode(line)))
  pre.replaceWith(paragraph)
}

/** Word processors write bold and italic as styles; those are kept as what they mean. */
function cleanStyle(element: Element): void {
  const style = element.getAttribute('style')
  if (style === null) return
  element.removeAttribute('style')
  // Word writes what holds for scripts from right to left beside it: mso-bidi-font-weight.
  const isBold = /(?<![\w-])font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)
  const isItalic = /(?<![\w-])font-style\s*:\s*(?:italic|oblique)/i.test(style)
  if (element.localName === 'b' && /(?<![\w-])font-weight\s*:\s*(?:normal|400)/i.test(style)) renamed(element, 'span')
  else if (element.localName === 'span' && (isBold || isItalic)) {
    const outer = renamed(element, isBold ? 'strong' : 'em')
    if (isBold && isItalic) {
      const inner = outer.ownerDocument.createElement('em')
      inner.append(...outer.childNodes)
      outer.append(inner)
    }
  }
}

/** Writing HTML as text: what is put between tags and into attributes is escaped here, and nowhere else. */
import type { Node } from '@tiptap/pm/model'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for between tags or inside a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
}

/** Words with the marks they carry: bold, italic, link. */
export function marked(text: string, marks: Node['marks']): string {
  return marks.reduceRight((inner, { type, attrs }) => {
    if (type.name === 'bold') return `<strong>${inner}</strong>`
    if (type.name === 'italic') return `<em>${inner}</em>`
    return `<a href="${escaped(String(attrs['href']))}" rel="noopener noreferrer nofollow">${inner}</a>`
  }, escaped(text))
}

/** The blocks of a note or an article's part as HTML; `inline` writes what stands in a text block at a position. */
export function blockMarkup(node: Node, contentStart: number, inline: (block: Node, contentStart: number) => string): string {
  const children = () => {
    const parts: string[] = []
    node.forEach((child, offset) => parts.push(blockMarkup(child, contentStart + offset + 1, inline)))
    return parts.join('')
  }
  switch (node.type.name) {
    case 'paragraph':
      return `<p>${inline(node, contentStart)}</p>`
    case 'heading':
      return `<h${node.attrs['level']}>${inline(node, contentStart)}</h${node.attrs['level']}>`
    case 'blockquote':
      return `<blockquote>${children()}</blockquote>`
    case 'bulletList':
      return `<ul>${children()}</ul>`
    case 'orderedList':
      return node.attrs['start'] === 1 ? `<ol>${children()}</ol>` : `<ol start="${node.attrs['start']}">${children()}</ol>`
    case 'listItem':
      return `<li>${children()}</li>`
    case 'related':
      return `<aside class="related">${children()}</aside>`
    case 'relatedItem':
      return `<div class="related-item">${children()}</div>`
    default:
      return children()
  }
}

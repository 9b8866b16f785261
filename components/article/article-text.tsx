import { createElement, Fragment, type ReactNode } from 'react'
import type { DocJson } from '@/domain/contract/common'

interface JsonNode {
  type: string
  attrs?: Record<string, unknown>
  content?: JsonNode[]
  text?: string
  marks?: { type: string; attrs?: Record<string, unknown> }[]
}

/** The text of an article or a note as the server paints it, the same elements as the editor's: so nothing moves when that takes over. */
export function ArticleText({ doc }: { doc: DocJson }) {
  return <>{children(doc)}</>
}

const ELEMENTS: Record<string, string> = { paragraph: 'p', blockquote: 'blockquote', bulletList: 'ul', listItem: 'li' }
const MARKS: Record<string, string> = { bold: 'strong', italic: 'em' }

function children(node: JsonNode): ReactNode {
  return node.content?.map((child, i) => <Fragment key={i}>{shown(child)}</Fragment>)
}

function shown(node: JsonNode): ReactNode {
  const attrs = node.attrs ?? {}
  switch (node.type) {
    case 'text':
      return (node.marks ?? []).reduceRight<ReactNode>((inner, mark) => {
        if (mark.type === 'annotated')
          return (
            <mark className={String(mark.attrs?.['class'])} data-annotations={mark.attrs?.['ids']}>
              {inner}
            </mark>
          )
        if (mark.type !== 'link') return createElement(MARKS[mark.type] ?? 'span', null, inner)
        return (
          <a href={String(mark.attrs?.['href'])} rel="noopener noreferrer nofollow" target="_blank">
            {inner}
          </a>
        )
      }, node.text)
    case 'hardBreak':
      return <br />
    case 'heading':
      return createElement(`h${Number(attrs['level'] ?? 2)}`, null, children(node))
    case 'orderedList':
      return <ol start={Number(attrs['start'] ?? 1)}>{children(node)}</ol>
    case 'related':
      return <aside className="related">{children(node)}</aside>
    case 'relatedItem':
      return <div className="related-item">{children(node)}</div>
    case 'image':
      return <Picture {...attrs} />
    default:
      return createElement(ELEMENTS[node.type] ?? 'p', null, children(node) ?? <br />)
  }
}

function Picture({ src, alt, caption, credit }: { src?: string; alt?: string | null; caption?: string | null; credit?: string | null }) {
  return (
    <figure>
      {src?.startsWith('/') ? <img src={src} alt={alt ?? ''} /> : <span className="picture-elsewhere">{alt ?? src}</span>}
      {(caption || credit) && (
        <figcaption>
          {caption}
          {caption && credit && ' '}
          {credit && <span className="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}

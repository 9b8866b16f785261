import type { DocJson } from '@/domain/contract/common'

/** A block of a preview. */
export interface PreviewBlock {
  node: Node
  text: string
  isHeading: boolean
  /** Which block of the text it is, counted as the `headings` of an import are; null where it cannot be a subhead. */
  index: number | null
}

interface Node {
  type: string
  text?: string
  content?: Node[]
}

/** The blocks of an article in order, each with its number in the text; the items of a related block count too. */
export function previewBlocks(doc: DocJson): PreviewBlock[] {
  let next = 0
  return (Array.isArray(doc['content']) ? (doc['content'] as Node[]) : []).map((node) => {
    const isBlock = node.type === 'paragraph' || node.type === 'heading'
    const index = isBlock || node.type === 'related' ? next : null
    next += textBlocks(node)
    return { node, text: textOf(node), isHeading: node.type === 'heading', index }
  })
}

function textBlocks(node: Node): number {
  if (node.type === 'paragraph' || node.type === 'heading') return textOf(node).trim() === '' ? 0 : 1
  return (node.content ?? []).reduce((sum, child) => sum + textBlocks(child), 0)
}

function textOf(node: Node): string {
  return node.text ?? (node.content ?? []).map(textOf).join('')
}

import { Fragment, type Node } from '@tiptap/pm/model'
import { schema } from '@/domain/article/schema'

/**
 * The document with exactly these blocks as subheads. They are counted from 0 over all blocks that have words, also
 * those inside lists, quotes and the related block; what cannot be a subhead (an item of a list) stays what it is. A
 * related block that is called a subhead falls apart: its label becomes the subhead, its items text.
 */
export function withHeadings(doc: Node, headings: readonly number[]): Node {
  const told = new Set(headings)
  let next = 0
  const blocks = doc.children.flatMap((node) => {
    const index = next
    next += wordyBlocks(node)
    if (node.type.name === 'related' && told.has(index)) return fallenApart(node)
    if (!node.isTextblock || node.textContent.trim() === '') return [node]
    return [told.has(index) ? asHeading(node) : schema.node('paragraph', null, node.content, node.marks)]
  })
  return doc.copy(Fragment.from(blocks))
}

function asHeading(node: Node): Node {
  return node.type.name === 'heading' ? node : schema.node('heading', { level: 2 }, node.content, node.marks)
}

function fallenApart(related: Node): Node[] {
  const [label, ...items] = related.children
  return [...(label ? [asHeading(label)] : []), ...items.flatMap((item) => [...item.children])]
}

function wordyBlocks(node: Node): number {
  if (node.isTextblock) return node.textContent.trim() === '' ? 0 : 1
  return node.children.reduce((sum, child) => sum + wordyBlocks(child), 0)
}

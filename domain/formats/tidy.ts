/** Tidies a document that was read from markup: no empty blocks, no white space at the ends of one, no two line breaks where a new paragraph is meant. */
import { Fragment, type Node } from '@tiptap/pm/model'
import { schema } from '@/domain/article/schema'

/** Gives the document with its blocks tidied. */
export function tidy(doc: Node): Node {
  return doc.copy(Fragment.from(tidyChildren(doc)))
}

function tidyChildren(parent: Node): Node[] {
  const found: Node[] = []
  parent.forEach((child) => {
    if (child.isTextblock) found.push(...tidyBlock(child))
    else if (child.isLeaf) found.push(child)
    else {
      const children = tidyChildren(child)
      const content = Fragment.from(children)
      if (child.type.validContent(content)) found.push(child.copy(content))
      // A list item has to start with a paragraph; what no longer fits its wrapper goes without it.
      else if (children.length > 0 && child.type.name === 'listItem')
        found.push(child.copy(Fragment.from(schema.node('paragraph')).append(content)))
      else if (parent.type.name === 'doc') found.push(...children)
    }
  })
  return found
}

/** A text block without the white space at its ends, split where two breaks follow each other; nothing when it has no words. */
function tidyBlock(block: Node): Node[] {
  const parts: Node[][] = [[]]
  let breaks: Node[] = []
  block.forEach((child) => {
    if (child.type.name === 'hardBreak') {
      breaks.push(child)
      return
    }
    if (child.isText && /^[ \t\n]*$/.test(child.text ?? '') && breaks.length > 0) return
    if (breaks.length > 1 && block.type.name === 'paragraph') parts.push([])
    else if (breaks.length > 0) parts.at(-1)?.push(breaks[0] as Node)
    breaks = []
    parts.at(-1)?.push(child)
  })
  return parts.map(trimmed).flatMap((part) => (part.length > 0 ? [block.copy(Fragment.from(part))] : []))
}

function trimmed(inline: readonly Node[]): Node[] {
  const nodes = [...inline]
  trimEnd(nodes, 'shift', 0, /^\s+/u)
  trimEnd(nodes, 'pop', -1, /\s+$/u)
  return nodes
}

function trimEnd(nodes: Node[], take: 'shift' | 'pop', at: 0 | -1, space: RegExp): void {
  for (let node = nodes.at(at); node; node = nodes.at(at)) {
    const words = node.isText ? (node.text ?? '').replace(space, '') : ''
    if (words === '' && (node.isText || node.type.name === 'hardBreak')) {
      nodes[take]()
      continue
    }
    if (node.isText && words !== node.text) nodes.splice(at, 1, schema.text(words, node.marks))
    return
  }
}

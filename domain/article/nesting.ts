/** How deep lists and quotations may stand in each other: what reads and writes a text calls itself once a level. */
import type { Node } from '@tiptap/pm/model'

/** Most blocks in each other, the paragraph with the words counted: 24 lists, or 49 quotations. No newspaper comes near. */
export const MAX_NESTING = 50

/** What people are told. */
export const NESTED_TOO_DEEP = `Lists and quotations stand in each other more than ${MAX_NESTING} deep, which no article is: take some of them apart.`

/** Tells whether blocks stand in each other deeper than they may. It looks no deeper than that itself. */
export function isNestedTooDeep(node: Node, depth = 0): boolean {
  return depth > MAX_NESTING || (!node.isTextblock && node.children.some((child) => isNestedTooDeep(child, depth + 1)))
}

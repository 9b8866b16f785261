/** The plain text of an article and its rules: how blocks are joined, what counts as a word, and which text is well-formed. */
import type { Node } from '@tiptap/pm/model'

/** What stands between two blocks in `text` (API: one blank line). */
export const BLOCK_GAP = '\n\n'

/** The text of one text block: a hard break is a line feed. */
export function blockText(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : ''))
}

/** Visits every text block that has words, in order, with the position before its first character. */
export function forEachBlock(doc: Node, visit: (block: Node, contentStart: number, text: string, isRelated: boolean) => void): void {
  doc.forEach((top, topOffset) => {
    const isRelated = top.type.name === 'related'
    const take = (block: Node, contentStart: number) => {
      const text = blockText(block)
      if (/\S/.test(text)) visit(block, contentStart, text, isRelated)
    }
    if (top.isTextblock) take(top, topOffset + 1)
    else
      top.descendants((node, pos) => {
        if (node.isTextblock) take(node, topOffset + 1 + pos + 1)
        return !node.isTextblock
      })
  })
}

/** Counts words: runs of letters and digits, with the marks that belong inside them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,\-–][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

/** Tells whether text can be kept as it is: no lone surrogates, no NUL. */
export function isWellFormed(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

/** Tells whether text holds nothing that ends a line, and no other control character than a tab. */
export function isOneLine(text: string): boolean {
  return !/[^\P{Cc}\t]|[\u2028\u2029]/u.test(text)
}

/** Makes every run of white space one space and trims: two wordings that differ only so are the same wording. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

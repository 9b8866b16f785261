/** Writing text so that Markdown reads it back as it is: signs that would mean something are escaped, emphasis that would not take is written as a tag. */
import type { Mark, Node } from '@tiptap/pm/model'

/** Signs that can mean something anywhere in a line. */
const ANYWHERE = /[\\`*_[\]<&|~]/g
/** What can begin a list, a heading, a quote, a rule or an underlined heading; references in between are not seen by those who take them out. */
const AT_START = /^([ \t]*(?:\p{Co}\d+\p{Co})*)(?:([#+\-=>:])|(\d{1,9}(?:\p{Co}\d+\p{Co})*)([.)]))/u

/** Escapes text; `isLineStart` says that it begins a line. */
export function escapedMarkdown(text: string, isLineStart: boolean): string {
  const safe = text.replace(ANYWHERE, '\\$&')
  if (!isLineStart) return safe
  return safe.replace(AT_START, (_, before: string, sign?: string, number?: string, dot?: string) =>
    sign === undefined ? `${before}${number ?? ''}\\${dot ?? ''}` : `${before}\\${sign}`,
  )
}

const isWord = (sign: string): boolean => sign !== '' && !/[\s\p{P}\p{S}\p{Co}]/u.test(sign)

/**
 * Whether stars around a marked run would be read as emphasis: they are not, where they stand between a letter and a
 * punctuation mark, or against other stars.
 */
export function takesStars(mark: Mark, parent: Node, index: number, isOpening: boolean): boolean {
  let first = isOpening ? index : index - 1
  let last = first
  const has = (i: number) => i >= 0 && i < parent.childCount && mark.isInSet(parent.child(i).marks)
  while (has(first - 1)) first--
  while (has(last + 1)) last++
  const run = Array.from({ length: last - first + 1 }, (_, i) => parent.child(first + i))
  const words = run.map(bare).join('')
  const before = neighbour(parent, first - 1, -1)
  const after = neighbour(parent, last + 1, 1)
  if (before.isEmphasised || after.isEmphasised || words.trim() !== words || words === '') return false
  if (run.some((node) => node.marks.length > 1 || !node.isText)) return false
  const opens = isWord(firstSign(words)) || !isWord(lastSign(before.text))
  const closes = isWord(lastSign(words)) || !isWord(firstSign(after.text))
  return opens && closes
}

const firstSign = (text: string): string => /^./su.exec(text)?.[0] ?? ''
const lastSign = (text: string): string => /.$/su.exec(text)?.[0] ?? ''

/** The words of a node without references: a reader may take those out first, and the emphasis has to hold then too. */
const bare = (node: Node): string => (node.isText ? (node.text ?? '').replace(/\p{Co}\d+\p{Co}/gu, '') : '\n')

/** What stands next to a run, beyond references. */
function neighbour(parent: Node, index: number, step: 1 | -1): { text: string; isEmphasised: boolean } {
  if (index < 0 || index >= parent.childCount) return { text: '', isEmphasised: false }
  const node = parent.child(index)
  const text = bare(node)
  return text === '' ? neighbour(parent, index + step, step) : { text, isEmphasised: node.marks.length > 0 }
}

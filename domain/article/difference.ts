/** The difference between two documents as steps: by block, then by word, so that annotations follow what stayed. */
import type { Fragment, Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { pairs } from './block-likeness'
import { blockRows } from './block-rows'
import { stations } from './moves'
import { widened } from './replaced-sentences'
import { runsOf } from './runs'
import { slid, type Edit } from './slide'
import { FIGURE } from './words'

/** Past so many differences a stretch is taken to be another one altogether. */
const MOST_EDITS = 4000

/**
 * A transform that makes `after` of `before`, in steps of which each leaves a document that fits the schema. A block
 * that moved goes at one place and comes at the other, in one batch; its annotations find it there. `rows` are the two
 * side by side, where they are known already.
 */
export function difference(before: Node, after: Node, rows = blockRows(before, after)): Transform {
  const tr = new Transform(before)
  try {
    for (const station of stations(before, after, rows)) changeChildren(tr, 0, tr.doc, station)
    if (tr.doc.eq(after)) return tr
  } catch (error) {
    // A step between that would not fit the schema: what is left is to replace everything.
    if (!(error instanceof RangeError)) throw error
  }
  return new Transform(before).replaceWith(0, before.content.size, after.content)
}

/** Makes the children of one node those of another. `start` is the position before the first child, in the transform’s document. */
function changeChildren(tr: Transform, start: number, before: Node, after: Node): void {
  const parts = runsOf(before.children.map(keyOf), after.children.map(keyOf), MOST_EDITS)
  let [old, fresh, at] = [0, 0, start]
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]
    if (!part) continue
    if (!part.added && !part.removed) {
      for (let n = 0; n < part.count; n++) at += before.child(old++).nodeSize
      fresh += part.count
      continue
    }
    const next = parts[i + 1]
    const isBoth = next !== undefined && part.removed && next.added
    const gone = part.removed ? before.children.slice(old, old + part.count) : []
    const come = isBoth
      ? after.children.slice(fresh, fresh + next.count)
      : part.added
        ? after.children.slice(fresh, fresh + part.count)
        : []
    at = changeRun(tr, at, gone, come)
    old += gone.length
    fresh += come.length
    if (isBoth) i++
  }
}

/** Makes some blocks into others: those that are alike are changed inside, the rest replaced. Gives the position after them. */
function changeRun(tr: Transform, start: number, gone: readonly Node[], come: readonly Node[]): number {
  let at = start
  let [old, fresh] = [0, 0]
  const replace = (untilOld: number, untilFresh: number): void => {
    const size = gone.slice(old, untilOld).reduce((sum, node) => sum + node.nodeSize, 0)
    const nodes = come.slice(fresh, untilFresh)
    if (size > 0 || nodes.length > 0) tr.replaceWith(at, at + size, nodes)
    at += nodes.reduce((sum, node) => sum + node.nodeSize, 0)
    old = untilOld
    fresh = untilFresh
  }
  for (const [i, j] of pairs(gone, come)) {
    replace(i, j)
    const [from, to] = [gone[i], come[j]]
    if (!from || !to) continue
    changeNode(tr, at, from, to)
    at += to.nodeSize
    old = i + 1
    fresh = j + 1
  }
  replace(gone.length, come.length)
  return at
}

function changeNode(tr: Transform, at: number, before: Node, after: Node): void {
  if (before.type !== after.type || JSON.stringify(before.attrs) !== JSON.stringify(after.attrs))
    tr.setNodeMarkup(at, after.type, after.attrs, after.marks)
  if (after.isTextblock) changeInline(tr, at + 1, before, after)
  else changeChildren(tr, at + 1, before, after)
}

/** Makes the words of one text block those of another, and then their marks. */
function changeInline(tr: Transform, start: number, before: Node, after: Node): void {
  const [old, fresh] = [tokensOf(before.content), tokensOf(after.content)]
  const edits: { from: number; to: number; start: number; end: number }[] = []
  for (const { from, to, start: begin, end } of tokenEdits(keysOf(old), keysOf(fresh))) {
    const oldAt = (i: number): number => old[i]?.at ?? before.content.size
    const freshAt = (j: number): number => fresh[j]?.at ?? after.content.size
    edits.push({ from: oldAt(from), to: oldAt(to), start: freshAt(begin), end: freshAt(end) })
  }
  for (const { from, to, start: begin, end } of edits.toReversed()) tr.replaceWith(start + from, start + to, after.content.cut(begin, end))
  changeMarks(tr, start, after)
}

const keysOf = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key)
const isSpace = (key: string): boolean => /^\s+$/u.test(key)

/** Where tokens differ. Words are paired first, and the spaces between them after: else as many spaces as can be would be kept, at the cost of words. */
function tokenEdits(old: readonly string[], fresh: readonly string[]): Edit[] {
  const indexes = (keys: readonly string[]) => keys.flatMap((key, i) => (isSpace(key) ? [] : [i]))
  const [oldWords, freshWords] = [indexes(old), indexes(fresh)]
  const keysAt = (keys: readonly string[], at: readonly number[]) => at.map((i) => keys[i] ?? '')
  const edits: Edit[] = []
  let [i, j] = [0, 0]
  const gap = (untilOld: number, untilFresh: number): void => {
    let [a, b] = [i, j]
    for (const { added, removed, count } of runsOf(old.slice(i, untilOld), fresh.slice(j, untilFresh), MOST_EDITS)) {
      const [nextA, nextB] = [added ? a : a + count, removed ? b : b + count]
      if (added || removed) {
        const last = edits.at(-1)
        if (last?.to === a && last.end === b) Object.assign(last, { to: nextA, end: nextB })
        else edits.push({ from: a, to: nextA, start: b, end: nextB })
      }
      ;[a, b] = [nextA, nextB]
    }
    ;[i, j] = [untilOld, untilFresh]
  }
  let [wordA, wordB] = [0, 0]
  for (const { added, removed, count } of runsOf(keysAt(old, oldWords), keysAt(fresh, freshWords), MOST_EDITS)) {
    if (added) wordB += count
    else if (removed) wordA += count
    else
      for (let n = 0; n < count; n++) {
        gap(oldWords[wordA++] ?? 0, freshWords[wordB++] ?? 0)
        ;[i, j] = [i + 1, j + 1]
      }
  }
  gap(old.length, fresh.length)
  return slid(widened(edits, old), old, fresh)
}

function changeMarks(tr: Transform, start: number, after: Node): void {
  after.forEach((node, offset) => {
    const [from, to] = [start + offset, start + offset + node.nodeSize]
    let isSame = true
    tr.doc.nodesBetween(from, to, (other) => {
      if (other.isInline && !sameMarks(other, node)) isSame = false
    })
    if (isSame) return
    tr.removeMark(from, to)
    for (const mark of node.marks) tr.addMark(from, to, mark)
  })
}

const sameMarks = (a: Node, b: Node): boolean => a.marks.length === b.marks.length && a.marks.every((mark, i) => b.marks[i]?.eq(mark))

interface Token {
  key: string
  /** Where it begins in its block. */
  at: number
}

const TOKEN = new RegExp(`${FIGURE.source}|[\\p{L}\\p{N}\\p{M}]+|\\s+|[^]`, 'gu')

/** Words, figures as one with their points and commas, the white space between them, every other character, and what is no text. Marks do not count. */
function tokensOf(content: Fragment): Token[] {
  const tokens: Token[] = []
  let run = ''
  let runAt = 0
  const flush = (): void => {
    for (const found of run.matchAll(TOKEN)) tokens.push({ key: found[0], at: runAt + found.index })
    run = ''
  }
  content.forEach((node, offset) => {
    if (node.isText) {
      if (run === '') runAt = offset
      run += node.text ?? ''
      return
    }
    flush()
    // Beginning with a character that no text holds.
    tokens.push({ key: `\0${JSON.stringify(node.toJSON())}`, at: offset })
  })
  flush()
  return tokens
}

const keyOf = (node: Node): string => JSON.stringify(node.toJSON())

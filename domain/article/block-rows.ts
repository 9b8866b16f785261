/** Two texts side by side, block by block in the order of the new one: which stayed, changed, went, came and moved. */
import type { Node } from '@tiptap/pm/model'
import { likeness, pairs } from './block-likeness'
import { runsOf } from './runs'
import { blockText } from './text'

/** What a block is, for how it is set. */
export type BlockForm = 'paragraph' | 'heading' | 'quote' | 'item' | 'related' | 'picture'

/** Past so many differing blocks they are taken to be other ones altogether. */
const MOST_EDITS = 4000
/** A block that moved has so much of its words still (Dice’s coefficient) … */
const MOVED = 0.75
/** … and so many characters: short ones are alike by chance. */
const MOVED_LENGTH = 20
/** Past so many comparisons only blocks that are quite the same are known to have moved. */
const MOST_MOVES = 40_000

export interface Leaf {
  node: Node
  /** Its position in its document. */
  at: number
  form: BlockForm
  text: string
  /** Everything that makes it what it is. */
  key: string
}

export interface Row {
  /** `form`: the same words in another form. `left` and `arrived` are the two places of a block that moved. */
  kind: 'same' | 'changed' | 'form' | 'gone' | 'come' | 'left' | 'arrived'
  form: BlockForm
  before: Leaf | null
  after: Leaf | null
}

export function blockRows(before: Node, after: Node): Row[] {
  const rows = rowsOf(leavesOf(before), leavesOf(after))
  recogniseMoves(rows)
  return rows
}

function rowsOf(old: readonly Leaf[], fresh: readonly Leaf[]): Row[] {
  const found = runsOf(
    old.map(({ key }) => key),
    fresh.map(({ key }) => key),
    MOST_EDITS,
  )
  const rows: Row[] = []
  let [i, j] = [0, 0]
  let [gone, come]: [Leaf[], Leaf[]] = [[], []]
  const flush = (): void => {
    rows.push(...changedRows(gone, come))
    ;[gone, come] = [[], []]
  }
  for (const { added, removed, count } of found) {
    if (removed) gone.push(...old.slice(i, (i += count)))
    else if (added) come.push(...fresh.slice(j, (j += count)))
    else {
      flush()
      for (const leaf of fresh.slice(j, (j += count))) rows.push({ kind: 'same', form: leaf.form, before: leaf, after: leaf })
      i += count
    }
  }
  flush()
  return rows
}

/** Blocks that were put in the place of others: those that are alike became each other, the rest went and came. */
function changedRows(gone: readonly Leaf[], come: readonly Leaf[]): Row[] {
  const rows: Row[] = []
  let [i, j] = [0, 0]
  const rest = (untilOld: number, untilFresh: number): void => {
    for (const before of gone.slice(i, untilOld)) rows.push({ kind: 'gone', form: before.form, before, after: null })
    for (const after of come.slice(j, untilFresh)) rows.push({ kind: 'come', form: after.form, before: null, after })
    ;[i, j] = [untilOld, untilFresh]
  }
  const nodes = (leaves: readonly Leaf[]) => leaves.map(({ node }) => node)
  for (const [a, b] of pairs(nodes(gone), nodes(come))) {
    rest(a, b)
    const [before, after] = [gone[a] as Leaf, come[b] as Leaf]
    rows.push({ kind: before.text === after.text ? 'form' : 'changed', form: after.form, before, after })
    ;[i, j] = [a + 1, b + 1]
  }
  rest(gone.length, come.length)
  return rows
}

/** A block that went in one place and came in another was moved. */
function recogniseMoves(rows: readonly Row[]): void {
  const gone = rows.filter(({ kind, before }) => kind === 'gone' && (before?.text.length ?? 0) >= MOVED_LENGTH)
  const come = rows.filter(({ kind, after }) => kind === 'come' && (after?.text.length ?? 0) >= MOVED_LENGTH)
  const isFew = gone.length * come.length <= MOST_MOVES
  for (const arrived of come) {
    const open = gone.filter(({ kind }) => kind === 'gone')
    const same = open.find(({ before }) => before?.text === arrived.after?.text)
    const left = same ?? (isFew ? closest(open, arrived) : undefined)
    if (!left) continue
    left.kind = 'left'
    arrived.kind = 'arrived'
    arrived.before = left.before
  }
}

function closest(gone: readonly Row[], { after }: Row): Row | undefined {
  const scored = gone.map((row) => ({ row, score: likeness(row.before?.node, after?.node) }))
  return scored.filter(({ score }) => score >= MOVED).sort((a, b) => b.score - a.score)[0]?.row
}

/** Every block with words and every picture, in order. */
function leavesOf(doc: Node): Leaf[] {
  const leaves: Leaf[] = []
  const visit = (node: Node, at: number, frames: readonly string[]): void => {
    if (node.isTextblock || node.isAtom) {
      const text = node.isTextblock ? blockText(node) : pictureText(node)
      if (/\S/u.test(text) || node.isAtom)
        leaves.push({ node, at, form: formOf(node, frames), text, key: `${frames.join()} ${JSON.stringify(node.toJSON())}` })
      return
    }
    node.forEach((child, offset) => visit(child, at + 1 + offset, [...frames, node.type.name]))
  }
  doc.forEach((node, offset) => visit(node, offset, []))
  return leaves
}

function pictureText({ attrs }: Node): string {
  const words = [attrs['caption'] ?? attrs['alt'], attrs['credit']].filter(
    (text): text is string => typeof text === 'string' && text !== '',
  )
  return words.join(' ') || String(attrs['src'] ?? '')
}

function formOf(node: Node, frames: readonly string[]): BlockForm {
  if (node.isAtom) return 'picture'
  if (frames[0] === 'related') return 'related'
  if (frames.includes('listItem')) return 'item'
  if (frames.includes('blockquote')) return 'quote'
  return node.type.name === 'heading' ? 'heading' : 'paragraph'
}

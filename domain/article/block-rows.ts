/** Two texts side by side, block by block in the order of the new one: which stayed, changed, went, came and moved. */
import type { Node } from '@tiptap/pm/model'
import { likeness, pairs } from './block-likeness'
import { runsOf } from './runs'
import { blockText } from './text'
import { longestRise } from './unmoved'

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
  const [old, fresh] = [leavesOf(before), leavesOf(after)]
  const rows = rowsOf(old, fresh)
  recogniseMoves(rows)
  const unmoved = unmovedOf(rows, old, fresh)
  if (unmoved.length <= rows.filter(hasStayed).length) return rows
  const fewer = rowsAround(unmoved, old, fresh)
  recogniseMoves(fewer)
  return fewer
}

const hasStayed = ({ kind }: Row): boolean => kind === 'same' || kind === 'changed' || kind === 'form'

/** As many blocks as can be that are in both texts in one order. Of one block that stayed quite the same and three of which a word changed, the one has moved. */
function unmovedOf(rows: readonly Row[], old: readonly Leaf[], fresh: readonly Leaf[]): [number, number][] {
  const oldAt = new Map(old.map((leaf, i) => [leaf.at, i]))
  const freshAt = new Map(fresh.map((leaf, j) => [leaf.at, j]))
  const inBoth = rows.flatMap(({ kind, before, after }): [number, number][] => {
    const [i, j] = [before && oldAt.get(before.at), after && freshAt.get(after.at)]
    return kind === 'left' || i == null || j == null ? [] : [[i, j]]
  })
  return longestRise(inBoth.map(([i]) => i)).flatMap((at) => inBoth.slice(at, at + 1))
}

/** Two texts side by side around blocks that are known to be each other. */
function rowsAround(known: readonly [number, number][], old: readonly Leaf[], fresh: readonly Leaf[]): Row[] {
  const rows: Row[] = []
  let [i, j] = [0, 0]
  for (const [a, b] of [...known, [old.length, fresh.length] as const]) {
    rows.push(...changedRows(old.slice(i, a), fresh.slice(j, b)))
    const [before, after] = [old[a], fresh[b]]
    if (before && after) rows.push(rowOf(before, after))
    ;[i, j] = [a + 1, b + 1]
  }
  return rows
}

function rowOf(before: Leaf, after: Leaf): Row {
  const kind = before.key === after.key ? 'same' : before.text === after.text ? 'form' : 'changed'
  return { kind, form: after.form, before, after }
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
      for (let n = 0; n < count; n++) rows.push(rowOf(old[i++] as Leaf, fresh[j++] as Leaf))
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
    rows.push(rowOf(gone[a] as Leaf, come[b] as Leaf))
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
      const text = node.isTextblock ? blockText(node) : pictureWords(node) || String(node.attrs['src'] ?? '')
      if (/\S/u.test(text) || node.isAtom)
        leaves.push({ node, at, form: formOf(node, frames), text, key: `${frames.join()} ${JSON.stringify(node.toJSON())}` })
      return
    }
    node.forEach((child, offset) => visit(child, at + 1 + offset, [...frames, node.type.name]))
  }
  doc.forEach((node, offset) => visit(node, offset, []))
  return leaves
}

/** What is said of a picture: its caption, or else what it shows, and whose it is. */
export function pictureWords({ attrs }: Node): string {
  const words = [attrs['caption'] ?? attrs['alt'], attrs['credit']].filter(
    (text): text is string => typeof text === 'string' && text !== '',
  )
  return words.join(' ')
}

function formOf(node: Node, frames: readonly string[]): BlockForm {
  if (node.isAtom) return 'picture'
  if (frames[0] === 'related') return 'related'
  if (frames.includes('listItem')) return 'item'
  if (frames.includes('blockquote')) return 'quote'
  return node.type.name === 'heading' ? 'heading' : 'paragraph'
}

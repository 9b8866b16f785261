/** Which blocks of one text are which of another, told by the words they share. */
import type { Node } from '@tiptap/pm/model'

/** Blocks are paired when so much of their words is the same (Dice's coefficient). */
const ALIKE = 0.4
/** Past so many pairs to compare, blocks are paired by their order. */
const MOST_PAIRS = 40_000

/** Which of the old blocks are which of the new ones, in order: as many of their words as can be are the same. */
export function pairs(gone: readonly Node[], come: readonly Node[]): [number, number][] {
  if (gone.length === 0 || come.length === 0) return []
  if (gone.length * come.length > MOST_PAIRS) {
    const shorter = Math.min(gone.length, come.length)
    return Array.from({ length: shorter }, (_, i): [number, number] => [i, i]).filter(([i, j]) => likeness(gone[i], come[j]) >= ALIKE)
  }
  const score = gone.map((old) => come.map((fresh) => likeness(old, fresh)))
  const best = Array.from({ length: gone.length + 1 }, () => new Float64Array(come.length + 1))
  const value = (i: number, j: number): number => best[i]?.[j] ?? 0
  const gain = (i: number, j: number): number => {
    const likely = score[i]?.[j] ?? 0
    return likely >= ALIKE ? likely : -Infinity
  }
  for (let i = gone.length - 1; i >= 0; i--) {
    for (let j = come.length - 1; j >= 0; j--) {
      const row = best[i]
      if (row) row[j] = Math.max(value(i + 1, j), value(i, j + 1), gain(i, j) + value(i + 1, j + 1))
    }
  }
  const found: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < gone.length && j < come.length) {
    if (gain(i, j) + value(i + 1, j + 1) === value(i, j)) found.push([i++, j++])
    else if (value(i + 1, j) >= value(i, j + 1)) i++
    else j++
  }
  return found
}

/** How much of the words of two blocks is the same, from 0 to 1; 0 where one cannot become the other by changing it. */
export function likeness(a: Node | undefined, b: Node | undefined): number {
  if (!a || !b || a.isTextblock !== b.isTextblock || (!a.isTextblock && a.type !== b.type) || a.isAtom !== b.isAtom) return 0
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.size === 0 && right.size === 0) return a.type === b.type ? 1 : 0
  let both = 0
  let all = 0
  for (const [word, count] of left) {
    both += 2 * Math.min(count, right.get(word) ?? 0)
    all += count
  }
  for (const count of right.values()) all += count
  return both / all
}

const counted = new WeakMap<Node, Map<string, number>>()

function wordsOf(node: Node): Map<string, number> {
  const known = counted.get(node)
  if (known) return known
  const words = new Map<string, number>()
  for (const [word] of node.textBetween(0, node.content.size, ' ', ' ').matchAll(/[\p{L}\p{N}]+/gu))
    words.set(word, (words.get(word) ?? 0) + 1)
  counted.set(node, words)
  return words
}

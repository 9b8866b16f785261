import type { Mark, Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { differingMiddle } from '@/domain/article/differing-middle'
import type { Span } from '@/domain/article/positions'
import { wordAcross } from '@/domain/article/words'

/**
 * Replaces words within a block, and of these only what differs. What comes has the form (bold, linked) of the first
 * character that goes, or of the word that it goes on with; what is left of a word that changed has the form of its
 * beginning. `written` gives the new words as this language writes them, between what stands before and after.
 */
export function replaceWords(
  tr: Transaction,
  { from, to }: Pick<Span, 'from' | 'to'>,
  replacement: string,
  written: (words: string, before: string, after: string) => string,
): void {
  const middle = differingMiddle(wordsOf(tr.doc, from, to), replacement)
  if (!middle) return
  const [low, high] = [from + middle.start, from + middle.end]
  const $low = tr.doc.resolve(low)
  const [start, end] = [$low.start(), $low.end()]
  const before = wordsOf(tr.doc, start, low)
  const after = wordsOf(tr.doc, high, end)
  const insert = middle.insert && written(middle.insert, before, after)
  const goesOn = middle.start > 0 && (low === high || wordAcross(before + insert + after, before.length) !== null)
  const marks = marksAt(tr.doc, goesOn ? low - 1 : low)
  // A word whose end somebody gave a form of its own keeps it there.
  const wasMixed =
    wordAcross(wordsOf(tr.doc, start, end), high - start) !== null && !isAlike(marksAt(tr.doc, high - 1), marksAt(tr.doc, high))
  if (insert === '') tr.delete(low, high)
  else tr.replaceWith(low, high, tr.doc.type.schema.text(insert, marks))
  const seam = before.length + insert.length
  const word = wordAcross(before + insert + after, seam)
  if (!word || wasMixed) return
  const form = insert === '' ? marksAt(tr.doc, low - 1) : marks
  giveForm(tr, start + seam, Math.min(start + word.end, tr.mapping.map(to)), form)
}

/** A break of a line is one character, as it is one position. */
const wordsOf = (doc: Node, from: number, to: number): string => doc.textBetween(from, to, undefined, '\n')

const marksAt = (doc: Node, position: number): readonly Mark[] => doc.resolve(position).nodeAfter?.marks ?? []

const isAlike = (some: readonly Mark[], others: readonly Mark[]): boolean =>
  some.length === others.length && some.every((mark, i) => mark.eq(others[i] as Mark))

function giveForm(tr: Transaction, from: number, to: number, marks: readonly Mark[]): void {
  if (from >= to || isAlike(marksAt(tr.doc, from), marks)) return
  tr.removeMark(from, to)
  for (const mark of marks) tr.addMark(from, to, mark)
}

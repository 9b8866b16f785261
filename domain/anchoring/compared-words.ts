/** Words of a text as they are compared when lost ones are looked for: without case and Unicode form, a misspelt one for itself. */
import { letterDistance } from '@/domain/article/letter-distance'
import type { Stretch } from '@/domain/article/segmentation'

export interface ComparedWord {
  key: string
  start: number
  end: number
  /** A mark that parts clauses stands before it: “, zegt het waterschap”. */
  isAfterBreak: boolean
}

/** Figures are one with their points and commas; scripts that put no space between words are taken sign by sign. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\d+(?:[.,]\d+)*\p{L}*|[\p{L}\p{N}\p{M}]+(?:[-’'‘][\p{L}\p{N}\p{M}]+)*/gu
const BREAK = /[,;:.!?…()[\]–—“”„"«»\n]/u

/** The words of a text, in order; offsets count from `at`. */
export function comparedWords(text: string, at = 0): ComparedWord[] {
  let last = 0
  return Array.from(text.matchAll(WORD), ({ 0: found, index }) => {
    const isAfterBreak = BREAK.test(text.slice(last, index))
    last = index + found.length
    return { key: found.normalize('NFC').toLowerCase(), start: at + index, end: at + last, isAfterBreak }
  })
}

/** Those of a stretch, of words in the order of the text. */
export function wordsWithin(words: readonly ComparedWord[], { start, end }: Stretch): ComparedWord[] {
  const firstFrom = (offset: number): number => {
    let [low, high] = [0, words.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((words[middle]?.start ?? Infinity) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return words.slice(firstFrom(start), firstFrom(end))
}

/** Two words are one misspelt, or one bent otherwise, from so much of their letters on. */
const ALIKE = 0.7

/** From 0 to 1: how much one word is another; 0 for others. A figure is only itself. */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1
  const longest = Math.max(a.length, b.length)
  if (longest < 5 || a[0] !== b[0] || Math.abs(a.length - b.length) > longest * (1 - ALIKE) || /\d/.test(a + b)) return 0
  const likeness = 1 - letterDistance(a, b) / longest
  return likeness >= ALIKE ? likeness : 0
}

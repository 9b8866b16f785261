/** Words and marks of a text with where they stand: what all rules of the reader look at. */
import { sentencesOf, type Stretch } from '@/domain/article/segmentation'
import { BLOCK_GAP } from '@/domain/article/text'
import { datelineOf } from './datelines'
import { keptByWord } from './kept-words'

export interface Token extends Stretch {
  text: string
  /** As word lists have it: in small letters, accents composed. */
  lower: string
  /** A figure begins with a digit and may have letters behind it, 22ste, 1990s, 9.14am, or is the sign of one: € and %, which part no clauses. */
  kind: 'word' | 'figure' | 'mark'
}

/** A sentence and which of its paragraph’s tokens are its own: from `first` up to, not with, `last`. */
export interface Sentence extends Stretch {
  first: number
  last: number
}

/** One block of the text. Offsets are those of the whole text. */
export interface Paragraph extends Stretch {
  tokens: Token[]
  sentences: Sentence[]
}

// An apostrophe, a hyphen, a dot or a slash between letters belongs to the word: foto’s, D66-Kamerlid, U.S, en/of. So does
// a soft hyphen, which says where a word may be broken and is no part of how it is written.
const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*(?:['’.,:\-‐‑–/&][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*)*|[^\s\p{M}]\p{M}*/gu

/** The blocks of a text that have a word, and where each begins. */
export function blocksOf(text: string): { start: number; block: string }[] {
  let start = 0
  return text.split(BLOCK_GAP).flatMap((block) => {
    const own = start
    start += block.length + BLOCK_GAP.length
    return /\S/.test(block) ? [{ start: own, block }] : []
  })
}

/** The paragraphs of a text; those without a word are left out. */
export function paragraphsOf(text: string, language: string): Paragraph[] {
  return blocksOf(text).map(({ start, block }) => paragraphAt(block, start, language))
}

/** One paragraph, of which nothing but its own words tells. A dateline is part of its first sentence, and none of its tokens. */
export function paragraphAt(block: string, start: number, language: string): Paragraph {
  const tokens: Token[] = []
  const told = datelineOf(block)
  const from = start + told
  for (const { 0: text, index } of block.slice(told).matchAll(TOKEN))
    tokens.push({ start: from + index, end: from + index + text.length, text, ...wordOf(text) })
  let first = 0
  const sentences = sentencesOf(block.slice(told), language).map((sentence, at) => {
    const end = from + sentence.end
    let last = first
    while (last < tokens.length && (tokens[last] as Token).start < end) last++
    const found = { start: at === 0 && told > 0 ? start : from + sentence.start, end, first, last }
    first = last
    return found
  })
  return { start, end: start + block.length, tokens, sentences }
}

/** The same words elsewhere. */
export function moved({ start, end, tokens, sentences }: Paragraph, by: number): Paragraph {
  return {
    start: start + by,
    end: end + by,
    tokens: tokens.map(({ start, end, text, lower, kind }) => ({ start: start + by, end: end + by, text, lower, kind })),
    sentences: sentences.map(({ start, end, first, last }) => ({ start: start + by, end: end + by, first, last })),
  }
}

/** The words and marks of a phrase as `lower` of its tokens has them. */
export function wordsIn(phrase: string): string[] {
  return (phrase.match(TOKEN) ?? []).map(foldCase)
}

/** A word without the soft hyphens that stand in it. */
export function unhyphened(text: string): string {
  return text.replaceAll('\u00ad', '')
}

/** One string stands for a word wherever lists are asked. */
const wordOf = keptByWord((text): Pick<Token, 'lower' | 'kind'> => ({ lower: foldCase(text), kind: kindOf(text) }))

function foldCase(text: string): string {
  return unhyphened(text).normalize('NFC').toLowerCase()
}

function kindOf(text: string): Token['kind'] {
  if (/^[\p{N}\p{Sc}%‰°]/u.test(text)) return 'figure'
  return /^\p{L}/u.test(text) ? 'word' : 'mark'
}

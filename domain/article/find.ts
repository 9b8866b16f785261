/** Finds words in an article's text, and tells what replacing them changes. */
import type { Block, Span, TextMap } from './positions'

export interface FindOptions {
  /** Capitals count. */
  matchCase?: boolean
  /** Only where no letter or digit stands before or behind. */
  wholeWord?: boolean
}

/**
 * Every place where `query` stands, in order, none over another; never across two blocks. Accents are found however
 * they are encoded. A straight quotation mark or a space in the query finds every kind of it, one of another kind only
 * itself: so that “ can be replaced by „.
 */
export function findAll(map: TextMap, query: string, options: FindOptions = {}): Span[] {
  if (query === '') return []
  const pattern = patternOf(query, options)
  return map.blocks.flatMap((block) => matchesIn(map.text.slice(block.start, block.start + block.length), block, pattern))
}

function matchesIn(text: string, block: Block, pattern: RegExp): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length
    found.push({ start: block.start + match.index, end: block.start + end, from: block.from + match.index, to: block.from + end })
  }
  return found
}

/** What a query's character stands for besides itself. */
const KINDS: Record<string, string> = { '"': '["“”„‟«»]', "'": "['‘’‚‛‹›]", ' ': '[ \u00a0\u2007\u2009\u202f]' }
/** A base with its combining marks is one character. */
const CHARACTERS = /\P{M}\p{M}*|\p{M}+/gu
/** Neither half of a character: no accent, joiner or skin tone follows. */
const WHOLE = '(?![\\p{M}\\p{EMod}\\u200d])'
const WORD = '[\\p{L}\\p{N}\\p{M}_]'

function patternOf(query: string, { matchCase = false, wholeWord = false }: FindOptions): RegExp {
  const characters = query.match(CHARACTERS) ?? []
  const body = characters.map((character) => `${kindOrForms(character)}${WHOLE}`).join('')
  const isWord = (character: string | undefined) => new RegExp(`^${WORD}`, 'u').test(character ?? '')
  const before = wholeWord && isWord(characters[0]) ? `(?<!${WORD})` : ''
  const behind = wholeWord && isWord(characters.at(-1)) ? `(?!${WORD})` : ''
  return new RegExp(`${before}(?<!\\u200d)${body}${behind}`, matchCase ? 'gu' : 'giu')
}

function kindOrForms(character: string): string {
  if (Object.hasOwn(KINDS, character)) return KINDS[character] ?? ''
  const forms = new Set([character, character.normalize('NFC'), character.normalize('NFD')])
  return `(?:${[...forms].map(escaped).join('|')})`
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** A replacement of offsets `start` to `end` within some words. */
export interface Replacement {
  start: number
  end: number
  insert: string
}

/**
 * The least that makes `after` of `before`: what both begin and end with stays, so that annotations on it keep their
 * words. Null when they are the same. No character is cut in two.
 */
export function differingMiddle(before: string, after: string): Replacement | null {
  if (before === after) return null
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  if (isHigh(before, start - 1)) start--
  let tail = 0
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  if (tail > 0 && isLow(before, before.length - tail)) tail--
  return { start, end: before.length - tail, insert: after.slice(start, after.length - tail) }
}

const isHigh = (text: string, at: number): boolean => at >= 0 && text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff
const isLow = (text: string, at: number): boolean => text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff

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

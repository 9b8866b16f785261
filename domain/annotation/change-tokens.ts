/** A wording as words and signs, each with what it is: a figure, a name, a negation. */
import { wordTokens } from '@/domain/article/words'
import type { WeighedWords } from './change-words'

export interface Token {
  text: string
  /** What tells it from others: its words with a space between them, whether they stand apart or not. */
  key: string
  /** What it is compared by when spelling does not count: without case, accents and punctuation; empty for punctuation. */
  folded: string
  /** Of a number, a measure or a date: what it says. */
  figure: string | null
  isNegation: boolean
  isName: boolean
  /** What a number is of, or times how much: a currency, a percentage, a month, a million. */
  isUnit: boolean
  /** White space stands before it. */
  isApart: boolean
}

/** The words and signs of a wording; a number is one with its unit. */
export function tokensOf(source: string, words: WeighedWords): Token[] {
  const text = source.normalize('NFC').trim()
  const tokens: Token[] = []
  let isApart = false
  let isStart = true
  for (const { kind, text: found } of wordTokens(text)) {
    if (kind === 'space') {
      isApart = true
      continue
    }
    const isWord = kind === 'word'
    const isDigits = kind === 'figure'
    const lower = found.toLowerCase()
    const figure = isDigits ? valueOf(found, words.grouping) : (words.numbers.get(lower) ?? words.measures.get(lower) ?? null)
    const isNegation = isWord && (words.negations.has(lower) || /n[’']t$/u.test(lower))
    const isCapital = isWord && /^\p{Lu}/u.test(found)
    const isName = isCapital && figure === null && !isNegation && (!isStart || /^\p{Lu}[\p{Lu}\p{N}]/u.test(found))
    const isUnit = words.units.has(lower)
    const token = { text: found, key: found, folded: isWord || isDigits ? folded(found) : '', figure, isNegation, isName, isUnit, isApart }
    const last = tokens.at(-1)
    if (last && belong(last, token)) tokens.splice(-1, 1, joined(last, token))
    else tokens.push(token)
    isApart = false
    if (isWord || isDigits) isStart = false
    else if (/[.!?:…“„‘«]/u.test(found)) isStart = true
  }
  return tokens
}

/** Whether two tokens are one figure: a unit behind a number, or a currency before it. */
function belong(a: Token, b: Token): boolean {
  return a.figure !== null && b.figure !== null && (b.isUnit || /^[€$£]$/u.test(a.text))
}

/** One figure of two tokens; it is the same in whichever order they stand: € 5, 5 euro. */
function joined(a: Token, b: Token): Token {
  return {
    ...b,
    text: textOf([a, b]),
    key: `${a.key} ${b.key}`,
    folded: a.folded + b.folded,
    figure: [...(a.figure ?? '').split(' '), b.figure].sort().join(' '),
    isApart: a.isApart,
  }
}

/** Tokens as they stand in the text. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map((token, i) => (token.isApart && i > 0 ? ' ' : '') + token.text).join('')
}

/** A number as its value, however its digits are grouped: in Dutch 1.500, 1 500 and 1500 are one number; 1,5 and 15 never are, nor 1,5 and 1.5. */
function valueOf(digits: string, grouping: WeighedWords['grouping']): string {
  const plain = digits.replace('−', '-').replace(/^\+/u, '')
  const sign = `[${grouping}’'\\u00a0\\u202f]`
  return plain.replace(
    new RegExp(`^(-?\\d{1,3})((?:${sign}\\d{3})+)(?!\\d)`, 'u'),
    (_, first: string, groups: string) => first + groups.replace(/\D/gu, ''),
  )
}

export function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}’'‘-]/gu, '')
    .toLowerCase()
}

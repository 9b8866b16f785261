/** A wording as words and signs, each with what it is: a figure, a date, a name, a negation. */
import { wordTokens, type WordToken } from '@/domain/article/words'
import { isDay, isOfDate, isYear } from './change-dates'
import { beginsName } from './change-names'
import { ABBREVIATED_UNITS, MINUS, PARTICLES, type WeighedWords } from './change-words'

export interface Token {
  text: string
  /** What tells it from others: its words with a space between them, whether they stand apart or not. */
  key: string
  /** What it is compared by when spelling does not count: without case, accents and punctuation; empty for punctuation. */
  folded: string
  /** Of a number, a measure or a date: what it says. */
  figure: string | null
  /** The figure tells a day, a month or more of a date. */
  isDate: boolean
  isNegation: boolean
  isName: boolean
  /** A small word within a name, as in “Jan van den Berg”. */
  isParticle: boolean
  /** What a number is of, or times how much: a currency, a percentage, a month, a million. */
  isUnit: boolean
  /** White space stands before it. */
  isApart: boolean
}

/** The words and signs of a wording; a number is one with its unit. */
export function tokensOf(source: string, words: WeighedWords): Token[] {
  const all = wordTokens(source.normalize('NFC').trim())
  const solid = all.filter(({ kind }) => kind !== 'space')
  const tokens: Token[] = []
  let [at, isApart, isStart] = [0, false, true]
  for (const { kind, text } of all) {
    if (kind === 'space') {
      isApart = true
      continue
    }
    const token = { ...tokenAt(solid, at++, isStart, words), isApart }
    const last = tokens.at(-1)
    if (last && belong(last, token, words)) tokens.splice(-1, 1, joined(last, token))
    else tokens.push(token)
    isApart = false
    if (kind !== 'sign') isStart = false
    else if (/[.!?:…“„‘«]/u.test(text)) isStart = true
  }
  return tokens
}

/** What one word or sign of a wording is, by itself and by what stands beside it. `isStart`: it begins a sentence. */
function tokenAt(solid: readonly WordToken[], at: number, isStart: boolean, words: WeighedWords): Omit<Token, 'isApart'> {
  const { kind, text } = solid[at] as WordToken
  const lower = text.toLowerCase()
  const isWord = kind === 'word'
  const isDate = isWord && isOfDate(solid, at, words.dates)
  const figure =
    kind === 'figure'
      ? valueOf(text, words.grouping)
      : isDate
        ? words.dates.values.get(lower)
        : // ½, 10², and digits of other scripts
          (words.numbers.get(lower) ?? (/^\p{N}+$/u.test(text) ? text : words.grown(lower)))
  const isShortUnit = solid[at - 1]?.kind === 'figure' && ABBREVIATED_UNITS.has(lower)
  const isMinus = MINUS.has(lower) && solid[at + 1]?.kind === 'figure'
  const value = isMinus ? '-' : (figure ?? words.measures.get(lower) ?? (isShortUnit ? lower : null))
  const isNegation = isWord && (words.negations.has(lower) || /n[’']t$/u.test(lower))
  const isLarge = isWord && /^\p{Lu}/u.test(text)
  return {
    ...{ text, isNegation, isDate },
    key: text,
    folded: kind === 'sign' ? '' : folded(text),
    figure: value,
    isName: isLarge && value === null && !isNegation && (!isStart || beginsName(solid, at)),
    isParticle: isWord && !isLarge && isWithinName(solid, at),
    isUnit: isShortUnit || words.units.has(lower),
  }
}

/** Whether names stand on both sides of a particle, with no more than particles between. */
function isWithinName(solid: readonly WordToken[], at: number): boolean {
  const isParticle = (i: number): boolean => PARTICLES.has(solid[i]?.text ?? '')
  const isLarge = (i: number): boolean => solid[i]?.kind === 'word' && /^\p{Lu}/u.test(solid[i].text)
  let [first, last] = [at, at]
  while (isParticle(first)) first -= 1
  while (isParticle(last)) last += 1
  return first < at && last > at && isLarge(first) && isLarge(last)
}

/** Whether two tokens are one figure: a unit behind a number, a currency before it, a day or a year behind a month. */
function belong(a: Token, b: Token, { dates }: WeighedWords): boolean {
  if (a.figure === null || b.figure === null) return false
  if (b.isUnit || a.figure === '-' || /^[€$£]$/u.test(a.text)) return true
  if (!a.isDate) return false
  const isOfMonth = dates.months.has((a.text.split(/\s/u).at(-1) ?? '').toLowerCase())
  const hasDay = /\d/.test(a.figure)
  return isYear(b.text) ? isOfMonth || hasDay : isOfMonth && !hasDay && dates.isDayBehind && isDay(b.text)
}

/** One figure of two tokens; it is the same in whichever order they stand: € 5, 5 euro. */
function joined(a: Token, b: Token): Token {
  return {
    ...b,
    text: textOf([a, b]),
    key: `${a.key} ${b.key}`,
    folded: a.folded + b.folded,
    figure: a.figure === '-' ? `-${b.figure}` : [...(a.figure ?? '').split(' '), b.figure].sort().join(' '),
    isDate: a.isDate || b.isDate,
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

/** Quotation marks as a language writes them: what a straight one that is typed becomes. */

interface Pair {
  open: string
  close: string
}

/** The quotation marks of a language, and where in it an apostrophe begins a word. */
export interface QuoteStyle {
  double: Pair
  single: Pair
  /** Words that are written with an apostrophe before them, such as ’s in “’s avonds”. */
  elided: readonly string[]
  /** Where an apostrophe closes no quotation: words before a year without its century. Elsewhere one is told by its two digits. */
  beforeYear: readonly string[]
}

const APOSTROPHE = '’'
/** Around what French puts between its marks: a narrow space at which no line is broken. */
const THIN = '\u202f'

const pair = (open: string, close: string): Pair => ({ open, close })

const ENGLISH: QuoteStyle = {
  double: pair('“', '”'),
  single: pair('‘', '’'),
  // With those of Dutch names: ’s-Hertogenbosch, ’t Hooft.
  elided: ['tis', 'twas', 'twere', 'twill', 'em', 'til', 'cause', 'n', 's', 't'],
  beforeYear: [],
}

/** By language tag; a longer tag goes before a shorter one. */
const STYLES: Record<string, QuoteStyle> = {
  en: ENGLISH,
  nl: {
    double: pair('„', '”'),
    single: pair('‘', '’'),
    elided: ['s', 't', 'n', 'k', 'm', 'r', 'ns', 'tis', 'twas', 'dr'],
    beforeYear: [],
  },
  de: {
    double: pair('„', '“'),
    single: pair('‚', '‘'),
    elided: ['s', 'n', 'ne', 'nen', 'ner', 'nem', 'rein', 'raus'],
    beforeYear: ['mai', 'seit'],
  },
  'de-ch': { double: pair('«', '»'), single: pair('‹', '›'), elided: ['s', 'n', 'ne', 'nen'], beforeYear: ['mai', 'seit'] },
  fr: { double: pair(`«${THIN}`, `${THIN}»`), single: pair('‘', '’'), elided: [], beforeYear: [] },
  es: { double: pair('«', '»'), single: pair('‘', '’'), elided: [], beforeYear: [] },
  it: { double: pair('«', '»'), single: pair('‘', '’'), elided: ['sto', 'sta', 'ndrangheta'], beforeYear: [] },
}

/** The style of a language tag such as `nl` or `de-CH`; English where the language is not known. */
export function quoteStyle(language: string | null): QuoteStyle {
  const parts = (language ?? '').toLowerCase().split(/[-_]/)
  for (let length = parts.length; length > 0; length--) {
    const style = Object.hasOwn(STYLES, parts.slice(0, length).join('-')) && STYLES[parts.slice(0, length).join('-')]
    if (style) return style
  }
  return ENGLISH
}

/** One character of a block's text, and what stands in its place. */
export interface Turn {
  offset: number
  insert: string
}

/**
 * What a typed character turns into quotation marks: itself, or one a few letters back that only now shows to be an
 * apostrophe. `before` and `after` are the text of the block around the caret; `typed` stands between them already.
 */
export function smartQuotes(before: string, typed: string, after: string, language: string | null): Turn | null {
  const style = quoteStyle(language)
  const inside = typed.search(/["']/)
  if (inside < 0) return typed === '' ? null : apostropheAfterAll(before, typed, style)
  const left = before + typed.slice(0, inside)
  const right = typed.slice(inside + 1) + after
  const insert = typed[inside] === '"' ? doubleMark(left, style) : singleMark(left, right, style)
  return insert === null ? null : { offset: left.length, insert }
}

/** Words as they read when they were typed between others, one character after the other. What stands around them stays as it is. */
export function typedQuotes(before: string, words: string, after: string, language: string | null): string {
  const least = before.length
  let text = before
  for (let i = 0; i < words.length; i++) {
    const typed = words.charAt(i)
    const turn = smartQuotes(text, typed, words.slice(i + 1) + after, language)
    text += typed
    if (turn && turn.offset >= least) text = text.slice(0, turn.offset) + turn.insert + text.slice(turn.offset + 1)
  }
  return text.slice(least)
}

function doubleMark(left: string, { double, single }: QuoteStyle): string | null {
  const isOpen = left.lastIndexOf(double.open.trim()) > left.lastIndexOf(double.close.trim())
  if (left.endsWith(double.open)) return double.close
  // Somebody types the spaces of French quotation marks themselves.
  if (isOpen && double.close.startsWith(THIN) && /[\u00a0\u202f]$/.test(left)) return double.close.trim()
  if (left.endsWith('-') && isOpen) return double.close
  if (isOpeningPlace(left, [double, single])) return double.open
  // Inches: 6" is no quotation unless one is open.
  return isOpen || !/\d$/.test(left) ? double.close : null
}

function singleMark(left: string, right: string, style: QuoteStyle): string {
  const { single, double } = style
  if (left.endsWith(single.open)) return single.close
  if (/[\p{L}\p{N}]$/u.test(left) && /^\p{L}/u.test(right)) return APOSTROPHE
  if (isOpeningPlace(left, [double, single])) {
    const word = /^\p{L}+/u.exec(right)?.[0] ?? ''
    const isYear = single.close === APOSTROPHE && /^\d\d(?:s\b|(?![.,]?\d|\p{L}))/u.test(right) && !/’(?!\p{L})/u.test(right)
    return isYear || style.elided.includes(word.toLowerCase()) ? APOSTROPHE : single.open
  }
  if (single.close === APOSTROPHE) return APOSTROPHE
  return left.lastIndexOf(single.open) > left.lastIndexOf(single.close) ? single.close : APOSTROPHE
}

/** Whether what is typed here begins something: at the start, after white space, a bracket, a dash or an opening mark. */
function isOpeningPlace(left: string, pairs: readonly Pair[]): boolean {
  return left === '' || /[\s([{/–—¿¡-]$/u.test(left) || pairs.some(({ open }) => left.endsWith(open))
}

/** The opening mark before a word that turns out to be one with an apostrophe: ’s avonds, ’80s, jaren ’80; and the other way round. */
function apostropheAfterAll(before: string, typed: string, style: QuoteStyle): Turn | null {
  const { open, close } = style.single
  const isAlike = close === APOSTROPHE
  if (!isAlike && before.endsWith(close) && /\p{L}$/u.test(before.slice(0, -1)) && /^\p{L}/u.test(typed))
    return { offset: before.length - 1, insert: APOSTROPHE }
  const opened = isAlike ? openedAfterAll(before, typed, style) : null
  if (opened !== null) return { offset: opened, insert: open }
  const at = before.lastIndexOf(open)
  if (at < 0 || /[\p{L}\p{N}]$/u.test(before.slice(0, at))) return null
  const word = before.slice(at + open.length).toLowerCase()
  // Behind the n of rock ’n’ roll nothing was closed.
  const isElided = /^[^\p{L}\p{N}]/u.test(typed) && style.elided.includes(word === 'n’' ? 'n' : word)
  const isDecade = typed === 's' && /^\d\d$/.test(word)
  const wordBefore = /(\p{L}+)\s$/u.exec(before.slice(0, at))?.[1] ?? ''
  const isYear = /^\d\d$/.test(word + typed) && (isAlike || style.beforeYear.includes(wordBefore.toLowerCase()))
  return isElided || isDecade || isYear ? { offset: at, insert: APOSTROPHE } : null
}

/** Where what was taken for a year is a quotation that begins with a number: ‘200 doden’, ‘20 doden’. A word that ends in s may have the apostrophe to itself. */
function openedAfterAll(before: string, typed: string, style: QuoteStyle): number | null {
  const pattern = /^\d/.test(typed) ? MORE_DIGITS : /^[\p{L}\p{N}]/u.test(typed) ? null : CLOSED
  const at = pattern?.exec(before)?.index ?? -1
  return at >= 0 && isOpeningPlace(before.slice(0, at), [style.double, style.single]) ? at : null
}

const MORE_DIGITS = /’\d\d[.,]?$/u
const CLOSED = /’\d\d(?=[^\p{L}\d])(?:[^‘’]|(?<=\p{L})’(?=\p{L}))+(?<![\ss])’$/u

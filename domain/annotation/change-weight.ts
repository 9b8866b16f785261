/** What kind of change a changed wording is: a figure, a name or a negation weighs more than a spelling. */
import { diffArrays } from 'diff'
import { wordTokens } from '@/domain/article/words'
import { weighedWords, type WeighedWords } from './change-words'

/** Heaviest first. */
export const CHANGE_KINDS = ['figure', 'name', 'negation', 'wording', 'spelling'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]
export type ChangeWeight = 'heavy' | 'plain' | 'light'

export interface WordChange {
  kind: ChangeKind
  /** The words that went and those that came in their place; empty where there are none. */
  before: string
  after: string
}

export function weightOf(kind: ChangeKind): ChangeWeight {
  return kind === 'spelling' ? 'light' : kind === 'wording' ? 'plain' : 'heavy'
}

/** Everything that differs between two wordings, heaviest first and else in the order of the text. White space is no difference. */
export function wordChanges(was: string, now: string, language: string | null): WordChange[] {
  const words = weighedWords(language)
  const before = tokensOf(was, words)
  const after = tokensOf(now, words)
  const changes: WordChange[] = []
  for (const hunk of hunksOf(before, after)) {
    const kind = kindOf(hunk, words)
    if (kind) changes.push({ kind, before: textOf(hunk.gone), after: textOf(hunk.come) })
  }
  return changes.sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind))
}

interface Token {
  text: string
  /** What it is compared by when spelling does not count: without case, accents and punctuation; empty for punctuation. */
  folded: string
  /** Of a number, a measure or a date: what it says. */
  figure: string | null
  isNegation: boolean
  isName: boolean
  /** White space stands before it. */
  isApart: boolean
}

function tokensOf(source: string, words: WeighedWords): Token[] {
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
    tokens.push({ text: found, folded: isWord || isDigits ? folded(found) : '', figure, isNegation, isName, isApart })
    isApart = false
    if (isWord || isDigits) isStart = false
    else if (/[.!?:…“„‘«]/u.test(found)) isStart = true
  }
  return tokens
}

/** A number as its value, however its digits are grouped: in Dutch 1.500, 1 500 and 1500 are one number; 1,5 and 15 never are. */
function valueOf(digits: string, grouping: WeighedWords['grouping']): string {
  const plain = digits.replace('−', '-').replace(/^\+/u, '')
  const sign = `[${grouping}’'\\u00a0\\u202f]`
  const whole = plain.replace(
    new RegExp(`^(-?\\d{1,3})((?:${sign}\\d{3})+)(?!\\d)`, 'u'),
    (_, first: string, groups: string) => first + groups.replace(/\D/gu, ''),
  )
  return grouping === '.' ? whole.replace(/^(-?\d+),(\d+)/u, '$1.$2') : whole
}

function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}’'‘-]/gu, '')
    .toLowerCase()
}

interface Hunk {
  gone: Token[]
  come: Token[]
}

function hunksOf(before: Token[], after: Token[]): Hunk[] {
  const hunks: Hunk[] = []
  let open: Hunk | null = null
  let [i, j] = [0, 0]
  for (const part of diffArrays(
    before.map((token) => token.text),
    after.map((token) => token.text),
  )) {
    if (!part.added && !part.removed) {
      i += part.count
      j += part.count
      open = null
      continue
    }
    if (!open) hunks.push((open = { gone: [], come: [] }))
    if (part.removed) open.gone.push(...before.slice(i, (i += part.count)))
    else open.come.push(...after.slice(j, (j += part.count)))
  }
  return hunks
}

/** Null where nothing but white space differs. */
function kindOf({ gone, come }: Hunk, words: WeighedWords): ChangeKind | null {
  if (gone.length === 0 && come.length === 0) return null
  const isOther = (pick: (token: Token) => string | null): boolean => listed(gone, pick) !== listed(come, pick)
  if (isOther(({ figure }) => figure)) return 'figure'
  if (isOther(({ isName, folded }) => (isName ? folded : null)) && !isSameFolded(gone, come)) return 'name'
  if (isOther(({ isNegation, folded }) => (isNegation ? folded : null)) || isTurned(gone, come, words)) return 'negation'
  return isSameFolded(gone, come) || isMisspelt(gone, come) ? 'spelling' : 'wording'
}

function listed(tokens: readonly Token[], pick: (token: Token) => string | null): string {
  return tokens
    .flatMap((token) => pick(token) ?? [])
    .sort()
    .join(' ')
}

function isSameFolded(gone: readonly Token[], come: readonly Token[]): boolean {
  const joined = (tokens: readonly Token[]) => tokens.map((token) => token.figure ?? token.folded).join('')
  return joined(gone) === joined(come)
}

/** Whether a word became its opposite: veilig, onveilig. */
function isTurned(gone: readonly Token[], come: readonly Token[], { negating }: WeighedWords): boolean {
  const isOpposite = (a: string, b: string): boolean => negating.some((prefix) => b === folded(prefix) + a && a.length > 2)
  return gone.some((a) => come.some((b) => isOpposite(a.folded, b.folded) || isOpposite(b.folded, a.folded)))
}

/** Whether the same number of words stands there, each with a letter or two that differ. */
function isMisspelt(gone: readonly Token[], come: readonly Token[]): boolean {
  const [old, fresh] = [gone, come].map((tokens) => tokens.map((token) => token.folded).filter(Boolean)) as [string[], string[]]
  return old.length === fresh.length && old.length > 0 && old.every((word, i) => isNear(word, fresh[i] ?? ''))
}

/** Short words are other words by one letter: only longer ones can be misspelt. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true
  const longest = Math.max(a.length, b.length)
  return longest >= 5 && distance(a, b) <= (longest >= 9 ? 2 : 1)
}

/** How many letters are put in, left out, replaced or swapped with the next between two words. */
function distance(a: string, b: string): number {
  let [older, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (older[j - 2] ?? 0) + 1)
      row.push(least)
    }
    older = last
    last = row
  }
  return last[b.length] ?? 0
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token, i) => (token.isApart && i > 0 ? ' ' : '') + token.text).join('')
}

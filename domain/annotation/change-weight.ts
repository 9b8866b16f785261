/** What kind of change a changed wording is: a figure, a date, a name or a negation weighs more than a spelling. */
import { diffArrays } from 'diff'
import { folded, textOf, tokensOf, type Token } from './change-tokens'
import { weighedWords, type WeighedWords } from './change-words'

/** Heaviest first. */
export const CHANGE_KINDS = ['figure', 'date', 'name', 'negation', 'wording', 'spelling'] as const
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
  for (const hunk of hunksOf(before, after).flatMap(cutAtFigures)) {
    const kind = kindOf(hunk, words)
    if (kind) changes.push(...changesOf(kind, hunk))
  }
  return changes.sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind))
}

interface Hunk {
  gone: Token[]
  come: Token[]
}

/** So many words are shown whole where a name among them has changed; of more the names are told apart. */
const FEW = 6

function changesOf(kind: ChangeKind, { gone, come }: Hunk): WordChange[] {
  const [before, after] = [textOf(gone), textOf(come)]
  if (kind !== 'name' || Math.max(gone.length, come.length) <= FEW) return [{ kind, before, after }]
  const [old, fresh] = [namesIn(gone), namesIn(come)]
  const [went, came] = [old.filter((name) => !fresh.includes(name)), fresh.filter((name) => !old.includes(name))]
  const names = Array.from({ length: Math.max(went.length, came.length) }, (_, i) => ({
    kind,
    before: went[i] ?? '',
    after: came[i] ?? '',
  }))
  return [...names, { kind: 'wording', before, after }]
}

/** The names among some words; those that stand side by side are one. */
function namesIn(tokens: readonly Token[]): string[] {
  const runs: Token[][] = []
  tokens.forEach((token, i) => {
    if (!token.isName) return
    if (tokens[i - 1]?.isName) runs.at(-1)?.push(token)
    else runs.push([token])
  })
  return runs.map(textOf)
}

function hunksOf(before: Token[], after: Token[]): Hunk[] {
  const hunks: Hunk[] = []
  let open: Hunk | null = null
  let [i, j] = [0, 0]
  for (const part of diffArrays(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
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

/** A hunk in which figures differ, cut around them: each is told by itself, and what stands beside it apart. */
function cutAtFigures(hunk: Hunk): Hunk[] {
  const { gone, come } = hunk
  if (!isOther(hunk, ({ figure }) => figure)) return [hunk]
  const parts: Hunk[] = []
  let [i, j] = [0, 0]
  const cut = (untilOld: number, untilFresh: number): void => {
    parts.push({ gone: gone.slice(i, untilOld), come: come.slice(j, untilFresh) })
    ;[i, j] = [untilOld, untilFresh]
  }
  for (const [old, fresh] of figurePairs(gone, come)) {
    const [oldAt, freshAt] = [old ? gone.indexOf(old) : i, fresh ? come.indexOf(fresh) : j]
    cut(oldAt, freshAt)
    cut(oldAt + (old ? 1 : 0), freshAt + (fresh ? 1 : 0))
  }
  cut(gone.length, come.length)
  return parts
}

/** Which figure stands in whose place: those of the same value first, the others between them in their order. */
function figurePairs(gone: readonly Token[], come: readonly Token[]): [Token | undefined, Token | undefined][] {
  const figures = (tokens: readonly Token[]) => tokens.filter(({ figure }) => figure !== null)
  const values = (tokens: readonly Token[]) => tokens.map(({ figure }) => figure)
  const [old, fresh] = [figures(gone), figures(come)]
  const pairs: [Token | undefined, Token | undefined][] = []
  let [i, j] = [0, 0]
  const pairUntil = (untilOld: number, untilFresh: number): void => {
    while (i < untilOld || j < untilFresh) pairs.push([i < untilOld ? old[i++] : undefined, j < untilFresh ? fresh[j++] : undefined])
  }
  let [a, b] = [0, 0]
  for (const { added, removed, count } of diffArrays(values(old), values(fresh))) {
    if (added) b += count
    else if (removed) a += count
    else {
      pairUntil(a, b)
      for (let n = 0; n < count; n++) pairUntil(++a, ++b)
    }
  }
  pairUntil(a, b)
  return pairs
}

function isOther({ gone, come }: Hunk, pick: (token: Token) => string | null): boolean {
  return listed(gone, pick) !== listed(come, pick)
}

/** Null where nothing but white space differs. */
function kindOf(hunk: Hunk, words: WeighedWords): ChangeKind | null {
  const { gone, come } = hunk
  if (keysOf(gone) === keysOf(come)) return null
  if (isOther(hunk, ({ figure }) => figure)) {
    if (![...gone, ...come].some(({ isDate }) => isDate)) return 'figure'
    return isSameFolded(gone, come) ? 'spelling' : 'date'
  }
  if (isOther(hunk, ({ isName, folded }) => (isName ? folded : null)) && !isSameFolded(gone, come)) return 'name'
  if (isOfName(gone) && isOfName(come)) return 'name'
  if (isOther(hunk, ({ isNegation, folded }) => (isNegation ? folded : null)) || isTurned(gone, come, words)) return 'negation'
  return isSameFolded(gone, come) || isMisspelt(gone, come) ? 'spelling' : 'wording'
}

const keysOf = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join(' ')

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

const isOfName = (tokens: readonly Token[]): boolean => tokens.length > 0 && tokens.every(({ isParticle }) => isParticle)

/** Whether a word became its opposite: veilig, onveilig. */
function isTurned(gone: readonly Token[], come: readonly Token[], { negating }: WeighedWords): boolean {
  const isOpposite = (a: string, b: string): boolean => negating.some((prefix) => b === folded(prefix) + a && a.length > 2)
  return gone.some((a) => come.some((b) => isOpposite(a.folded, b.folded) || isOpposite(b.folded, a.folded)))
}

/** Whether the same number of words stands there, each the same or one that was mistyped. */
function isMisspelt(gone: readonly Token[], come: readonly Token[]): boolean {
  const [old, fresh] = [gone, come].map((tokens) => tokens.map((token) => token.folded).filter(Boolean)) as [string[], string[]]
  return old.length === fresh.length && old.length > 0 && old.every((word, i) => word === fresh[i] || isSlip(word, fresh[i] ?? ''))
}

/** Letters of a word that can be mistyped: shorter ones are other words then (“from”, “form”). */
const SHORTEST = 6

/**
 * Two letters swapped, or a consonant that is double in one of them. A letter more, less or other may make another word of
 * it, and turn what is said round: “increased”, “decreased”; “ligt”, “liegt”.
 */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (long.length - short.length === 1)
    return long.slice(at + 1) === short.slice(at) && /[^aeiouy]/u.test(long[at] ?? '') && long[at] === long[at - 1]
  if (long.length !== short.length) return false
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

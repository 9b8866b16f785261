/** The quotation marks of a paragraph, each with what it can be there; apostrophes left out. */
import type { Stretch } from '@/domain/article/segmentation'
import type { Lexicon } from './lexicon'
import type { Paragraph, Token } from './tokens'

export interface Glyph extends Stretch {
  text: string
  canOpen: boolean
  canClose: boolean
  /** Behind an s or a clipped word, with a word after it: perhaps an apostrophe, as in “the passengers’ interests”. */
  isDoubtful: boolean
  isAfterStop: boolean
  /** Behind a word with nothing but a space between: there somebody's words begin less often than a title. */
  isAfterWord: boolean
}

const MARK = /^[“”„‟"«»‹›‘’‚'`,]$/
const SINGLE = /^[‘’']$/
/** Marks that look alike at both ends, or are used the other way round by some. */
const OPENS_ONLY = /^[„‚]$/

export function glyphsOf(text: string, { start, end, tokens }: Paragraph, lexicon: Lexicon): Glyph[] {
  const glyphs: Glyph[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (!MARK.test(token.text)) continue
    const double = doubled(tokens, at)
    if (token.text === ',' || token.text === '`') {
      if (!double) continue
    } else if (!double && SINGLE.test(token.text) && isApostrophe(tokens, at, lexicon)) continue
    const last = double ? (tokens[at + 1] as Token) : token
    const before = token.start > start ? text.slice(Math.max(start, token.start - 2), token.start) : ''
    const after = text.slice(last.end, Math.min(end, last.end + 2))
    if (isInch(tokens, at)) continue
    glyphs.push({ start: token.start, end: last.end, ...bearing(double ?? token.text, before, after, tokens[at - 1], glyphs.at(-1)) })
    if (double) at++
  }
  return glyphs
}

function bearing(
  text: string,
  before: string,
  after: string,
  previous: Token | undefined,
  lastGlyph: Glyph | undefined,
): Omit<Glyph, 'start' | 'end'> {
  const isAfterOpening =
    lastGlyph !== undefined && lastGlyph.canOpen && previous !== undefined && lastGlyph.end === previous.end && !/\s$/.test(before)
  const opensBefore =
    before === '' || /[\s([{\/:—–=-]$/u.test(before) || isAfterOpening || (/^[“„‘]$/.test(text) && !/[\p{L}\p{N}]$/u.test(before))
  const isSpaced = (before === '' || /\s$/u.test(before)) && /^\s/u.test(after)
  const canOpen =
    OPENS_ONLY.test(text) ||
    (opensBefore && after !== '' && !/^\s/u.test(after)) ||
    (isSpaced && (before === '' ? /^[«»“‘]$/ : /^[«“‘]$/).test(text))
  const isGlued = /[.!?…,]$/u.test(before) && /^\p{L}/u.test(after)
  const canClose =
    !OPENS_ONLY.test(text) &&
    ((before !== '' && !/\s$/u.test(before) && (after === '' || !/^[\p{L}\p{N}]/u.test(after) || isGlued)) ||
      (/\s$/u.test(before) && /^[«»”]$/.test(text) && !/^[\p{L}\p{N}]/u.test(after)))
  return {
    text,
    canOpen: canOpen && !(canClose && /^[”’»]$/.test(text)),
    canClose: canClose && !(isAfterOpening && canOpen),
    isDoubtful: SINGLE.test(text) && text !== '‘' && /(?:[sxz]|in|^o|ol)$/iu.test(before) && /^\s[\p{L}\p{N}]/u.test(after),
    isAfterStop: /[.!?…,]$/u.test(before),
    isAfterWord: /[\p{L}\p{N}]\s$/u.test(before),
  }
}

/** ,, and `` open; '' closes, and opens as well. */
function doubled(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  if (!next || next.start !== token.end || next.text !== token.text) return null
  return /^[,`']$/.test(token.text) ? token.text + next.text : null
}

/** ’s avonds, ’t Hof, ’90s, Rijnstreek ’31, rock ’n’ roll. */
function isApostrophe(tokens: readonly Token[], at: number, { elisions }: Lexicon): boolean {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  if (next?.start === token.end) {
    if (/^\d\ds?$/.test(next.text)) return true
    const clipped = next.lower.split('-')[0] as string
    if (elisions.has(clipped) && (token.text !== '‘' || clipped.length < 3)) return true
  }
  const before = tokens[at - 1]
  const mark = tokens[at - 2]
  return before?.end === token.start && mark?.end === before.start && SINGLE.test(mark.text) && elisions.has(before.lower)
}

/** 6’2”: a measure. */
function isInch(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before?.end === (tokens[at] as Token).start && /^\d+['’]\d+$/.test(before.text) && /^["”]$/.test((tokens[at] as Token).text)
}

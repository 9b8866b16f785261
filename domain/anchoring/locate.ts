/** Finding where quoted words stand in a text, or saying why not. It never guesses: found once, or told by its surroundings, or ambiguous. */
import { fold } from './fold'

/** The W3C's TextQuoteSelector. */
export interface Quote {
  exact: string
  prefix?: string | undefined
  suffix?: string | undefined
}

/** Offsets (UTF-16, half-open) and the words between them. */
export interface Candidate {
  start: number
  end: number
  exact: string
}

export type Located =
  { found: true; start: number; end: number } | { found: false; reason: 'missing' | 'ambiguous'; candidates: Candidate[] }

/** How many characters before and after a range are kept to know it by: the length Hypothesis and Apache Annotator use. */
export const CONTEXT_LENGTH = 32

/** So many places are listed when words stand in several. */
const MAX_CANDIDATES = 20

/** Describes a range by its words and what stands before and after them. Offsets in UTF-16 code units. */
export function describeRange(text: string, start: number, end: number): Required<Quote> & { prefix: string; suffix: string } {
  return {
    exact: text.slice(start, end),
    prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT_LENGTH), start)),
    suffix: wholeCharacters(text.slice(end, end + CONTEXT_LENGTH)),
  }
}

/** Drops half a surrogate pair from either end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '')
}

/**
 * Looks for quoted words as they are, then with white space, quotation marks and Unicode form folded.
 * Several places are told apart only by a prefix or suffix that stands there as a whole; if that leaves
 * more than one, the answer is `ambiguous` with the places as candidates.
 */
export function locateQuote(text: string, quote: Quote): Located {
  if (!/\S/.test(quote.exact)) return { found: false, reason: 'missing', candidates: [] }
  const places = findAll(text, quote.exact).map((start) => ({ start, end: start + quote.exact.length }))
  return choose(text, quote, places.length > 0 ? places : findFolded(text, quote.exact))
}

function findAll(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

function findFolded(text: string, exact: string): { start: number; end: number }[] {
  const folded = fold(text)
  const words = fold(exact.trim()).text
  return findAll(folded.text, words).map((at) => ({
    start: folded.starts[at] as number,
    end: folded.ends[at + words.length - 1] as number,
  }))
}

function choose(text: string, quote: Quote, places: { start: number; end: number }[]): Located {
  const [only, ...others] = places
  if (!only) return { found: false, reason: 'missing', candidates: [] }
  if (others.length === 0) return { found: true, ...only }
  const scores = places.map((place) => contextScore(text, quote, place))
  const best = Math.max(...scores)
  const winners = places.filter((_, i) => scores[i] === best)
  if (best > 0 && winners.length === 1) return { found: true, ...(winners[0] as { start: number; end: number }) }
  const candidates = (best > 0 ? winners : places).slice(0, MAX_CANDIDATES)
  return { found: false, reason: 'ambiguous', candidates: candidates.map((c) => ({ ...c, exact: text.slice(c.start, c.end) })) }
}

/** How many of prefix and suffix stand around a place as a whole (white space, quotation marks and Unicode form folded). */
function contextScore(text: string, quote: Quote, place: { start: number; end: number }): number {
  const prefix = foldedContext(quote.prefix)
  const suffix = foldedContext(quote.suffix)
  // White space may be longer in the text than in the selector: twice the length and a little is read.
  const before = foldedContext(text.slice(Math.max(0, place.start - 2 * (quote.prefix?.length ?? 0) - 8), place.start))
  const after = foldedContext(text.slice(place.end, place.end + 2 * (quote.suffix?.length ?? 0) + 8))
  return Number(prefix !== '' && before.endsWith(prefix)) + Number(suffix !== '' && after.startsWith(suffix))
}

function foldedContext(text: string | undefined): string {
  return text ? fold(text).text.trim() : ''
}

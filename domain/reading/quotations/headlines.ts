/** Whose a quotation in the headline is: “‘My bones hurt’: what a winter costs” is by whoever says it again in the text. */
import type { FoundQuote } from '@/domain/contract/reading'
import type { People } from '../names/people'
import type { Lexicon } from '../words/lexicon'
import { wordsIn, type Paragraph } from '../words/tokens'

/** A headline and what stands under it before the text begins. */
const OPENING = 3
/** Tokens of the longest headline, and quotations that are looked for. */
const LONGEST = 40
const MOST = 4
/** Words that a headline leaves out: “proud as a peacock” of “proud, I say, as a peacock”. */
const LEFT_OUT = 2

/** Fewer words that a colon sets off are a name or a catchword. */
const SHORTEST = 3

export function withHeadlines(
  text: string,
  paragraphs: readonly Paragraph[],
  quotes: readonly FoundQuote[],
  people: People,
  lexicon: Lexicon,
): FoundQuote[] {
  const end = endOfHeadlines(paragraphs)
  const persons = people.list.filter(({ isCertain }) => isCertain)
  let looked = 0
  return quotes.map((quote) => {
    const [range] = quote.ranges
    if (!range || range.start >= end || looked >= MOST || quote.parent !== undefined) return quote
    const isApart = isSetOff(text, range)
    // Whom a headline credits by name has said it.
    if (quote.speaker !== null && (!isApart || persons.some(({ name }) => name === quote.speaker))) return quote
    looked++
    const words = plainWordsIn(text.slice(range.start, range.end))
    const echo = quotes.find((other) => other.speaker !== null && startOf(other) >= end && isIn(words, other, text))
    if (echo) {
      const kind = quote.kind === 'scare' ? (isSentence(text, range) ? 'direct' : 'partial') : quote.kind
      return { kind, ranges: quote.ranges, speaker: echo.speaker, speakerMention: null, cue: null }
    }
    if (quote.kind !== 'scare' || !isApart || !isSentence(text, range) || !isClause(words, lexicon)) return quote
    // “‘I want to go home’: Ann Lee on her life”
    const [one, other] = persons.filter(({ mentions }) => mentions.some((mention) => mention.end <= end))
    return { kind: 'direct', ranges: quote.ranges, speaker: one && !other ? one.name : null, speakerMention: null, cue: null }
  })
}

/** With a verb, or in the first person: somebody says it, and it is no title. */
function isClause(words: readonly string[], { finites, language }: Lexicon): boolean {
  const isTold = (word: string): boolean => {
    const [first = ''] = word.split("'")
    return finites.has(word) || finites.has(first) || language.claims.persons.includes(first)
  }
  return words.length >= SHORTEST && words.some(isTold)
}

/** Where the first paragraphs that are no sentences of the text end; 0 where there are none, or nothing else. */
function endOfHeadlines(paragraphs: readonly Paragraph[]): number {
  let end = 0
  for (const { tokens, sentences } of paragraphs.slice(0, Math.min(OPENING, paragraphs.length - 1))) {
    const last = tokens.findLast(({ text }) => !/^["”“’‘'»«)]$/.test(text))
    if (sentences.length > 1 || tokens.length > LONGEST || !last || last.text === '.') break
    end = tokens.at(-1)?.end ?? end
  }
  return end
}

/** Whether words stand in somebody’s, in that order and with hardly a word between; one alone must be all that is quoted. */
function isIn(words: readonly string[], { ranges, kind }: FoundQuote, text: string): boolean {
  if (kind === 'scare' || words.length === 0) return false
  return ranges.some(({ start, end }) => {
    const said = plainWordsIn(text.slice(start, end))
    if (words.length === 1) return said.length === 1 && said[0] === words[0]
    return said.some((word, at) => word === words[0] && follows(words, said, at))
  })
}

function follows(words: readonly string[], said: readonly string[], from: number): boolean {
  const mayMiss = words.length > 2 ? LEFT_OUT : 0
  let next = 0
  for (let at = from; at < said.length && at < from + words.length + mayMiss && next < words.length; at++)
    if (said[at] === words[next]) next++
  return next === words.length
}

/** The words of some text however a headline writes them: without marks, and with no word of two. */
function plainWordsIn(text: string): string[] {
  return wordsIn(text.replaceAll('’', "'").replaceAll('-', ' ')).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

function startOf({ ranges }: FoundQuote): number {
  return ranges[0]?.start ?? 0
}

/** By a colon from what the headline tells besides. */
function isSetOff(text: string, { start, end }: { start: number; end: number }): boolean {
  return text[end] === ':' || /: ?$/.test(text.slice(Math.max(0, start - 2), start))
}

/** With a capital, and nothing of the headline’s own sentence around it. */
function isSentence(text: string, range: { start: number; end: number }): boolean {
  const isAlone = range.start === 0 || /[\n:;.!?–—] ?$/.test(text.slice(Math.max(0, range.start - 2), range.start))
  return isAlone && /^\P{L}*\p{Lu}/u.test(text.slice(range.start, range.end))
}

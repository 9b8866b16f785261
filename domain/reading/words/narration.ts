/** A text as its narrator tells it: sentences in which a name and a quotation each are one piece; and so again inside each quotation. */
import type { Stretch } from '@/domain/article/segmentation'
import type { Lexicon } from './lexicon'
import { listedAt } from './listed'
import type { Marked } from './marks'
import type { Name } from '../names/names'
import type { Paragraph, Token } from './tokens'

/** Pieces of the longest sentence: one that goes on is cut, so that what looks through a whole sentence costs the same everywhere. */
const LONGEST = 500

export interface Piece extends Stretch {
  kind: Token['kind'] | 'name' | 'marked'
  text: string
  lower: string
  name: Name | null
  /** The index of a stretch between marks. */
  marked: number | null
}

export interface Narrated extends Stretch {
  paragraph: number
  /** The index of the marked stretch that it stands in; null for the narrator’s own. */
  inside: number | null
  pieces: Piece[]
}

/** The sentences of all levels, in the order in which they begin. */
export function narrate(
  text: string,
  paragraphs: readonly Paragraph[],
  names: readonly Name[],
  marked: readonly Marked[],
  lexicon: Lexicon,
): Narrated[] {
  const done: Narrated[] = []
  const stack: number[] = []
  const open = new Map<number | null, Narrated>()
  /** In which paragraph each marked stretch begins. */
  const paragraphOf: number[] = []
  let nextMarked = 0
  let nextName = 0

  paragraphs.forEach(({ tokens, sentences }, paragraph) => {
    const finish = (inside: number | null): void => {
      const current = open.get(inside)
      if (current) done.push(current)
      open.delete(inside)
    }
    const add = (piece: Piece): void => {
      const inside = stack.at(-1) ?? null
      const current = open.get(inside)
      if (current) {
        current.pieces.push(piece)
        current.end = piece.end
        if (current.pieces.length >= LONGEST) finish(inside)
      } else
        open.set(inside, {
          paragraph: piece.marked === null ? paragraph : (paragraphOf[piece.marked] as number),
          inside,
          pieces: [piece],
          start: piece.start,
          end: piece.end,
        })
    }
    const ends = new Set(sentences.map(({ last }) => last - 1))
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token
      while (nextName < names.length && (names[nextName] as Name).start < token.start) nextName++
      const name = names[nextName]
      while (nextMarked < marked.length && (marked[nextMarked] as Marked).start <= token.start) {
        paragraphOf[nextMarked] = paragraph
        stack.push(nextMarked++)
      }
      const inside = stack.at(-1)
      const around = inside === undefined ? null : (marked[inside] as Marked)
      let isClosing = false
      if (around && token.start < around.inner.start) continue
      if (around && token.start >= around.inner.end) {
        if (token.end < around.end) continue
        isClosing = true
        finish(stack.pop() as number)
        add({ kind: 'marked', start: around.start, end: around.end, text: '', lower: '', name: null, marked: inside as number })
      } else if (around && at === 0 && token.text === text.slice(around.start, around.inner.start)) continue
      else if (name?.start === token.start && name.paragraph === paragraph && !crosses(name, around, marked, nextMarked)) {
        at = name.last - 1
        while (nextMarked < marked.length && (marked[nextMarked] as Marked).start < name.end) nextMarked++
        add({
          kind: 'name',
          start: name.start,
          end: (tokens[at] as Token).end,
          text: name.text,
          lower: name.text.toLowerCase(),
          name,
          marked: null,
        })
      } else if (listedAt(lexicon.councils, tokens, at)) {
        at += listedAt(lexicon.councils, tokens, at) - 1
        add(oneOf(text, token, tokens[at] as Token))
      } else if (isHandle(tokens, at)) {
        at = endOfHandle(tokens, at) - 1
        add(oneOf(text, token, tokens[at] as Token))
      } else if (!isAbbreviated(tokens, at, lexicon)) add({ ...token, name: null, marked: null })
      const piece = open.get(stack.at(-1) ?? null)?.pieces.at(-1)
      const isInitials = piece?.name?.text.endsWith('.') === true && startsAnew(tokens[at + 1], lexicon)
      const isGiven = isClosing && open.get(stack.at(-1) ?? null)?.pieces.at(-2)?.text === ':' && endsWhole(tokens, at)
      const opens = marked[nextMarked]?.start === tokens[at + 1]?.start && token.text === '.'
      if ((ends.has(at) || opens || isInitials || isGiven) && breaksAfter(tokens, at, isClosing, lexicon)) finish(stack.at(-1) ?? null)
    }
    for (const inside of [...open.keys()]) finish(inside)
  })
  return done.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** “burgemeester en wethouders”, “@jdoe_1”: one word for one body, or for somebody. */
function oneOf(text: string, first: Token, last: Token): Piece {
  const words = text.slice(first.start, last.end)
  return { kind: 'word', start: first.start, end: last.end, text: words, lower: words.toLowerCase(), name: null, marked: null }
}

/** “@jdoe”, and no part of an address for mail. */
function isHandle(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at] as Token]
  return token.text === '@' && before?.end !== token.start && endOfHandle(tokens, at) > at + 1
}

function endOfHandle(tokens: readonly Token[], at: number): number {
  let end = at + 1
  while (tokens[end]?.start === tokens[end - 1]?.end && /^[\p{L}\p{N}_]/u.test(tokens[end]?.text ?? '')) end++
  return end
}

/** Behind “Herman K.” and “the U.S.” a sentence is over where a word follows that is large only at a beginning, or another name. */
function startsAnew(next: Token | undefined, { functionWords, givenNames }: Lexicon): boolean {
  return next !== undefined && next.text !== next.lower && (functionWords.has(next.lower) || givenNames.has(next.lower))
}

/** X wrote: “No!” A new sentence: words that a colon announces and that are whole end it. */
function endsWhole(tokens: readonly Token[], closing: number): boolean {
  return /^[.!?…]+$/.test(tokens[closing - 1]?.text ?? '') && /^[\p{Lu}“‘"„]/u.test(tokens[closing + 1]?.text ?? '')
}

/** Whether a mark opens in a name and closes outside it, or the other way round. */
function crosses(name: Name, around: Marked | null, marked: readonly Marked[], next: number): boolean {
  if (around && around.inner.end < name.end) return true
  for (let at = next; at < marked.length && (marked[at] as Marked).start < name.end; at++)
    if ((marked[at] as Marked).end > name.end) return true
  return false
}

/** “Kom!” riep hij: a quotation with its own full stop does not end the sentence around it where that goes on small. */
function breaksAfter(tokens: readonly Token[], at: number, isClosing: boolean, lexicon: Lexicon): boolean {
  const next = tokens[at + 1]
  if (!next) return true
  if (isClosing) return !/^[\p{Ll},;:–—-]/u.test(next.text)
  return !isAbbreviated(tokens, at, lexicon)
}

/** The full stop of “dr.”, which ends nothing, or of “Co.” where the sentence goes on small. */
function isAbbreviated(tokens: readonly Token[], at: number, { abbreviations, endingAbbreviations }: Lexicon): boolean {
  const [word, next] = [tokens[at - 1], tokens[at + 1]]
  const { text, start } = tokens[at] as Token
  if (text !== '.' || word?.end !== start || !next) return false
  return abbreviations.has(word.lower) || (endingAbbreviations.has(word.lower) && next.kind === 'word' && next.text === next.lower)
}

/** Sentences that became other ones: a full stop or an article that both have is chance, and not what stayed. */
import { sentencesOf } from './segmentation'
import type { Edit } from './slide'

/** A sentence of which no more than this share of its letters stayed is another one. */
const BY_CHANCE = 0.2

/** Widens edits to whole sentences of the old tokens where next to nothing of these is left. Tokens joined are the text of a block. */
export function widened(edits: readonly Edit[], old: readonly string[]): Edit[] {
  const kept = keptPairs(edits, old.length)
  const isKept = new Set(kept.map(([i]) => i))
  const dropped = new Set<number>()
  for (const [first, end] of sentenceTokens(old)) {
    let [all, left] = [0, 0]
    for (let i = first; i < end; i++) {
      const letters = lettersOf(old[i] as string)
      all += letters
      if (isKept.has(i)) left += letters
    }
    if (left < all && left <= all * BY_CHANCE) for (let i = first; i < end; i++) dropped.add(i)
  }
  return dropped.size === 0
    ? [...edits]
    : editsBetween(
        kept.filter(([i]) => !dropped.has(i)),
        edits,
        old.length,
      )
}

type Pair = readonly [old: number, fresh: number]

/** Which old tokens stand before which fresh ones. */
function keptPairs(edits: readonly Edit[], length: number): Pair[] {
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  const keep = (until: number): void => {
    while (i < until) pairs.push([i++, j++])
  }
  for (const { from, to, end } of edits) {
    keep(from)
    ;[i, j] = [to, end]
  }
  keep(length)
  return pairs
}

function editsBetween(kept: readonly Pair[], edits: readonly Edit[], length: number): Edit[] {
  const grown = edits.reduce((sum, { from, to, start, end }) => sum + end - start - (to - from), 0)
  const found: Edit[] = []
  let [i, j] = [0, 0]
  for (const [to, end] of [...kept, [length, length + grown] as const]) {
    if (to > i || end > j) found.push({ from: i, to, start: j, end })
    ;[i, j] = [to + 1, end + 1]
  }
  return found
}

/** The tokens of each sentence, without the white space between them. */
function sentenceTokens(tokens: readonly string[]): [first: number, end: number][] {
  // What is no text counts as one character that is none either.
  const texts = tokens.map((token) => (token.startsWith('\0') ? '\ufffc' : token))
  let [i, at] = [0, 0]
  const indexOf = (offset: number): number => {
    while (i < texts.length && at < offset) at += (texts[i++] as string).length
    return i
  }
  return sentencesOf(texts.join(''), null).map(({ start, end }) => [indexOf(start), indexOf(end)])
}

function lettersOf(token: string): number {
  return token.startsWith('\0') ? 0 : (token.match(/[\p{L}\p{N}]/gu)?.length ?? 0)
}

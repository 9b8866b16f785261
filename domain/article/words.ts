/** How a text falls into words for people: a figure is one word with its points and commas, and so is a word with its apostrophes and hyphens. */

export const FIGURE = /(?<![\p{L}\p{N}])[-−+]?\d+(?:[.,:/’'\u00a0\u202f–-]\d+)*\p{L}*/u
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-’'‘][\p{L}\p{N}\p{M}]+)*/u
/** So many characters around an offset are looked at: no word or figure is longer. */
const REACH = 100
const TOKEN = new RegExp(`(?<space>\\s+)|(?<figure>${FIGURE.source})|(?<word>${WORD.source})|(?<sign>[^])`, 'gu')

/** Scripts that are written without spaces between words (UAX #29): there no edge tells that a word goes on. */
const WITHOUT_SPACES = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u

export interface WordToken {
  kind: 'space' | 'figure' | 'word' | 'sign'
  text: string
}

/** Everything in a text, in order: joined it is the text again. */
export function wordTokens(text: string): WordToken[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: found, groups = {} }): WordToken => {
    const kind =
      groups['space'] !== undefined ? 'space' : groups['figure'] !== undefined ? 'figure' : groups['word'] !== undefined ? 'word' : 'sign'
    return { kind, text: found }
  })
}

/** The word or figure that stands on both sides of an offset, if one does. */
export function wordAcross(text: string, offset: number): { start: number; end: number } | null {
  const [before, after] = [text.charAt(offset - 1), text.charAt(offset)]
  // Thousands of edges are asked about at once, and most stand at a space.
  if (before === '' || after === '' || /[ \n]/.test(before + after) || WITHOUT_SPACES.test(before + after)) return null
  let start = Math.max(0, offset - REACH)
  for (const { kind, text: token } of wordTokens(text.slice(start, offset + REACH))) {
    const end = start + token.length
    if (end > offset) return start < offset && (kind === 'word' || kind === 'figure') ? { start, end } : null
    start = end
  }
  return null
}

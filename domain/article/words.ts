/** How a text falls into words for people: a figure is one word with its points and commas, and so is a word with its apostrophes and hyphens. */

const FIGURE = /(?<![\p{L}\p{N}])[-−+]?\d+(?:[.,:/’'\u00a0\u202f–-]\d+)*\p{L}*/u
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-’'‘][\p{L}\p{N}\p{M}]+)*/u
const TOKEN = new RegExp(`(?<space>\\s+)|(?<figure>${FIGURE.source})|(?<word>${WORD.source})|(?<sign>[^])`, 'gu')

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

/** Readings put together by hand, for tests of what becomes of one. Things found are named by their words, which stand in the text once. */
import type { FoundClaim, FoundIndirect, FoundPerson, FoundQuote, Reading } from '@/domain/contract/reading'

export const stretchOf = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words)
  if (start < 0 || text.includes(words, start + 1)) throw new Error(`“${words}” has to stand in the text once.`)
  return { start, end: start + words.length }
}

/** What is found in one text. */
export function finder(text: string) {
  const unsaid = { speaker: null, speakerMention: null, cue: null }
  return {
    quote: (words: string | string[], more: Partial<FoundQuote> = {}): FoundQuote => ({
      kind: 'direct',
      ranges: [words].flat().map((part) => stretchOf(text, part)),
      ...unsaid,
      ...more,
    }),
    indirect: (words: string, speaker: string | null = null): FoundIndirect => ({ ...stretchOf(text, words), ...unsaid, speaker }),
    claim: (words: string): FoundClaim => ({ ...stretchOf(text, words), reasons: ['figure'], score: 0.5 }),
    person: (name: string, aliases: string[] = [], mentions: string[] = [name]): FoundPerson => ({
      name,
      aliases,
      kind: 'person',
      mentions: mentions.map((words) => stretchOf(text, words)),
    }),
  }
}

export const readingOf = (found: Partial<Reading>): Reading => ({
  language: 'nl',
  quotes: [],
  indirect: [],
  claims: [],
  people: [],
  facts: [],
  ...found,
})

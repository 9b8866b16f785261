/** Blocks that are no part of the account: headings inside it, and teasers of other articles. A headline above it says what it is about, and is read most. */
import type { Language } from '../language'
import { perLanguage } from './per-language'
import { listedAt, listOf } from './listed'
import type { Paragraph } from './tokens'

const teasersOf = perLanguage(({ claims }) => listOf(claims.teasers))

const LONGEST_HEADING = 20

/**
 * Tells of a paragraph by its index whether it is a heading or a teaser. “Lees ook: …” is one by itself; “Lees ook:” alone makes
 * teasers of the headings that follow, each with the block below it.
 */
export function asideAmong(paragraphs: readonly Paragraph[], language: Language): (index: number) => boolean {
  const teasers = teasersOf(language)
  let follows: 'nothing' | 'heading' | 'block' = 'nothing'
  const asides = paragraphs.map((paragraph, index) => {
    const isHeading = isHeadingLike(paragraph)
    const teaser = listedAt(teasers, paragraph.tokens, 0)
    if (teaser > 0 && (isHeading || paragraph.tokens[teaser]?.text === ':' || paragraph.sentences.length === 1)) {
      const isAlone = paragraph.tokens.length <= teaser + 1
      follows = isAlone ? 'heading' : 'nothing'
      return true
    }
    if (follows === 'heading' && (isHeading || endsIn(paragraph, '?'))) {
      follows = 'block'
      return true
    }
    if (follows === 'block') {
      follows = 'heading'
      return true
    }
    follows = 'nothing'
    return isHeading && index > 0
  })
  return (index) => asides[index] ?? false
}

/** One short sentence without a stop. */
function isHeadingLike({ tokens, sentences }: Paragraph): boolean {
  const last = tokens.at(-1)
  return sentences.length === 1 && tokens.length <= LONGEST_HEADING && last !== undefined && !/^[.!?…:;,"”’'»«]$/.test(last.text)
}

function endsIn({ tokens }: Paragraph, mark: string): boolean {
  return tokens.at(-1)?.text === mark
}

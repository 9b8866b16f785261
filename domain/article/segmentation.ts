/** Sentences of an article's text, by the Unicode rules (Intl.Segmenter) with the exceptions a newspaper needs. Offsets are UTF-16. */
import { blockAt, type TextMap } from './positions'
import { NEAR, goesOn } from './sentence-joints'
import { segmenter, trim } from './edges'

/** A half-open stretch of the text. */
export interface Stretch {
  start: number
  end: number
}

/** The sentences of one block, in order, without the white space between them. A sentence never crosses a block. */
export function sentencesOf(block: string, language: string | null): Stretch[] {
  const sentences: Stretch[] = []
  let start = 0
  const endAt = (end: number): void => {
    const trimmed = trim(block, start, end)
    if (trimmed) sentences.push(trimmed)
    start = end
  }
  for (const { segment, index } of segmenter(language, 'sentence').segment(block))
    if (index > 0 && !goesOn(block.slice(Math.max(start, index - NEAR), index), segment.slice(0, NEAR), language)) endAt(index)
  endAt(block.length)
  return sentences
}

/** The sentence around an offset: between two sentences the one before; null where there is no text. */
export function sentenceAt(map: TextMap, offset: number, language: string | null): Stretch | null {
  const place = blockAt(map, offset)
  if (!place) return null
  const { block } = place
  const sentences = sentencesOf(map.text.slice(block.start, block.start + block.length), language)
  const inside = offset - block.start
  const found = sentences.findLast((sentence) => sentence.start <= inside) ?? sentences[0]
  return found ? { start: found.start + block.start, end: found.end + block.start } : null
}

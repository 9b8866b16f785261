/** What the first read of a text costs, by its length. */
import { BLOCK_GAP, countWords } from '@/domain/article/text'
import { readText } from '@/domain/reading/read-text'
import { sampleText } from '@/domain/sample/sample-article'

const ROUNDS = 5

/** The least milliseconds of some rounds for about so many words: whatever else the machine does only adds to it. */
export function measureReading(words: number): number {
  const text = textOf(words)
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now()
    readText(text, 'nl')
    return performance.now() - began
  })
  return Math.min(...times)
}

/** The Dutch sample again and again, its last turn cut to the length. */
function textOf(words: number): string {
  const sample = sampleText('nl')
  const turns = Math.floor(words / countWords(sample))
  const rest = sample
    .split(' ')
    .slice(0, words % countWords(sample))
    .join(' ')
  return [...Array<string>(turns).fill(sample), rest].join(BLOCK_GAP)
}

/** Whether lost words were whole sentences: then they are looked for among sentences, and else as the part of one. */
import { sentencesOf, type Stretch } from '@/domain/article/segmentation'
import { BLOCK_GAP } from '@/domain/article/text'
import { comparedWords } from './compared-words'

interface Quote {
  exact: string
  prefix: string
  suffix: string
}

/** So many words more, as a share of them, may have belonged to their sentences … */
const NEARLY = 0.25
/** … and one in any case. */
const FEW = 1
/** Fewer words are no sentence without being one exactly; so many more are looked for among sentences, whatever they were. */
const [SHORT, LONG] = [5, 60]

/** How many sentences some words ran through, and whether they were these sentences, or nearly. */
export function sentencesLost({ exact, prefix, suffix }: Quote, language: string | null): { count: number; areWhole: boolean } {
  const blocks = exact.split(BLOCK_GAP)
  const before = prefix.split(BLOCK_GAP).at(-1) ?? ''
  const after = suffix.split(BLOCK_GAP)[0] ?? ''
  const words = comparedWords(exact).length
  let [count, left] = [0, 0]
  blocks.forEach((block, i) => {
    const [lead, tail] = [i === 0 ? before : '', i === blocks.length - 1 ? after : '']
    const [start, end] = [lead.length, lead.length + block.length]
    const text = lead + block + tail
    const touched = sentencesOf(text, language).filter((sentence) => sentence.start < end && start < sentence.end)
    count += touched.length
    for (const sentence of touched)
      left +=
        comparedWords(text.slice(sentence.start, Math.max(sentence.start, start))).length +
        comparedWords(text.slice(Math.min(sentence.end, end), sentence.end)).length
  })
  const areWhole = left === 0 || words > LONG || (words >= SHORT && left <= Math.max(FEW, words * NEARLY))
  return { count, areWhole }
}

/** Runs of so many sentences within a stretch of the text. */
export function sentenceRuns(text: string, { start, end }: Stretch, lengths: readonly number[], language: string | null): Stretch[] {
  let at = start
  const sentences = text
    .slice(start, end)
    .split(BLOCK_GAP)
    .flatMap((block) => {
      const found = sentencesOf(block, language).map((sentence) => ({ start: at + sentence.start, end: at + sentence.end }))
      at += block.length + BLOCK_GAP.length
      return found
    })
  const fitting = new Set(lengths.map((length) => Math.min(Math.max(1, length), sentences.length)))
  return [...fitting].flatMap((length) =>
    sentences
      .slice(0, sentences.length - length + 1)
      .map((first, i) => ({ start: first.start, end: sentences[i + length - 1]?.end ?? first.end })),
  )
}

/** The sentences with something that could be checked: what the coverage lens measures by. */
import type { Stretch } from '@/domain/article/segmentation'
import type { Reading } from '@/domain/contract/reading'

/** Those of a text's sentences with a figure, a name, a date, an amount or a quotation, in the order of the text. */
export function checkableSentences(sentences: readonly Stretch[], { facts, quotes }: Pick<Reading, 'facts' | 'quotes'>): Stretch[] {
  const stretches = [...facts, ...quotes.flatMap(({ ranges }) => ranges)].sort((a, b) => a.start - b.start)
  let next = 0
  let furthest = 0
  return sentences.flatMap(({ start, end }) => {
    let isIn = furthest > start
    for (let one = stretches[next]; one && one.start < end; one = stretches[++next]) {
      isIn = true
      furthest = Math.max(furthest, one.end)
    }
    return isIn ? [{ start, end }] : []
  })
}

/** Those of stretches that follow one another that share nothing with any of the marked ones, which come in the order of their starts. */
export function unmarked<T extends Stretch>(stretches: readonly T[], marked: readonly Stretch[]): T[] {
  let next = 0
  let furthest = 0
  return stretches.filter(({ start, end }) => {
    for (let one = marked[next]; one && one.start < end; one = marked[++next]) furthest = Math.max(furthest, one.end)
    return furthest <= start
  })
}

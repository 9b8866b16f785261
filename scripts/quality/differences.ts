/** Where what was found differs from the labels, told for the one who tunes a rule. */
import type { Stretch } from '@/domain/article/segmentation'
import type { LabelledArticle } from './labelled'
import { score, type Found } from './score'

/** One line for each thing that is missed (-) or found and not there (+). */
export function differences(article: LabelledArticle, found: Found): string[] {
  const words = ({ start, end }: Stretch): string => article.text.slice(start, end).replace(/\s+/g, ' ')
  const quote = ({ kind, ranges, speaker }: Found['quotes'][number]): string => `${kind} ${ranges.map(words).join(' … ')} [${speaker}]`
  const none = { ...article, quotes: [], indirect: [], claims: [] }
  const lonely = <T extends Stretch>(measure: 'indirect' | 'claims', one: T, isLabel: boolean): boolean =>
    isLabel
      ? score({ ...none, [measure]: [one] }, found)[measure].missed > 0
      : score(article, { quotes: [], indirect: [], claims: [], [measure]: [one] })[measure].wrong > 0
  return [
    ...minus(article.quotes.map(quote), found.quotes.map(quote)).map((line) => `- ${line}`),
    ...minus(found.quotes.map(quote), article.quotes.map(quote)).map((line) => `+ ${line}`),
    ...(['indirect', 'claims'] as const).flatMap((measure) => [
      ...(article[measure] as (Stretch & { isOptional: boolean })[])
        .filter((one) => !one.isOptional && lonely(measure, one, true))
        .map((one) => `- ${measure} ${words(one)}`),
      ...(found[measure] as Stretch[]).filter((one) => lonely(measure, one, false)).map((one) => `+ ${measure} ${words(one)}`),
    ]),
  ]
}

function minus(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((one) => !others.includes(one))
}

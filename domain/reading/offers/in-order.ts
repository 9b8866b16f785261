/** Suggestions one after another, as a person goes through them. */
import type { Stretch } from '@/domain/article/segmentation'
import type { Suggestion } from './suggestion'

/** A suggestion with a name that is the same at every reading of the same words. */
export type Listed = Suggestion & { key: string }

/** In the order of the text. Of two of the same kind and words the names tell which. */
export function inOrder(text: string, suggestions: readonly Suggestion[]): Listed[] {
  const times = new Map<string, number>()
  return suggestions
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map((suggestion) => {
      const words = `${suggestion.kind} ${asLine(suggestion.ranges, text)}`
      const nth = times.get(words) ?? 0
      times.set(words, nth + 1)
      return { ...suggestion, key: `${words} ${nth}` }
    })
}

/** The words of something in several stretches, as one line. */
export function asLine(ranges: readonly Stretch[], text: string): string {
  return ranges.map(({ start, end }) => text.slice(start, end)).join(' … ')
}

function startOf({ ranges }: Suggestion): number {
  return ranges[0]?.start ?? 0
}

/** Whether an annotation has the words somebody looks for, anywhere in it: case and accents do not matter. */
import type { Annotation } from '@/domain/contract/annotation'

/** Words to look for, folded: lower case, without accents. */
export function foldWords(query: string): string[] {
  return fold(query).split(/\s+/u).filter(Boolean)
}

/** Tells whether all words (as `foldWords` gives them) stand somewhere in the annotation. No words stand in every one. */
export function hasWords(annotation: Annotation, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const { ranges, tags, evidence, statement, claimant, correction, speaker, originalWording, noteText, author } = annotation
  const text = fold(
    [
      ...ranges.map((range) => range.exact),
      ...tags.map((tag) => tag.name),
      ...evidence.flatMap((item) => [item.title, item.excerpt, item.url, item.note]),
      ...[statement, claimant, correction, speaker, originalWording, noteText, author.name],
    ].join('\n'),
  )
  return words.every((word) => text.includes(word))
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

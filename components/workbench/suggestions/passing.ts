import { asLine, type Listed } from '@/domain/reading/offers/in-order'
import { ANNOTATION_KINDS } from '@/domain/reading/offers/suggestion'
import type { Filter } from '../store'

/**
 * The suggestions that the margin's filter lets through, by the words they stand on and what is said of them: the same list
 * where all pass. The one that is looked at stays. Nobody has given a suggestion a status or a tag, so that none has the one
 * that is asked for.
 */
export function passing(
  suggestions: readonly Listed[],
  { kinds, status, tag, words }: Filter,
  { text, whatOf, openKey }: { text: string; whatOf: (suggestion: Listed) => string; openKey: string | null },
): readonly Listed[] {
  const wanted = words.trim().toLowerCase()
  if (wanted === '' && kinds.length === 0 && status === null && tag === null) return suggestions
  return suggestions.filter((suggestion) => {
    if (suggestion.key === openKey) return true
    if (status !== null || tag !== null) return false
    if (kinds.length > 0 && !kinds.includes(ANNOTATION_KINDS[suggestion.kind])) return false
    return wanted === '' || `${asLine(suggestion.ranges, text)}\n${whatOf(suggestion)}`.toLowerCase().includes(wanted)
  })
}

import type { Stretch } from '@/domain/article/segmentation'
import type { Span, TextMap } from '@/domain/article/positions'
import type { FoundPerson, Reading } from '@/domain/contract/reading'
import type { Listed } from '@/domain/reading/offers/in-order'
import { suggestionsIn } from '@/domain/reading/offers/suggestion'
import type { UnreadText } from './first-read'

/** Why a text was not read: it is too long, the reading failed, or there are no rules for its script. */
export type Unread = UnreadText['unread'] | 'script'

/** What was found in the text and nobody has taken up yet. Offsets are those of `map`. */
export interface Offered {
  /** The text that was read, or could not be; null until that is known. */
  map: TextMap | null
  /** Why it could not be read. */
  unread: Unread | null
  /** All that was found in it, offered or not, with the right names. */
  reading: Reading | null
  suggestions: readonly Listed[]
  /** People, of what else is named what is quoted, and who speaks without a name. */
  people: readonly FoundPerson[]
  /** How many quotes of the text are whose. */
  quotesOf: ReadonlyMap<string, number>
  /** Sentences with something that could be checked and with no annotation. */
  unmarked: readonly Span[]
  /** What somebody looked at and found nothing to check in. */
  passages: readonly (Stretch & { id: string })[]
}

export const NOTHING_OFFERED: Offered = {
  map: null,
  unread: null,
  reading: null,
  suggestions: [],
  people: [],
  quotesOf: new Map(),
  unmarked: [],
  passages: [],
}

/** Whether all that could be found in the text was: only then nothing found means that there is nothing. */
export const isWhollyRead = ({ map, unread }: Offered): boolean => map !== null && unread === null

/** Whether it was read and there is nothing in it to suggest: otherwise than where all of it is done. */
export const isNothingFound = (offered: Offered): boolean =>
  isWhollyRead(offered) && offered.map?.text.trim() !== '' && offered.reading !== null && suggestionsIn(offered.reading).length === 0

/** Whether a suggestion is a quote of a sentence or more: those are accepted all at once. */
export function isDirect({ kind, found }: Listed): boolean {
  return kind === 'quote' && found.kind === 'direct'
}

/** What is known of sentences and quotations before anybody is credited: each sentence with its sayings, each quotation with what may credit it. */
import type { FoundQuote } from '@/domain/contract/reading'
import type { Attribution } from './attribution'
import type { Lexicon } from '../words/lexicon'
import type { Narrated } from '../words/narration'
import { sayingsIn, type Saying } from '../sayings/sayings'

/** A quotation on its way: where it stands in which sentence, and what credits it. */
export interface Draft {
  kind: FoundQuote['kind']
  ranges: FoundQuote['ranges']
  /** The indices of its marked stretches, by which those inside it find it: of both halves where it is interrupted, of none where a dash opens it. */
  marked: readonly number[]
  parent: number | null
  line: number
  /** The piece of the sentence that it is. */
  at: number
  attribution: Attribution | null
  /** On a sign or a banner: nobody says it. */
  isShown: boolean
}

/** A sentence with what is said in it. */
export interface Told {
  line: Narrated
  sayings: Saying[]
}

export function tell(lines: readonly Narrated[], lexicon: Lexicon): Told[] {
  return lines.map((line) => ({ line, sayings: sayingsIn(line, lexicon) }))
}

/** The narrator’s next sentence in the paragraph, for each of them. */
export function followingIn(told: readonly Told[]): ReadonlyMap<Narrated, Told> {
  const own = told.filter(({ line }) => line.inside === null)
  return new Map(
    own.flatMap(({ line }, at): [Narrated, Told][] => {
      const next = own[at + 1]
      return next?.line.paragraph === line.paragraph ? [[line, next]] : []
    }),
  )
}

export function isFirstOf(told: readonly Told[], index: number): boolean {
  return told[index - 1]?.line.paragraph !== told[index]?.line.paragraph
}

/** The difference between two texts word by word, for people to read. */
import { diffWordsWithSpace } from 'diff'

export interface TextPart {
  kind: 'same' | 'gone' | 'come'
  text: string
}

/** Past so many differences the texts are shown one after the other. */
const MOST_EDITS = 6000

export function wordDifference(before: string, after: string): TextPart[] {
  if (before === after) return [{ kind: 'same', text: before }]
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
  const whole: TextPart[] = [
    { kind: 'gone', text: before },
    { kind: 'come', text: after },
  ]
  return (
    parts?.map(({ added, removed, value }): TextPart => ({ kind: added ? 'come' : removed ? 'gone' : 'same', text: value })) ?? whole
  ).filter(({ text }) => text !== '')
}

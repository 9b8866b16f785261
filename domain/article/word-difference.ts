/** The difference between two texts word by word, for people to read. */
import { diffArrays } from 'diff'
import { wordTokens } from './words'

export interface TextPart {
  kind: 'same' | 'gone' | 'come'
  text: string
}

/** Past so many differences the texts are shown one after the other. */
const MOST_EDITS = 6000

/** What both share joined with what went is the text before, with what came the one after. Words that changed side by side are one change. */
export function wordDifference(before: string, after: string): TextPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const [old, fresh] = [before, after].map((text) => wordTokens(text).map((token) => token.text)) as [string[], string[]]
  const found = diffArrays(old, fresh, { maxEditLength: MOST_EDITS }) ?? [
    { added: false, removed: true, value: old },
    { added: true, removed: false, value: fresh },
  ]
  const parts: TextPart[] = []
  let [gone, come] = ['', '']
  const flush = (): void => {
    if (gone) parts.push({ kind: 'gone', text: gone })
    if (come) parts.push({ kind: 'come', text: come })
    ;[gone, come] = ['', '']
  }
  found.forEach(({ added, removed, value }, i) => {
    const text = value.join('')
    if (removed) gone += text
    else if (added) come += text
    else if (gone && come && i < found.length - 1 && /^[^\S\n]+$/u.test(text)) [gone, come] = [gone + text, come + text]
    else {
      flush()
      parts.push({ kind: 'same', text })
    }
  })
  flush()
  return parts
}

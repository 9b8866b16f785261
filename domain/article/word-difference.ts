/** The difference between two texts word by word, for people to read. */
import { runsOf } from './runs'
import { wordTokens } from './words'

export interface TextPart {
  kind: 'same' | 'gone' | 'come'
  text: string
}

/** Past so many differences the texts are shown one after the other. */
const MOST_EDITS = 6000

/** What both share joined with what went is the text before, with what came the one after. Words that changed side by side are one change: spaces alone are nothing that two texts share. */
export function wordDifference(before: string, after: string): TextPart[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)]
  const found = runsOf(
    old.map(({ text }) => text),
    fresh.map(({ text }) => text),
    MOST_EDITS,
  )
  const parts = new Parts()
  let [i, j] = [0, 0]
  let [told, toldFresh] = [0, 0]
  for (const { added, removed, count } of found) {
    if (removed) i += count
    else if (added) j += count
    else
      for (let n = 0; n < count; n++) {
        const [word, other] = [old[i++] as Word, fresh[j++] as Word]
        parts.addBetween(before.slice(told, word.start), after.slice(toldFresh, other.start))
        parts.add('same', word.text)
        ;[told, toldFresh] = [word.start + word.text.length, other.start + other.text.length]
      }
  }
  parts.addBetween(before.slice(told), after.slice(toldFresh))
  return parts.all
}

interface Word {
  start: number
  text: string
}

/** Everything but spaces; where a paragraph ends counts as a word. */
function wordsOf(text: string): Word[] {
  let start = 0
  return wordTokens(text).flatMap(({ kind, text }) => {
    const word = { start, text }
    start += text.length
    return kind === 'space' && !text.includes('\n') ? [] : [word]
  })
}

class Parts {
  readonly all: TextPart[] = []

  add(kind: TextPart['kind'], text: string): void {
    const last = this.all.at(-1)
    if (last?.kind === kind) last.text += text
    else if (text !== '') this.all.push({ kind, text })
  }

  /** What stands between two words that both texts have: the same spaces at its edges stay, the rest is one change. */
  addBetween(was: string, is: string): void {
    const head = sharedSpaces(was, is, 'start')
    const [gone, come] = [was.slice(head), is.slice(head)]
    const tail = sharedSpaces(gone, come, 'end')
    this.add('same', was.slice(0, head))
    this.add('gone', gone.slice(0, gone.length - tail))
    this.add('come', come.slice(0, come.length - tail))
    this.add('same', gone.slice(gone.length - tail))
  }
}

/** How many of the same spaces two texts have at one end. */
function sharedSpaces(one: string, other: string, end: 'start' | 'end'): number {
  let n = 0
  const at = (text: string) => text.at(end === 'start' ? n : -1 - n)
  while (n < Math.min(one.length, other.length) && at(one) === at(other) && /\s/u.test(at(one) ?? '')) n++
  return n
}

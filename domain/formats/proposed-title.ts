/** A title for text that has none: its first line, or its first sentence, or its first words. It only proposes; the words stay in the text. */

const LONGEST = 120
/** So much is looked at: the first sentence of an article is never longer. */
const WINDOW = 600
/** Slow to make, and the same for every text. */
const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' })

/** Proposes a title from the first words of a text; empty when there are none. */
export function proposedTitle(text: string): string {
  const line = (text.trimStart().slice(0, WINDOW).split('\n')[0] ?? '').replace(/\s+/gu, ' ').trim()
  if (line.length <= LONGEST) return bare(line)
  const [first] = sentences.segment(line)
  const sentence = first?.segment.trim() ?? ''
  if (sentence !== '' && sentence.length <= LONGEST) return bare(sentence)
  const cut = line.slice(0, LONGEST - 1)
  const lastSpace = cut.lastIndexOf(' ')
  return `${(lastSpace > LONGEST / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\ud800-\udbff]$/, '').replace(/[\s,;:–-]+$/u, '')}…`
}

/** A title has no full stop; a question mark or an ellipsis stays. */
function bare(sentence: string): string {
  return sentence.replace(/(?<=[^.\s])\.$/u, '')
}

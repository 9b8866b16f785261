/** Reads plain text: blank lines make blocks, short lines between paragraphs are subheads, a leading date is the date. */
import type { Node } from '@tiptap/pm/model'
import { schema } from '@/domain/article/schema'
import { Refusal } from '@/domain/contract/refusal'
import { cleanText } from './clean-text'
import { TEXT_FILES } from './file-kinds'
import type { Reader } from './format'
import { leadingDate } from './leading-date'
import { Losses } from './losses'
import { proposedTitle } from './proposed-title'
import { gatherRelated } from './related'

/** A subhead is at most so long (the house's rule). */
const SUBHEAD = 80
/** A file without blank lines whose longest line is longer than this was not wrapped: its lines are its paragraphs. */
const WRAPPED = 120
/** No article has more; beyond it a page could not be drawn. */
const MOST_LINES = 500_000

export const textReader: Reader = {
  ...TEXT_FILES,
  read(content, hints) {
    const losses = new Losses()
    const clean = cleanText(content, losses)
    const { publishedAt, rest } = leadingDate(clean)
    if (publishedAt !== null) losses.addWords('leading-date', publishedAt)
    const texts = splitBlocks(rest, losses)
    if (texts.length === 0) throw new Refusal('invalid', 'There is no text in this file; nothing was added.', { more: { code: 'empty' } })
    const told = hints.headings && new Set(hints.headings)
    const blocks = texts.map((text, i) => block(text, told ? told.has(i) : isSubhead(texts, i)))
    const doc = schema.node('doc', null, gatherRelated(blocks, { headingsEnd: told !== undefined }))
    return {
      article: { title: proposedTitle(rest) || null, byline: null, source: null, url: null, language: null, publishedAt, doc },
      annotations: [],
      warnings: losses.warnings(),
    }
  },
}

function splitBlocks(text: string, losses: Losses): string[] {
  const lines = text.split('\n')
  if (lines.length > MOST_LINES) {
    throw new Refusal('tooLarge', `This text has ${lines.length} lines; at most ${MOST_LINES} fit. Split it into several articles.`, {
      more: { code: 'too-many-lines' },
    })
  }
  const words = lines.filter((line) => line.trim() !== '')
  if (words.length === lines.length && lines.length > 1 && lines.some((line) => line.length > WRAPPED)) {
    losses.add('lines-as-blocks', lines.length)
    return lines.map((line) => line.trim())
  }
  const blocks: string[] = []
  let open: string[] = []
  const close = () => {
    if (open.length > 0) blocks.push(open.join('\n').trim())
    open = []
  }
  for (const line of lines) {
    if (line.trim() === '') close()
    else open.push(line)
  }
  close()
  return blocks
}

/** A line of at most 80 characters without closing punctuation between two longer paragraphs. */
function isSubhead(texts: readonly string[], i: number): boolean {
  const [before, text, after] = [texts[i - 1], texts[i] as string, texts[i + 1]]
  if (before === undefined || after === undefined) return false
  if (text.length > SUBHEAD || text.includes('\n') || isClosed(text) || !/\p{L}/u.test(text)) return false
  const isParagraph = (other: string) => other.length > text.length && (other.length > SUBHEAD || isClosed(other))
  return isParagraph(before) && isParagraph(after)
}

function isClosed(text: string): boolean {
  return /[.!?…:;,]["'”’»)\]]*$/u.test(text)
}

function block(text: string, isHeading: boolean): Node {
  const inline = text
    .split('\n')
    .flatMap((line, i) => [...(i > 0 ? [schema.node('hardBreak')] : []), ...(line === '' ? [] : [schema.text(line)])])
  return isHeading ? schema.node('heading', { level: 2 }, inline) : schema.node('paragraph', null, inline)
}

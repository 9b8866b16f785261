/** Finds “Read also” parts among the blocks of an article and makes them one related block: a label, then headlines with their teasers. */
import { Fragment, type Node } from '@tiptap/pm/model'
import { schema } from '@/domain/article/schema'
import { blockText } from '@/domain/article/text'

const LABELS =
  'lees ook|lees verder|lees meer|zie ook|bekijk ook|luister ook|meer lezen|meer over dit onderwerp|read also|also read|read more|read next|see also|related (?:articles|stories)'
const LABEL_ALONE = new RegExp(`^(?:${LABELS})\\s*:?$`, 'iu')
const LABEL_AND_MORE = new RegExp(`^(?:${LABELS})\\s*:\\s*\\S`, 'iu')

/** Longest headline, teaser and “Read also: headline” line that are still taken for one. */
const HEADLINE = 150
const TEASER = 400
const LINE = 400
/** No end part is longer: beyond it the article goes on. */
const MOST_BLOCKS = 60

export interface GatherOptions {
  /** A person said which blocks are subheads: those end a related part instead of being headlines in it. */
  headingsEnd: boolean
}

/** Replaces each “Read also” part by a related block. All other blocks are given back as they are. */
export function gatherRelated(blocks: readonly Node[], { headingsEnd }: GatherOptions): Node[] {
  const found: Node[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Node
    const text = plain(block)
    const mayLabel = block.type.name === 'paragraph' || (block.type.name === 'heading' && !headingsEnd)
    if (mayLabel && LABEL_ALONE.test(text)) {
      const { items, taken } = itemsAfter(blocks, i + 1, headingsEnd)
      found.push(related(block, items))
      i += taken
    } else if (mayLabel && text.length <= LINE && LABEL_AND_MORE.test(text)) found.push(related(block, []))
    else found.push(block)
  }
  return found
}

/**
 * The items after a label. If all blocks up to the end are headlines with or without teasers, it is the usual part at
 * an article's end; else the article goes on, and only the one headline right after the label belongs to it.
 */
function itemsAfter(blocks: readonly Node[], start: number, headingsEnd: boolean): { items: Node[][]; taken: number } {
  const items: Node[][] = []
  const list = blocks[start]
  if (list?.type.name === 'bulletList' || list?.type.name === 'orderedList') {
    list.forEach((item) => items.push(paragraphsOf(item)))
    return { items: items.filter((item) => item.length > 0), taken: 1 }
  }
  const rest = blocks.slice(start, start + MOST_BLOCKS + 1)
  const mayBeLast = rest.length <= MOST_BLOCKS
  if (mayBeLast && isAlternating(rest, headingsEnd)) {
    for (let i = 0; i < rest.length; i += 2) items.push(rest.slice(i, i + 2))
    return { items, taken: rest.length }
  }
  let at = start
  while (mayBeLast && at < blocks.length) {
    const headline = blocks[at] as Node
    if (!isHeadline(headline, headingsEnd)) break
    const teaser = blocks[at + 1]
    const hasTeaser = teaser !== undefined && isTeaser(teaser) && !isHeadline(teaser, headingsEnd)
    items.push(hasTeaser ? [headline, teaser] : [headline])
    at += hasTeaser ? 2 : 1
  }
  if (at === blocks.length) return { items, taken: at - start }
  const first = blocks[start]
  return first && isHeadline(first, headingsEnd) ? { items: [[first]], taken: 1 } : { items: [], taken: 0 }
}

/** Headline, teaser, headline, teaser: a teaser may look like a headline when it is one short question, but not all of them do. */
function isAlternating(blocks: readonly Node[], headingsEnd: boolean): boolean {
  const headlines = blocks.filter((_, i) => i % 2 === 0)
  const teasers = blocks.filter((_, i) => i % 2 === 1)
  return (
    headlines.length === teasers.length &&
    headlines.every((block) => isHeadline(block, headingsEnd)) &&
    teasers.every(isTeaser) &&
    !teasers.every((block) => isHeadline(block, headingsEnd))
  )
}

function isHeadline(block: Node, headingsEnd: boolean): boolean {
  if (block.type.name === 'heading') return !headingsEnd
  const text = plain(block)
  return block.type.name === 'paragraph' && text.length <= HEADLINE && !/[.,;:…]$/u.test(text) && !/[.!?…]["'”’]?\s+\p{Lu}/u.test(text)
}

function isTeaser(block: Node): boolean {
  return block.type.name === 'paragraph' && plain(block).length <= TEASER
}

function related(label: Node, items: readonly Node[][]): Node {
  const children = items.map((item) => schema.node('relatedItem', null, item.map(asParagraph)))
  return schema.node('related', null, Fragment.from([asParagraph(label), ...children]))
}

function asParagraph(block: Node): Node {
  return block.type.name === 'paragraph' ? block : schema.node('paragraph', null, block.content)
}

function paragraphsOf(item: Node): Node[] {
  const found: Node[] = []
  item.descendants((node) => {
    if (node.isTextblock) found.push(asParagraph(node))
    return !node.isTextblock
  })
  return found
}

const plain = (block: Node): string => (block.isTextblock ? blockText(block).replace(/\s+/gu, ' ').trim() : '')

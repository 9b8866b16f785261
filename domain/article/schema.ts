/** The one schema of articles: the same in the browser, on the server, on import and on export. Attributes are validated here, so that a hostile link fails everywhere alike. */
import { getSchema, Mark, mergeAttributes, Node, type Extensions } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { Italic } from '@tiptap/extension-italic'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { isSafeHref, isSafeImageSource } from './href'

/** Raised with every change that old documents or old tabs would not understand. */
export const SCHEMA_VERSION = 1

/** Refuses an attribute by throwing, which is what ProseMirror's `validate` asks for. */
const refuse = (sentence: string): never => {
  throw new RangeError(sentence)
}

const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({
    href: {
      validate: (value: unknown) => {
        if (!isSafeHref(value)) refuse('A link may only lead to http, https or mailto.')
      },
      parseHTML: (element: HTMLElement) => element.getAttribute('href')?.trim(),
    },
  }),
  parseHTML: () => [
    { tag: 'a[href]', getAttrs: (element: HTMLElement) => (isSafeHref(element.getAttribute('href')?.trim()) ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes, { rel: 'noopener noreferrer nofollow' }), 0],
})

const optionalText = {
  default: null,
  validate: (value: unknown) => {
    if (value !== null && typeof value !== 'string') refuse('A caption, credit or description is text.')
  },
}

/** A picture with its caption and credit. Only files of this desk are shown; a picture elsewhere is named, never fetched. */
const Image = Node.create({
  name: 'image',
  group: 'block',
  draggable: true,
  addAttributes: () => ({
    src: {
      validate: (value: unknown) => {
        if (!isSafeImageSource(value)) refuse('A picture may only come from http, https or this desk.')
      },
    },
    alt: optionalText,
    caption: optionalText,
    credit: optionalText,
  }),
  parseHTML: () => [
    {
      tag: 'figure',
      getAttrs: (element: HTMLElement) => {
        // One of our own, cut and pasted: what it shows is less than what it is.
        const own = element.getAttribute('data-src')
        if (isSafeImageSource(own)) {
          const [alt, caption, credit] = ['alt', 'caption', 'credit'].map((name) => element.getAttribute(`data-${name}`))
          return { src: own, alt: alt ?? null, caption: caption ?? null, credit: credit ?? null }
        }
        const image = element.querySelector('img')
        const src = image?.getAttribute('src')?.trim()
        if (!image || !isSafeImageSource(src)) return false
        const caption = element.querySelector('figcaption')
        return { src, alt: image.getAttribute('alt') || null, caption: caption?.textContent?.trim() || null, credit: null }
      },
      contentElement: (element) => element.ownerDocument.createElement('div'),
    },
    {
      tag: 'img[src]',
      getAttrs: (element: HTMLElement) => {
        const src = element.getAttribute('src')?.trim()
        return isSafeImageSource(src) ? { src, alt: element.getAttribute('alt') || null } : false
      },
    },
  ],
  renderHTML: ({ node }) => {
    const { src, alt, caption, credit } = node.attrs as Record<string, string | null>
    const words = [caption, caption && credit ? ' ' : null, credit ? ['span', { class: 'credit' }, credit] : null].filter(Boolean)
    const picture = src?.startsWith('/') ? ['img', { src, alt: alt ?? '' }] : ['span', { class: 'picture-elsewhere' }, alt || src || '']
    const own = { 'data-src': src, 'data-alt': alt, 'data-caption': caption, 'data-credit': credit }
    return words.length > 0 ? ['figure', own, picture, ['figcaption', ...words]] : ['figure', own, picture]
  },
})

/** One item of the related block: a headline, then perhaps a teaser. */
const RelatedItem = Node.create({
  name: 'relatedItem',
  content: 'paragraph+',
  parseHTML: () => [{ tag: 'div.related-item' }],
  renderHTML: () => ['div', { class: 'related-item' }, 0],
})

/** “Read also”: a label, then items. It counts neither in coverage nor in suggestions. */
const Related = Node.create({
  name: 'related',
  group: 'block',
  content: 'paragraph relatedItem*',
  isolating: true,
  parseHTML: () => [{ tag: 'aside.related' }],
  renderHTML: () => ['aside', { class: 'related' }, 0],
})

/** Every node and mark an article may hold, in order. `editor/extensions.ts` adds behaviour to these, and no node or mark. */
export const schemaExtensions: Extensions = [
  Document,
  Paragraph,
  Text,
  Heading.configure({ levels: [2, 3, 4] }).extend({
    addAttributes: () => ({
      level: {
        default: 2,
        rendered: false,
        validate: (value: unknown) => {
          if (value !== 2 && value !== 3 && value !== 4) refuse('A heading has level 2, 3 or 4; level 1 is the title.')
        },
      },
    }),
  }),
  Blockquote,
  BulletList,
  OrderedList.extend({
    addAttributes: () => ({
      start: {
        default: 1,
        validate: (value: unknown) => {
          if (!Number.isInteger(value)) refuse('A list starts at a whole number.')
        },
        parseHTML: (element: HTMLElement) => Number.parseInt(element.getAttribute('start') ?? '1', 10) || 1,
      },
    }),
  }),
  ListItem,
  HardBreak,
  Image,
  Related,
  RelatedItem,
  Bold,
  Italic,
  Link,
]

export const schema = getSchema(schemaExtensions)

/** The schema of notes on annotations: paragraphs with bold, italic, links and lists. */
export const noteExtensions: Extensions = [Document, Paragraph, Text, BulletList, OrderedList, ListItem, HardBreak, Bold, Italic, Link]

export const noteSchema = getSchema(noteExtensions)

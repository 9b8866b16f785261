/** Clean paste: HTML from Word, Google Docs and the web goes through DOMPurify, then is mended, then read by the schema. What was cut from an article is read as it is. */
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import DOMPurify from 'dompurify'
import { imageNameOf } from '@/domain/article/href'
import type { Warning } from '@/domain/contract/article'
import { cleanText } from '@/domain/formats/clean-text'
import { cleanTree, countRemoved } from '@/domain/formats/html-clean'
import { mendOffice, withoutClipboardMarks } from '@/domain/formats/html-office'
import { dropStruck } from '@/domain/formats/html-struck'
import { Losses } from '@/domain/formats/losses'
import { fileOfDataUrl, picturesOf } from './paste-pictures'
import { mendBlocks, mendHeadings } from './paste-tree'

export interface CleanPasteOptions {
  /**
   * Called with the pictures that somebody pasted or dropped as files, and the position where they belong: for the
   * caller to upload, and to put into the text as image nodes.
   * @default () => undefined
   */
  onImages: (files: readonly File[], position: number) => void
  /**
   * Called with what of a paste or a drop was left out, or came in as something else.
   * @default () => undefined
   */
  onLosses: (losses: readonly Warning[]) => void
}

/** What a person who pastes wants to hear of; that styles fall, everybody knows. */
const TOLD = new Set([
  'changed-table',
  'dropped-embed',
  'dropped-media',
  'dropped-image',
  'image-elsewhere',
  'dropped-link',
  'dropped-file',
  'dropped-struck',
])

export const CleanPaste = Extension.create<CleanPasteOptions>({
  name: 'cleanPaste',
  addOptions: () => ({ onImages: () => undefined, onLosses: () => undefined }),
  addProseMirrorPlugins() {
    const { options } = this
    /** Pictures that stood inside the HTML that is being pasted, and what it lost. */
    let enclosed: File[] = []
    let losses = new Losses()
    const tell = () => {
      const told = losses.warnings().filter(({ code }) => TOLD.has(code))
      losses = new Losses()
      if (told.length > 0) options.onLosses(told)
    }
    /** Hands the pictures over behind the words that they came with, which are put in when the handler has returned. */
    const handOver = (view: EditorView) => {
      const pictures = enclosed
      enclosed = []
      tell()
      if (pictures.length > 0) queueMicrotask(() => options.onImages(pictures, view.state.selection.to))
    }
    return [
      new Plugin({
        key: new PluginKey('cleanPaste'),
        props: {
          transformPastedHTML: (html) => {
            const clean = cleanHtml(html)
            enclosed = clean.pictures
            losses = clean.losses
            return clean.html
          },
          transformPastedText: (text) => cleanText(text.toWellFormed(), new Losses()),
          handlePaste(view, event, slice) {
            const files = picturesAlone(event.clipboardData)
            if (files.length > 0) {
              enclosed = []
              losses = new Losses()
              options.onImages(files, view.state.selection.from)
              return true
            }
            const unread = slice.size === 0 ? (event.clipboardData?.files.length ?? 0) : 0
            losses.add('dropped-file', unread)
            handOver(view)
            return unread > 0
          },
          handleDrop(view, event, _slice, isMoved) {
            const files = event.dataTransfer?.files
            if (isMoved || !files || files.length === 0) {
              handOver(view)
              return false
            }
            const pictures = picturesOf(files)
            if (pictures.length > 0) options.onImages(pictures, positionOf(view, event))
            enclosed = []
            losses = new Losses()
            losses.add('dropped-file', files.length - pictures.length)
            tell()
            // A file of another kind is nothing for the text; left to the browser, it would replace the page.
            event.preventDefault()
            return true
          },
        },
      }),
    ]
  },
})

/** The pictures of a clipboard that holds nothing else. Word adds a picture of the words that were copied, which nobody wants. */
function picturesAlone(data: DataTransfer | null): File[] {
  if (!data) return []
  const pictures = picturesOf(data.files)
  if (pictures.length === 0 || data.getData('text/plain').trim() !== '') return []
  const html = data.getData('text/html')
  return html === '' || purified(html).textContent?.trim() === '' ? pictures : []
}

function positionOf(view: EditorView, event: DragEvent): number {
  return view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.from
}

/** HTML as the schema should read it, the pictures that it had inside, and what it lost. */
export function cleanHtml(html: string): { html: string; pictures: File[]; losses: Losses } {
  const losses = new Losses()
  const root = purified(html)
  dropStruck(root, losses)
  const removed = DOMPurify.removed.flatMap((one) => ('element' in one && one.element instanceof Element ? [one.element] : []))
  if (root.firstElementChild?.hasAttribute('data-pm-slice')) {
    // ProseMirror's own: how deep it is open is told by its structure, so that nothing may be moved.
    mendHeadings(root)
    return { html: oneLined(root), pictures: [], losses }
  }
  for (const element of root.querySelectorAll('[data-pm-slice]')) element.removeAttribute('data-pm-slice')
  countRemoved(removed, losses)
  const pictures = takePictures(root, losses)
  mendOffice(root)
  cleanTree(root, null, losses)
  const elsewhere = [...root.querySelectorAll('img')].filter((image) => imageNameOf(image.getAttribute('src')) === null)
  losses.add('image-elsewhere', elsewhere.length)
  mendBlocks(root)
  return { html: oneLined(root), pictures, losses }
}

/** Control characters and line separators are no part of a text: the server refuses them. */
const oneLined = (root: Element): string => cleanText(root.innerHTML, new Losses())

/** What stands in the HTML as data is taken out of it: pictures are kept as files of the desk. */
function takePictures(root: Element, losses: Losses): File[] {
  const found: File[] = []
  for (const image of [...root.querySelectorAll('img[src^="data:"]')]) {
    const file = fileOfDataUrl(image.getAttribute('src') ?? '')
    if (file) found.push(file)
    else losses.add('dropped-image')
    image.remove()
  }
  return found
}

const TAGS =
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote figure figcaption img br a b strong i em span div aside section article main header footer address pre code table caption colgroup thead tbody tfoot tr td th dl dt dd u s strike del sub sup small abbr cite q time mark'

/** Styles, classes and ids are read for what they mean, and kept by no node of the schema. */
const ATTRIBUTES = 'href src alt start style class id datetime hidden width height data-pm-slice data-src data-alt data-caption data-credit'

/** Merely being parsed, a style sheet is refused aloud by the page's own policy. */
function withoutStyleSheets(html: string): string {
  return html.replace(/<style\b[^>]*>[\s\S]*?<\/style\b[^>]*>/gi, '')
}

function purified(html: string): HTMLElement {
  const root = DOMPurify.sanitize(withoutStyleSheets(withoutClipboardMarks(html)).toWellFormed(), {
    RETURN_DOM: true,
    ALLOWED_TAGS: TAGS.split(' '),
    ALLOWED_ATTR: ATTRIBUTES.split(' '),
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ADD_FORBID_CONTENTS: ['button', 'select', 'textarea', 'object'],
  })
  return root as HTMLElement
}

/** Writes one self-contained HTML file for readers: the article with its marks, numbered notes beside them, a legend. No script, no request to anywhere. */
import type { Node } from '@tiptap/pm/model'
import { noteSchema } from '@/domain/article/schema'
import type { Annotation, Kind } from '@/domain/contract/annotation'
import type { Article } from '@/domain/contract/article'
import { EXPORT_WORDS, dateInWords, exportLanguage, type ExportLanguage } from './export-words'
import type { Picture, WriteOptions, Writer } from './format'
import { heldPictures } from './held-pictures'
import { blockMarkup, escaped, marked } from './markup'
import { noteContent } from './note-content'
import { piecesOf, placedRanges, type Piece, type Placed } from './pieces'
import { checkingToldOf, documentOf, numbered, type Numbered } from './published'
import { READER_STYLE } from './reader-style'

export const htmlWriter: Writer = {
  format: 'html',
  write(article, annotations, options) {
    return { content: page(article, annotations, options), mediaType: 'text/html; charset=utf-8', ending: 'html' }
  },
}

/** The pictures are in the file itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

function page(article: Article, annotations: readonly Annotation[], options: WriteOptions): string {
  const language = exportLanguage(article.language)
  const words = EXPORT_WORDS[language]
  const items = numbered(article, annotations, options)
  const isInternal = items.some((item) => item.isWhole)
  const { title, byline, source, url, publishedAt } = article
  const about = [publishedAt && dateInWords(publishedAt, language), byline && `${words.by} ${byline}`, source].filter(
    (part) => part !== null,
  )
  const made = [words.annotated, words.updated(dateInWords(options.now.toISOString(), language))]
  const meta = [...about, ...(items.length > 0 ? made : [])].map((part) => escaped(part)).join(' · ')
  return `<!doctype html>
<html lang="${escaped(article.language ?? language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Kanttekening">
<meta name="color-scheme" content="light dark">${isInternal ? '\n<meta name="robots" content="noindex">' : ''}
${tag('author', byline)}${tag('og:site_name', source)}${tag('article:published_time', publishedAt)}${url ? `<link rel="canonical" href="${escaped(url)}">\n` : ''}<title>${escaped(title)}</title>
<style>${READER_STYLE}</style>
</head>
<body>
${isInternal ? `<p class="banner"><strong>${words.banner}</strong></p>\n` : ''}<article class="page">
<header class="legend">
<p class="meta">${meta}</p>
</header>
<h1>${escaped(title)}</h1>
${legend(items, options, language)}${body(article, items, options, language)}
</article>
</body>
</html>
`
}

function tag(name: string, content: string | null): string {
  return content ? `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${escaped(content)}">\n` : ''
}

const STEPS = ['settled', 'open', 'again'] as const

/** What each mark means: what is checked and what is not yet are drawn differently, and said. */
function legend(items: readonly Numbered[], { scale }: WriteOptions, language: ExportLanguage): string {
  const words = EXPORT_WORDS[language]
  const entry = (kind: Kind, classes: string, said: string) => `<li><span class="mark ${classes}">${words.kind[kind]}</span> ${said}</li>`
  const checked = (['claim', 'quote'] as const).flatMap((kind) => {
    const found = new Set(items.filter((item) => item.annotation.kind === kind).map((item) => checkingToldOf(item.annotation, scale)))
    return STEPS.filter((step) => found.has(step)).map((step) =>
      entry(kind, step === 'settled' ? kind : `${kind} open`, words.legend[kind][step]),
    )
  })
  const hasNotes = items.some((item) => item.annotation.kind === 'note')
  const entries = [...checked, ...(hasNotes ? [entry('note', 'note', words.legend.note)] : [])]
  return entries.length === 0 ? '' : `<ul class="legend kinds">${entries.join('')}</ul>\n`
}

/** Rows of the grid: the text in the first column; in the second each block's notes, level with it and free to reach down to the next block that has some. */
function body(article: Article, items: readonly Numbered[], options: WriteOptions, language: ExportLanguage): string {
  const doc = documentOf(article)
  // Words are hyphenated by the rules of a language, or not at all.
  const isLanguageKnown = article.language !== null
  const ranges = placedRanges(items)
  const { pictures } = heldPictures(doc, options)
  const placesOf = new Map<Numbered, number>()
  const blocks: { html: string; notes: Numbered[] }[] = []
  doc.forEach((block, offset) => {
    const notes = items.filter((item) => !placesOf.has(item) && endsWithin(item, offset, offset + block.nodeSize))
    for (const item of notes) placesOf.set(item, blocks.length)
    blocks.push({ html: blockHtml(block, offset, ranges, pictures, options, language), notes })
  })
  const lost = items.filter((item) => !placesOf.has(item))
  const write = (item: Numbered) => note(item, options, language)
  const rows = layOut(blocks.map(({ notes }) => notes.length > 0))
  const parts = blocks.map(({ html, notes }, i) => {
    const row = rows.of[i] ?? { at: i + 1, span: 1 }
    const aside =
      notes.length === 0 ? '' : `<div class="notes" style="grid-row:${row.at}/span ${row.span}">${notes.map(write).join('')}</div>\n`
    return `<div class="block" style="grid-row:${row.at}">${html}</div>\n${aside}`
  })
  const words = EXPORT_WORDS[language]
  const rest = lost.length === 0 ? '' : `<section class="notes lost">${lost.map(write).join('')}</section>\n`
  const count = items.length === 0 ? words.none : words.count(items.length)
  return `<div class="text"${isLanguageKnown ? '' : ' lang=""'} style="grid-template-rows:${rows.template}">\n${parts.join('')}</div>\n${rest}<footer class="legend"><p>${count}</p></footer>`
}

/**
 * Which row each block gets. Behind the last row that a block's notes reach, an empty row takes up what is left of
 * them when they are longer than the text beside them, so that no gap opens between two paragraphs before it.
 */
function layOut(hasNotes: readonly boolean[]): { of: { at: number; span: number }[]; template: string } {
  const of: { at: number; span: number }[] = []
  const template: string[] = []
  let open: { at: number; span: number } | null = null
  for (const has of hasNotes) {
    if (has && open) {
      template.push('auto')
      open.span = template.length + 1 - open.at
    }
    template.push('minmax(min-content,1px)')
    const row = { at: template.length, span: 1 }
    of.push(row)
    if (has) open = row
  }
  if (open) {
    template.push('auto')
    open.span = template.length + 1 - open.at
  }
  return { of, template: template.join(' ') }
}

/** Where the number of an annotation stands first: the end of its first range. */
function endsWithin({ annotation }: Numbered, start: number, end: number): boolean {
  const ends = annotation.ranges.flatMap(({ to }) => (to === null ? [] : [to]))
  const first = Math.min(...ends)
  return first > start && first <= end
}

function blockHtml(
  block: Node,
  offset: number,
  ranges: readonly Placed[],
  pictures: ReadonlyMap<string, Picture>,
  options: WriteOptions,
  language: ExportLanguage,
): string {
  if (block.type.name === 'image') return figure(block, pictures, language)
  return blockMarkup(block, offset + 1, (inner, start) =>
    piecesOf(inner, start, ranges)
      .map((piece) => pieceHtml(piece, options, language))
      .join(''),
  )
}

/** A picture of the desk is in the file; one elsewhere is named and never fetched: the file asks nothing of anybody. */
function figure(block: Node, pictures: ReadonlyMap<string, Picture>, language: ExportLanguage): string {
  const { src, alt, caption, credit } = block.attrs as Record<string, string | null>
  const held = pictures.get(src ?? '')
  if (held) {
    const { mime, data, width, height } = held
    const below = [caption, credit].filter(Boolean).join(' ')
    const image = `<img src="data:${mime};base64,${data}" alt="${escaped(alt ?? '')}" width="${width}" height="${height}">`
    return `<figure class="held">${image}${below === '' ? '' : `<figcaption>${escaped(below)}</figcaption>`}</figure>`
  }
  const words = [caption ?? alt, credit].filter(Boolean).join(' ')
  return words === '' ? '' : `<figure><figcaption>${EXPORT_WORDS[language].picture}: ${escaped(words)}</figcaption></figure>`
}

function pieceHtml(piece: Piece, { scale }: WriteOptions, language: ExportLanguage): string {
  const inner = piece.text === null ? '<br>' : marked(piece.text, piece.marks)
  const kinds = [...new Set(piece.under.map(({ item }) => item.annotation.kind))]
  const isInternal = piece.under.length > 0 && piece.under.every(({ item }) => item.isInternal)
  const checked = piece.under.flatMap(({ item: { annotation } }) =>
    annotation.kind === 'note' ? [] : [checkingToldOf(annotation, scale) === 'settled'],
  )
  const isOpen = checked.length > 0 && !checked.includes(true)
  const isDeep = piece.under.length > 1
  const classes = ['mark', ...kinds, ...(isOpen ? ['open'] : []), ...(isDeep ? ['deep'] : []), ...(isInternal ? ['in'] : [])]
  const words = kinds.length === 0 || piece.text === null ? inner : `<mark class="${classes.join(' ')}">${inner}</mark>`
  const numbers = piece.ends.toSorted((a, b) => a.item.no - b.item.no).map((range) => reference(range, language))
  return words + numbers.join('')
}

function reference({ item, ordinal }: Placed, language: ExportLanguage): string {
  const id = ordinal === 0 ? ` id="ref-${item.no}"` : ''
  return `<sup class="ref"><a href="#note-${item.no}"${id} aria-label="${EXPORT_WORDS[language].note(item.no)}">${item.no}</a></sup>`
}

function note(item: Numbered, options: WriteOptions, language: ExportLanguage): string {
  const words = EXPORT_WORDS[language]
  const { annotation, no } = item
  const { head, colour, sentences, correction, sources, labels, tags: names } = noteContent(item, options.scale, language)
  const isLost = annotation.ranges.every(({ from }) => from === null)
  const lost = annotation.ranges.length === 0 ? words.whole : `${words.detached} <q>${escaped(annotation.ranges[0]?.exact ?? '')}</q>`
  const opening = [
    `<a class="no" href="#ref-${no}" aria-label="${words.back}">${no}</a>`,
    head === null ? '' : `<strong class="verdict ${colour}">${escaped(head)}.</strong> `,
    ...labels.map((label) => `<em class="label">${escaped(label)}</em> `),
    ...(isLost ? [`${lost} `] : []),
    ...sentences.map((sentence) => `${escaped(sentence)} `),
    correction ? escaped(correction) : '',
  ].join('')
  const text = annotation.note === null ? '' : noteHtml(annotation)
  // A note of one paragraph goes on in the same line as its verdict.
  const isShort = correction === null && /^<p>(?:(?!<p>|<[uo]l>).)*<\/p>$/s.test(text)
  const content = isShort ? `<p>${opening}${text.slice(3)}` : `<p>${opening}</p>${text}`
  const list = sources.map(({ title, url, about }) => {
    const name = url ? `<a href="${escaped(url)}" rel="noopener noreferrer nofollow">${escaped(title)}</a>` : escaped(title)
    return about ? `${name} (${escaped(about)})` : name
  })
  const tags = names.length > 0 ? `<p class="small">${names.map((name) => `#${escaped(name)}`).join(' ')}</p>` : ''
  const sourced = list.length === 0 ? '' : `<p class="small">${words.sources(list.length)}: ${list.join('; ')}</p>`
  return `<aside class="remark ${annotation.kind}-remark${item.isInternal ? ' internal' : ''}" id="note-${no}" aria-label="${words.note(no)}">${content}${sourced}${tags}</aside>`
}

function noteHtml(annotation: Annotation): string {
  const doc = noteSchema.nodeFromJSON(annotation.note)
  const inline = (block: Node) => block.children.map((child) => (child.isText ? marked(child.text ?? '', child.marks) : '<br>')).join('')
  return doc.children.map((block) => blockMarkup(block, 0, inline)).join('')
}

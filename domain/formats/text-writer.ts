/** Writes plain text: the article's text to the letter, then the annotations, each with the words it stands on. */
import type { Annotation } from '@/domain/contract/annotation'
import type { Article } from '@/domain/contract/article'
import { EXPORT_WORDS, dateInWords, exportLanguage } from './export-words'
import type { WriteOptions, Writer } from './format'
import { noteContent } from './note-content'
import { numbered } from './published'

export const textWriter: Writer = {
  format: 'text',
  write(article, annotations, options) {
    return { content: file(article, annotations, options), mediaType: 'text/plain; charset=utf-8', ending: 'txt' }
  },
}

function file(article: Article, annotations: readonly Annotation[], options: WriteOptions): string {
  const language = exportLanguage(article.language)
  const words = EXPORT_WORDS[language]
  const { title, byline, source, url, publishedAt } = article
  const about = [publishedAt && dateInWords(publishedAt, language), byline && `${words.by} ${byline}`, source, url]
    .filter(Boolean)
    .join(' · ')
  const items = numbered(article, annotations, options)
  const notes = items.map((item) => {
    const { head, sentences, correction, sources, labels, tags } = noteContent(item, options.scale, language)
    const { ranges } = item.annotation
    const quoted = ranges.length === 0 ? words.whole : ranges.map(({ exact }) => inQuotes(exact.replace(/\s+/gu, ' '))).join(' … ')
    const said = [head && `${head}.`, ...labels.map((label) => `(${label})`), ...sentences, correction, item.annotation.noteText]
      .filter(Boolean)
      .join(' ')
    const named = sources.map((source) =>
      [source.title, source.url === source.title ? null : source.url, source.about && `(${source.about})`].filter(Boolean).join(' '),
    )
    const sourced = named.length === 0 ? '' : `\n${words.sources(named.length)}: ${named.join('; ')}`
    const tagged = tags.length === 0 ? '' : `\n${tags.map((tag) => `#${tag}`).join(' ')}`
    return `[${item.no}] ${quoted}\n${said}${sourced}${tagged}`
  })
  const head = [items.some(({ isWhole }) => isWhole) ? words.banner : '', title, about].filter(Boolean).join('\n')
  return [head, article.text, ...(notes.length > 0 ? [`— ${words.notes} —`, ...notes] : [])].join('\n\n') + '\n'
}

/** Words that bring their own quotation marks get no second ones. */
const inQuotes = (words: string): string => (/^[“„"«].*[”"»]$/u.test(words) ? words : `“${words}”`)

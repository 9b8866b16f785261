/** From what was sent to an article that can be stored: read by its format, completed by what the person said, checked and explained. */
import { isNestedTooDeep } from '@/domain/article/nesting'
import { textMap } from '@/domain/article/positions'
import type { Annotation } from '@/domain/contract/annotation'
import type { NewArticle, Warning } from '@/domain/contract/article'
import type { Decisions } from '@/domain/contract/suggestion'
import { Refusal } from '@/domain/contract/refusal'
import type { Origin, ReadArticle, ReadPicture } from './format'
import { readerOf, readers } from './formats'
import { proposedTitle } from './proposed-title'
import { recogniseLanguage } from './recognise-language'
import { tooDeep } from './too-deep'
import { refuseLarge } from './too-large'

const MAX_TITLE = 1000

export interface ArticleRead {
  article: ReadArticle & { title: string }
  annotations: Annotation[]
  pictures: ReadPicture[]
  decisions: Decisions | null
  warnings: Warning[]
  origin: Origin | null
}

/** Reads an article. What the person gave (null too) wins over what the file says. Throws a `Refusal` when it cannot be read. */
export function readArticle(input: NewArticle): ArticleRead {
  const reader = readerOf(input.format)
  if (!reader) {
    const known = readers.map(({ format }) => format).join(', ')
    throw new Refusal('unsupported', `The format “${input.format}” is not read here. These are: ${known}.`, { more: { code: 'kind' } })
  }
  if (typeof input.content !== 'string' && reader.format !== 'json') {
    throw new Refusal('invalid', 'The content of this format is text, not an object.', {
      errors: [{ path: 'content', message: 'Send text.' }],
    })
  }
  const content = typeof input.content === 'string' ? input.content : JSON.stringify(input.content)
  refuseLarge(content, reader.format)
  if (!/\S/u.test(content)) throw new Refusal('invalid', 'There is no text to add: what was sent is empty.', { more: { code: 'empty' } })
  const { article, annotations, pictures = [], decisions, warnings, origin } = reader.read(content, { headings: input.headings })
  if (isNestedTooDeep(article.doc)) throw tooDeep()
  const { text, blocks } = textMap(article.doc)
  if (blocks.length === 0)
    throw new Refusal('invalid', 'There are no words in this article; nothing was added.', { more: { code: 'empty' } })
  const given = <K extends keyof ReadArticle & keyof NewArticle>(key: K, read: ReadArticle[K]) =>
    input[key] === undefined ? read : (input[key] as ReadArticle[K])
  const title = input.title?.trim() || article.title?.trim() || proposedTitle(text)
  return {
    article: {
      title: title.slice(0, MAX_TITLE).replace(/[\ud800-\udbff]$/, ''),
      byline: given('byline', article.byline),
      source: given('source', article.source?.slice(0, 500) ?? null),
      url: given('url', article.url),
      language: given('language', languageOf(article.language, text, origin !== undefined)),
      publishedAt: given('publishedAt', article.publishedAt),
      doc: article.doc,
    },
    annotations,
    pictures,
    decisions: decisions ?? null,
    warnings,
    origin: origin ?? null,
  }
}

/** Pages often declare the language of their template: when the words surely are of another, the words win. */
function languageOf(declared: string | null, text: string, isOurs: boolean): string | null {
  if (isOurs) return declared
  const recognised = recogniseLanguage(text)
  if (declared === null) return recognised
  return recognised === null || declared.toLowerCase().split('-')[0] === recognised ? declared : recognised
}

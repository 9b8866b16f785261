/** Reads our own JSON, and refuses what does not hold together: a document outside the schema, ranges on words that are not there. */
import { Node } from '@tiptap/pm/model'
import { schema } from '@/domain/article/schema'
import { isOneLine, isWellFormed } from '@/domain/article/text'
import { Refusal } from '@/domain/contract/refusal'
import { JSON_FILES, MAX_BYTES } from './file-kinds'
import type { Reader } from './format'
import { ArticleFile, JSON_FORMAT, JSON_FORMAT_VERSION } from './json-format'
import { tooLarge } from './too-large'

export const jsonReader: Reader = {
  ...JSON_FILES,
  read(content) {
    const file = parse(content)
    const { article, annotations, decisions, images: pictures = [] } = file
    if (content.length - pictures.reduce((sum, { data }) => sum + data.length, 0) > MAX_BYTES) throw tooLarge(content.length)
    const { title, byline, source, url, language, publishedAt } = article
    return {
      article: { title, byline, source, url, language, publishedAt, doc: documentOf(article.doc) },
      annotations,
      pictures,
      decisions,
      warnings: [{ code: 'left-behind', message: file.leavesBehind }],
      origin: { id: article.id, createdAt: article.createdAt, createdBy: article.createdBy, updatedAt: article.updatedAt },
    }
  },
}

function parse(content: string): ArticleFile {
  let json: unknown
  try {
    json = JSON.parse(content.replace(/^\ufeff/u, ''))
  } catch {
    throw new Refusal('invalid', 'This is not JSON: the file is damaged, or of another kind.', { more: { code: 'no-json' } })
  }
  const head = typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Record<string, unknown>) : {}
  if (head['format'] !== JSON_FORMAT) {
    throw new Refusal('invalid', 'This JSON is not an export of Kanttekening: it does not say "format": "kanttekening".', {
      more: { code: 'foreign-json' },
    })
  }
  if (typeof head['formatVersion'] === 'number' && head['formatVersion'] > JSON_FORMAT_VERSION) {
    throw new Refusal('invalid', 'This export was made by a newer Kanttekening. Update this one and try again.', {
      more: { code: 'newer-json' },
    })
  }
  if (!isWellFormed(unescaped(content, json)))
    throw new Refusal('invalid', 'This export has characters that cannot be kept (half of a pair, or NUL).')
  const read = safely(() => ArticleFile.safeParse(json))
  if (read.success) return read.data
  const errors = read.error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.map(String).join('.'), message }))
  throw new Refusal('invalid', `This export does not hold together: ${errors[0]?.path ?? ''}: ${errors[0]?.message ?? ''}`, {
    errors,
    more: { code: 'broken-json' },
  })
}

/** The JSON with its `\\u` escapes read, in which half characters show; without any there is nothing to read. */
function unescaped(content: string, json: unknown): string {
  return content.includes('\\u') ? collect(json).join('\n') : content
}

function collect(root: unknown): string[] {
  const strings: string[] = []
  const open = [root]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') strings.push(next)
    else if (typeof next === 'object' && next !== null) for (const [key, value] of Object.entries(next)) open.push(key, value as unknown)
  }
  return strings
}

function documentOf(json: unknown): Node {
  return safely(() => {
    const doc = Node.fromJSON(schema, json)
    doc.check()
    doc.descendants((node) => {
      if (!isOneLine(node.text ?? '')) throw new RangeError('Line breaks are blocks of their own, or hard breaks.')
    })
    return doc
  })
}

/** ProseMirror says RangeError for what does not fit the schema, and so does JavaScript for what is nested too deep. */
function safely<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError)
      throw new Refusal('invalid', 'The text in this export is not one this desk can keep.', { more: { code: 'broken-json' } })
    throw error
  }
}

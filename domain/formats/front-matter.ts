/** The front matter of a Markdown file: `key: value` lines between two lines of dashes. Only what an article's metadata needs is understood. */
import { isWebAddress } from '@/domain/article/href'
import { PartialDate } from '@/domain/contract/common'
import type { ReadArticle } from './format'

export type FrontMatter = Omit<ReadArticle, 'doc'>

/** Names by which other programs call our fields. */
const NAMES: Record<string, keyof FrontMatter> = {
  title: 'title',
  titel: 'title',
  byline: 'byline',
  author: 'byline',
  authors: 'byline',
  auteur: 'byline',
  source: 'source',
  publisher: 'source',
  bron: 'source',
  url: 'url',
  link: 'url',
  canonical_url: 'url',
  lang: 'language',
  language: 'language',
  taal: 'language',
  date: 'publishedAt',
  datum: 'publishedAt',
  published: 'publishedAt',
  publishedat: 'publishedAt',
}

/** Splits front matter off a Markdown text. Without any, all fields are null and the text is as it was. */
export function frontMatter(text: string): { fields: FrontMatter; body: string } {
  const fields: FrontMatter = { title: null, byline: null, source: null, url: null, language: null, publishedAt: null }
  const found = /^---[^\S\n]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/.exec(text)
  const lines = found?.[1]?.split('\n') ?? []
  // A line of dashes also is a rule: only lines that read `key: value` make it front matter.
  if (!found || !lines.some((line) => /^[\w-]+:/.test(line))) return { fields, body: text }
  let key: keyof FrontMatter | undefined
  for (const line of lines) {
    const pair = /^([\w-]+):\s*(.*)$/.exec(line)
    const item = /^\s+-\s+(.+)$/.exec(line)
    if (pair) {
      key = NAMES[pair[1]?.toLowerCase() ?? '']
      if (key) fields[key] ??= valueOf(pair[2] ?? '')
    } else if (item && key) fields[key] = [fields[key], valueOf(item[1] ?? '')].filter(Boolean).join(', ')
  }
  if (!isWebAddress(fields.url)) fields.url = null
  fields.publishedAt = PartialDate.safeParse(fields.publishedAt?.replace(/^(\S+) (?=\d\d:)/, '$1T')).data ?? null
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(fields.language ?? '')) fields.language = null
  return { fields, body: text.slice(found[0].length) }
}

/** A plain, quoted or listed value: `Jan`, `"Jan: een leven"`, `[Jan, Piet]`. */
function valueOf(written: string): string | null {
  const value = written.trim()
  const list = /^\[(.*)\]$/.exec(value)?.[1]
  if (list !== undefined)
    return (
      list
        .split(',')
        .flatMap((item) => valueOf(item) ?? [])
        .join(', ') || null
    )
  if (/^"(?:[^"\\]|\\.)*"$/.test(value)) {
    try {
      return (JSON.parse(value) as string).trim() || null
    } catch {
      return value.slice(1, -1).trim() || null
    }
  }
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'").trim() || null
  return /^(?:|null|~)$/.test(value) ? null : value.replace(/\s+#.*$/, '')
}

/** What a page says about its article: JSON-LD first, then the usual meta tags. Nothing is guessed from the text. */
import { isWebAddress } from '@/domain/article/href'
import { PartialDate } from '@/domain/contract/common'
import { wordsOf } from './html-tree'

export interface PageMetadata {
  title: string | null
  byline: string | null
  source: string | null
  url: string | null
  language: string | null
  publishedAt: string | null
}

type Thing = Record<string, unknown>

/** Reads title, byline, source, address, language and date from a page's head. */
export function pageMetadata(document: Document): PageMetadata {
  const thing = articleThing(document)
  const meta = metaTags(document)
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find(Boolean) ?? null
  const source = nameOf(thing['publisher']) ?? first('og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher')
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? first('og:url')
  return {
    title: textOf(thing['headline']) ?? first('og:title', 'twitter:title', 'dc.title') ?? pageTitle(document, source),
    byline: bylineOf(
      nameOf(thing['author']) ?? first('author', 'byl', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author'),
    ),
    source,
    url: [address, textOf(thing['url'])].map((url) => url?.trim()).find(isWebAddress) ?? null,
    language: languageOf(
      textOf(thing['inLanguage']) ??
        (document.documentElement.getAttribute('lang') || first('content-language', 'dc.language', 'og:locale')),
    ),
    publishedAt: dateOf(
      textOf(thing['datePublished']) ??
        first(
          'article:published_time',
          'datepublished',
          'date',
          'pubdate',
          'dc.date',
          'dcterms.date',
          'dcterms.created',
          'parsely-pub-date',
        ),
    ),
  }
}

/** The title tag without the name of the site behind a bar or a dash. */
function pageTitle(document: Document, source: string | null): string | null {
  const title = wordsOf(document.querySelector('head title'))
  const parts = title.split(/\s+[|–—·»-]\s+/u)
  const last = parts.at(-1) ?? ''
  const isSite = parts.length > 1 && (source ? last.toLowerCase() === source.toLowerCase() : last.split(' ').length <= 3)
  return (isSite ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—·»-]\s+$/u, '') : title) || null
}

function metaTags(document: Document): Map<string, string> {
  const found = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta[content]')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? tag.getAttribute('http-equiv')
    const content = (tag.getAttribute('content') ?? '').replace(/\s+/gu, ' ').trim()
    const key = name?.trim().toLowerCase()
    if (key && content && !found.has(key)) found.set(key, content)
  }
  return found
}

/** The article that a page's JSON-LD speaks of; empty when there is none. */
function articleThing(document: Document): Thing {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let root: unknown
    try {
      root = JSON.parse(script.textContent ?? '')
    } catch {
      continue
    }
    const open = [root]
    for (let seen = 0; open.length > 0 && seen < 1000; seen++) {
      const next = open.shift()
      if (Array.isArray(next)) open.push(...(next as unknown[]).slice(0, 200))
      else if (isThing(next)) {
        const types = [next['@type']].flat()
        if (types.some((type) => typeof type === 'string' && /(?:article|posting|report)$/i.test(type))) return next
        open.push(next['@graph'], next['mainEntity'], next['mainEntityOfPage'])
      }
    }
  }
  return {}
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/gu, ' ').trim() : null

/** A name, or several joined by commas: people and organisations come as words, things or lists of them. */
function nameOf(value: unknown): string | null {
  const names = [value].flat().flatMap((item) => textOf(isThing(item) ? item['name'] : item) ?? [])
  return names.length > 0 ? [...new Set(names)].join(', ') : null
}

function bylineOf(name: string | null): string | null {
  const bare = name?.replace(/^(?:door|by|von|par)\s+/iu, '') ?? ''
  const isAddress: boolean = isWebAddress(bare)
  return bare === '' || isAddress ? null : bare.slice(0, 500)
}

/** Keeps a language code that is one: `nl`, `nl-NL`; `nl_NL` of older tags is mended. */
function languageOf(code: string | null): string | null {
  const mended = code?.trim().replace('_', '-') ?? ''
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(mended) ? mended : null
}

/** Keeps a date as precise as it is written; one that is not in ISO form is left out rather than guessed. */
function dateOf(date: string | null): string | null {
  const mended = date
    ?.trim()
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T')
    .replace(/ (?=[+-]\d\d:?\d\d$)/, '')
  return PartialDate.safeParse(mended).data ?? null
}

/** By which endings and media types the files of each format are known. Knows no reader, so that a page may ask without loading them. */

/** Most bytes of an article, in UTF-8. */
export const MAX_BYTES = 20_000_000

/** Most bytes of an export of ours, which holds the pictures of its article too. Its text has the limit of all. */
export const MAX_EXPORT_BYTES = 120_000_000

/** Most bytes of what comes in a format. */
export function maxBytesOf(format: string): number {
  return format === JSON_FILES.format ? MAX_EXPORT_BYTES : MAX_BYTES
}

export interface FileKind {
  format: string
  /** File name endings without the dot; the usual one first. */
  endings: readonly string[]
  mediaTypes: readonly string[]
}

export const TEXT_FILES = { format: 'text', endings: ['txt', 'text'], mediaTypes: ['text/plain'] } as const
export const MARKDOWN_FILES = {
  format: 'markdown',
  endings: ['md', 'markdown', 'mdown', 'mkd'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
} as const
export const HTML_FILES = { format: 'html', endings: ['html', 'htm', 'xhtml'], mediaTypes: ['text/html', 'application/xhtml+xml'] } as const
export const JSON_FILES = { format: 'json', endings: ['json'], mediaTypes: ['application/json'] } as const

/** The kinds of file an article can be read from. */
export const FILE_KINDS: readonly FileKind[] = [TEXT_FILES, MARKDOWN_FILES, HTML_FILES, JSON_FILES]

/** The format of a file: by the ending of its name, then by its media type; null when neither is known. */
export function formatOfFile(name: string, mediaType: string): string | null {
  const ending = /\.([^.\\/]+)$/.exec(name.toLowerCase())?.[1]
  const type = mediaType.toLowerCase().split(';')[0]?.trim() ?? ''
  const byEnding = FILE_KINDS.find((kind) => ending !== undefined && kind.endings.includes(ending))
  if (byEnding) return byEnding.format
  const byType = FILE_KINDS.find((kind) => kind.mediaTypes.includes(type))
  // Systems call many kinds of file plain text: with an ending that is not known, that is no word to go by.
  return ending === undefined || type !== 'text/plain' ? (byType?.format ?? null) : null
}

/** The format that pasted words are in, as far as they show it; what shows nothing is plain text. */
export function formatOfText(text: string): string {
  const start = text.slice(0, 20_000)
  if (/^\s*\{/.test(start) && /"format"\s*:\s*"kanttekening"/.test(start)) return JSON_FILES.format
  if (/^\s*(?:<!doctype html|<(?:html|head|body|article|div|section|main|p|h[1-6])\b)/i.test(start)) return HTML_FILES.format
  const signs = [/^#{1,4} \S/m, /^[*-] \S.*\n[*-] \S/m, /\*\*\S[^*\n]*\*\*/, /\[[^\]\n]+\]\(https?:/, /^---\n(?:[\w-]+:.*\n)+---/, /^> \S/m]
  return signs.filter((sign) => sign.test(start)).length >= (/^(?:# \S|---\n)/.test(start) ? 1 : 2)
    ? MARKDOWN_FILES.format
    : TEXT_FILES.format
}

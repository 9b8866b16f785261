/** An answer that a browser keeps as a file, under a name made of a title (RFC 6266). */
import 'server-only'
import type { Written } from '@/domain/formats/format'

const LONGEST = 80

/** A file with its media type and its name. */
export function download({ content, mediaType, ending }: Written, title: string): Response {
  const name = `${fileName(title)}.${ending}`
  return new Response(content, { headers: { 'Content-Type': mediaType, 'Content-Disposition': disposition(name) } })
}

/** A title as a file name: without what file systems refuse, and not too long. */
function fileName(title: string): string {
  const safe = title
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const short = [...safe]
    .slice(0, LONGEST)
    .join('')
    .replace(/^\.+|[. ]+$/g, '')
    .trim()
  return short || 'article'
}

/** For old programs a name in ASCII, for all others the real one. */
function disposition(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

/** From bytes to text: UTF-8, UTF-16 and Windows-1252, told by byte-order mark, declaration or content. Anything else is refused, never garbled. */
import { Refusal } from '@/domain/contract/refusal'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** The names by which files declare the encodings we read. ISO 8859-1 is read as Windows-1252, as browsers do. */
const DECLARED: Record<string, Encoding | 'utf-16'> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  'utf-16': 'utf-16',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  unicode: 'utf-16',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'latin-1': 'windows-1252',
  l1: 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'x-cp1252': 'windows-1252',
}

/** How many bytes at the start may hold a declaration (HTML says 1,024; pages in the wild are later). */
const HEAD = 4096

/** The text of a file and the encoding it was in. `charset` is what its Content-Type says. Throws a `Refusal` when it is unknown. */
export function decode(bytes: Uint8Array, { charset = null }: { charset?: string | null } = {}): { text: string; encoding: Encoding } {
  refuseBinary(bytes)
  const mark = byteOrderMark(bytes)
  if (mark) return { text: read(bytes, mark), encoding: mark }
  const declared = charset ?? declaredIn(bytes)
  const told = declared === null ? null : DECLARED[declared.toLowerCase()]
  if (told === undefined) throw unread(`This file says that it is in ${declared}, an encoding that is not read here.`)
  const encoding = encodingOf(bytes, told)
  return { text: read(bytes, encoding), encoding }
}

function encodingOf(bytes: Uint8Array, told: Encoding | 'utf-16' | null): Encoding {
  const wide = wideOrder(bytes)
  if (told === 'utf-16' || told === 'utf-16le' || told === 'utf-16be') {
    // A page that says UTF-16 in letters of one byte is not in UTF-16; HTML reads it as UTF-8, and so do we.
    if (wide) return told === 'utf-16' ? wide : told
    return isUtf8(bytes) ? 'utf-8' : told === 'utf-16' ? 'utf-16be' : told
  }
  if (wide && bytes.includes(0)) return wide
  // Valid UTF-8 with letters of several bytes is UTF-8, whatever it says: that never happens by chance.
  if (isUtf8(bytes)) return 'utf-8'
  if (told === 'windows-1252') return told
  if (holdsUtf8(bytes)) throw unread('Some letters of this file are damaged: it is in UTF-8 for the most part, but not everywhere.')
  if (!isPlausible1252(bytes)) throw unread('The encoding of this file was not recognised.')
  return 'windows-1252'
}

function read(bytes: Uint8Array, encoding: Encoding): string {
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw unread(`This file is not in the encoding it says it is in (${encoding}).`)
  }
  if (text.includes('\0'))
    throw new Refusal('invalid', 'This file holds bytes that are not text (NUL); nothing was added.', { more: { code: 'not-text' } })
  return text
}

function unread(sentence: string): Refusal {
  return new Refusal('unsupported', `${sentence} Save it as UTF-8 and try again.`, { more: { code: 'encoding' } })
}

const STARTS: [string, number[]][] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a Word, OpenDocument or zip file', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF file', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a picture', [0xff, 0xd8, 0xff]],
  ['a picture', [0x47, 0x49, 0x46, 0x38]],
  ['a compressed file', [0x1f, 0x8b]],
  ['text in UTF-32', [0xff, 0xfe, 0x00, 0x00]],
  ['text in UTF-32', [0x00, 0x00, 0xfe, 0xff]],
]

function refuseBinary(bytes: Uint8Array): void {
  const found = STARTS.find(([, start]) => start.every((byte, i) => bytes[i] === byte))
  if (!found) return
  throw new Refusal(
    'unsupported',
    `This is ${found[0]}, which is not read here. Save the article as text, Markdown or HTML, or copy and paste its text.`,
    { more: { code: 'kind' } },
  )
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** What a page or an XML file says about itself: `<meta charset>`, `http-equiv`, or `<?xml encoding?>`. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD)).replaceAll('\0', '')
  const xml = /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)
  if (xml?.[1]) return xml[1]
  // In plain text these words may stand in a sentence: only in a tag do they declare anything.
  const meta = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)
  return meta?.[1] ?? null
}

/** Text in UTF-16 without a mark: every other byte of Western text is 0. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, HEAD) & ~1
  if (length === 0 || bytes.length % 2 === 1) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const half = length / 2
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be'
  return null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Whether bytes that are not UTF-8 as a whole hold letters in UTF-8 all the same: a lead byte with exactly its followers. */
function holdsUtf8(bytes: Uint8Array): boolean {
  let letters = 0
  let strays = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (byte < 0x80) continue
    const followers = byte >= 0xc2 && byte <= 0xdf ? 1 : byte >= 0xe0 && byte <= 0xef ? 2 : byte >= 0xf0 && byte <= 0xf4 ? 3 : 0
    const tail = bytes.subarray(i + 1, i + 1 + followers)
    if (followers > 0 && tail.length === followers && tail.every((next) => next >= 0x80 && next <= 0xbf)) {
      letters++
      i += followers
    } else strays++
  }
  return letters > strays
}

/**
 * Whether bytes read well as Windows-1252: no control characters, few letters with accents, and these where such
 * letters stand. Cyrillic, Greek, Asian and old Mac and DOS encodings fail here: their letters come out as signs in the
 * middle of words, or capitals after small letters.
 */
function isPlausible1252(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1252').decode(bytes)
  if (/[^\P{Cc}\t\n\v\f\r]/u.test(text)) return false
  let letters = 0
  let high = 0
  for (const byte of bytes) {
    if (byte >= 0x80) high++
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++
  }
  // A few words may have many accents (“Één café”); other alphabets have words of nothing else.
  const isOfAccents = /(?<!\p{L})[^\P{L}A-Za-z]{2,}(?!\p{L})/u.test(text)
  if (high > letters * 0.3 && (high > letters || isOfAccents)) return false
  // Two such signs may follow each other (“‘Ja’”); Asian encodings come in long runs.
  const inRuns = (text.match(/[^\p{ASCII}]{3,}/gu) ?? []).join('').length
  if (inRuns * 5 > high) return false
  const signsInWords = text.match(/\p{L}[^\p{L}\p{N}\s\p{ASCII}’‘·\u00ad–—…]\p{L}/gu)?.length ?? 0
  const capitalsInWords = text.match(/\p{Ll}[À-ÞŠŽŒŸ]|\s[ÒÓÔÕ]\p{Lu}?\p{Ll}+\s/gu)?.length ?? 0
  return (signsInWords + capitalsInWords) * 10 <= high
}

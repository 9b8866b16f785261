/** The body of a request that brings an article: JSON, or a form with one file, whose bytes are made text here. */
import 'server-only'
import { Refusal } from '@/domain/contract/refusal'
import { decode } from '@/domain/formats/decode'
import { FILE_KINDS, formatOfFile, MAX_EXPORT_BYTES, maxBytesOf } from '@/domain/formats/file-kinds'
import { tooLarge } from '@/domain/formats/too-large'
import { LONGEST_READ, tooLongToRead } from '@/domain/reading/longest-read'
import { readBytes, readJson } from './json-body'

/** What a form adds to its file: its other fields, and the lines between them. */
const FORM = 200_000
/** What JSON adds to its content: quotation marks and line ends are escaped in it. */
const ESCAPES = 20_000_000
/** A text to be read, with every character as an escape of six, and its other fields. */
const READ_BYTES = 6 * LONGEST_READ + FORM

/** What the request says, in the shape of `NewArticle` but not yet checked against it. */
export async function readArticleRequest(request: Request): Promise<unknown> {
  const isForm = /^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? '')
  // Which format it is, and so how large it may be, is known when it is read.
  const limit = MAX_EXPORT_BYTES + FORM + (isForm ? 0 : ESCAPES)
  if (isForm) return readForm(request, await within(request, () => readBytes(request, limit)))
  const body = await within(request, () => readJson(request, limit))
  const { content, format } = { content: null, format: null, ...(typeof body === 'object' ? body : null) } as Record<string, unknown>
  if (typeof content === 'string') refuseLarge(Buffer.byteLength(content), format)
  return body
}

/** The limit that people are told is the article's, whatever it came wrapped in. */
async function within<T>(request: Request, read: () => Promise<T>, refusal = tooLarge): Promise<T> {
  try {
    return await read()
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.kind === 'tooLarge') throw refusal(Number(request.headers.get('content-length')) || null)
    throw thrown
  }
}

/** The body of a request that brings a text to be read and stores nothing. Not yet checked against a shape. */
export function readTextRequest(request: Request): Promise<unknown> {
  return within(
    request,
    () => readJson(request, READ_BYTES),
    () => tooLongToRead(null),
  )
}

function refuseLarge(bytes: number, format: unknown): void {
  if (bytes > maxBytesOf(typeof format === 'string' ? format : '')) throw tooLarge(bytes)
}

async function readForm(request: Request, bytes: Uint8Array): Promise<unknown> {
  let form: FormData
  try {
    form = await new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: { 'Content-Type': request.headers.get('content-type') ?? '' },
    }).formData()
  } catch {
    throw new Refusal('malformed', 'The form could not be read: it is not multipart/form-data, or it was cut off.')
  }
  // A field left empty in a form was not filled in.
  const { file, ...fields } = Object.fromEntries([...form].filter(([, value]) => value !== ''))
  if (!(file instanceof File) || form.getAll('file').length !== 1) {
    throw new Refusal('invalid', 'Send one file, in a field called “file”.', { errors: [{ path: 'file', message: 'One file is needed.' }] })
  }
  const named = typeof fields['format'] === 'string' ? fields['format'] : null
  const format = named ?? formatOfFile(file.name, file.type)
  refuseLarge(file.size, format)
  const content = new Uint8Array(await file.arrayBuffer())
  const { text } = decode(content, { charset: /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(file.type)?.[1] ?? null })
  if (format === null) {
    const endings = FILE_KINDS.map((kind) => `.${kind.endings[0]}`)
    throw new Refusal('unsupported', `“${file.name}” is of a kind that is not read here. These are: ${endings.join(', ')}.`, {
      more: { code: 'kind' },
    })
  }
  return { ...fields, ...(fields['headings'] === undefined ? {} : { headings: headingsOf(fields['headings']) }), format, content: text }
}

/** In a form the subheads come as JSON, `[3, 7]`; anything else is left for the shape to refuse. */
function headingsOf(field: FormDataEntryValue): unknown {
  try {
    return typeof field === 'string' ? (JSON.parse(field) as unknown) : field
  } catch {
    return field
  }
}

/** Reads the JSON of a request within a limit, and refuses what cannot be kept: bad UTF-8, half characters, NUL. */
import 'server-only'
import { isWellFormed } from '@/domain/article/text'
import { Refusal } from '@/domain/contract/refusal'

const DEEPEST = 200

/** The whole body within `maxBytes`; what is announced or turns out larger is refused without reading on. */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge(maxBytes)
  const chunks: Uint8Array[] = []
  let size = 0
  if (request.body) {
    const reader = request.body.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength
      if (size > maxBytes) {
        await reader.cancel()
        throw tooLarge(maxBytes)
      }
      chunks.push(part.value)
    }
  }
  return Buffer.concat(chunks)
}

/** The JSON value of a request. */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const type = request.headers.get('content-type')
  if (type !== null && !/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) {
    throw new Refusal('unsupported', 'This address takes JSON: send it with Content-Type: application/json.')
  }
  const bytes = await readBytes(request, maxBytes)
  if (bytes.byteLength === 0) throw new Refusal('malformed', 'The request has no body; JSON was expected.')
  let json: string
  let value: unknown
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    value = JSON.parse(json)
  } catch {
    throw new Refusal('malformed', 'The body of the request is not JSON in UTF-8.')
  }
  refuseUnkeepable(value, json.includes('\\u'))
  return value
}

/** Half characters and NUL can only have come in as `\u` escapes: without one, only the nesting is looked at. */
function refuseUnkeepable(root: unknown, hasEscapes: boolean): void {
  const errors: { path: string; message: string }[] = []
  const open: { value: unknown; path: string; depth: number }[] = [{ value: root, path: '', depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path, depth } = next
    if (depth > DEEPEST) throw new Refusal('invalid', `The JSON is nested deeper than ${DEEPEST} levels.`)
    if (typeof value === 'string') {
      if (hasEscapes && !isWellFormed(value)) errors.push({ path, message: UNKEEPABLE })
    } else if (value !== null && typeof value === 'object') {
      for (const [key, child] of Object.entries(value)) {
        const at = path === '' ? key : `${path}.${key}`
        if (key === '__proto__')
          errors.push({ path: at, message: 'No member may be called "__proto__": leave it out, or give it another name.' })
        else if (hasEscapes && !isWellFormed(key)) errors.push({ path, message: UNKEEPABLE_NAME })
        open.push({ value: child, path: at, depth: depth + 1 })
      }
    }
  }
  const [first] = errors
  if (first)
    throw new Refusal('invalid', `Some of what was sent does not fit. ${first.path ? `${first.path}: ` : ''}${first.message}`, { errors })
}

const UNKEEPABLE_NAME = 'The name of a member has characters that cannot be kept (half of a pair, or NUL): leave them out.'
const UNKEEPABLE = 'This text has characters that cannot be kept (half of a pair, or NUL).'

function tooLarge(maxBytes: number): Refusal {
  const mb = maxBytes / 1_000_000
  return new Refusal('tooLarge', `This is larger than the ${mb >= 1 ? `${Math.floor(mb)} MB` : `${maxBytes} bytes`} that fit here.`)
}

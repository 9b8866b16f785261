/** The only `fetch` in the house: sends a request of the HTTP interface, checks the answer against the contract, and turns refusals into `Problem`s. */
import type { z } from 'zod'
import { REFUSAL_KINDS, type RefusalKind } from '@/domain/contract/refusal'

/** `other`: refused for a reason that this page does not know, as that of a newer program may be. */
export type ProblemKind = RefusalKind | 'offline' | 'server' | 'other'

/** A request that did not succeed. `kind` names the sentence in the interface's language; `detail` is the server's own. */
export class Problem extends Error {
  readonly kind: ProblemKind
  /** The HTTP status; 0 when the server could not be reached. */
  readonly status: number
  /** All members of the problem document: `current`, `candidates`, `errors`, … */
  readonly body: Record<string, unknown>

  constructor(kind: ProblemKind, status: number, detail: string, body: Record<string, unknown> = {}) {
    super(detail)
    this.name = 'Problem'
    this.kind = kind
    this.status = status
    this.body = body
  }

  /** Whether the same request may succeed later without anybody changing it. */
  get isPassing(): boolean {
    return this.kind === 'offline' || this.kind === 'server' || this.kind === 'tooMany' || this.kind === 'full' || this.kind === 'unknown'
  }

  /** Whether the text shows a picture that the desk does not have: whoever takes it out of the text mends it. */
  get isMissingPicture(): boolean {
    return this.body['code'] === 'missing-picture'
  }
}

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Sent as JSON, or as it is when it is a form with a file. */
  body?: unknown
  /** The version for If-Match. */
  version?: number | undefined
  signal?: AbortSignal | undefined
  /** Milliseconds after which a server that has not answered counts as one that cannot be reached. */
  patience?: number
}

/** Milliseconds for the answer to what is tried again by itself and may be sent twice. A connection that hangs would hold everything up, and say nothing. */
export const PATIENCE = 20_000

/** Sends a request and gives its answer as `schema` reads it. Throws a `Problem`. */
export async function request<Z extends z.ZodType>(path: string, schema: Z, options: RequestOptions = {}): Promise<z.output<Z>> {
  const response = await send(path, options)
  return schema.parse(await response.json())
}

/** Sends a request and gives its answer as it is; null where it has no body. Throws a `Problem`. */
export async function requestAnything(path: string, options: RequestOptions = {}): Promise<unknown> {
  const response = await send(path, options)
  return response.status === 204 ? null : response.json()
}

/** Sends a request whose answer has no body. Throws a `Problem`. */
export async function requestNothing(path: string, options: RequestOptions = {}): Promise<void> {
  await send(path, options)
}

async function send(path: string, { method = 'GET', body, version, signal, patience }: RequestOptions): Promise<Response> {
  const isForm = body instanceof FormData
  const headers = new Headers({ Accept: 'application/json' })
  if (body !== undefined && !isForm) headers.set('Content-Type', 'application/json')
  if (version !== undefined) headers.set('If-Match', `"v${version}"`)
  let response: Response
  try {
    response = await fetch(path, {
      method,
      headers,
      body: body === undefined ? null : isForm ? body : JSON.stringify(body),
      signal: signal ?? (patience === undefined ? null : AbortSignal.timeout(patience)),
      credentials: 'same-origin',
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new Problem('offline', 0, 'The server cannot be reached.')
  }
  if (response.ok) return response
  throw await problemOf(response)
}

async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>
  return new Problem(
    kindOf(response.status, body),
    response.status,
    typeof body['detail'] === 'string' ? body['detail'] : response.statusText,
    body,
  )
}

function kindOf(status: number, { kind }: Record<string, unknown>): ProblemKind {
  const known = REFUSAL_KINDS.find((one) => one === kind)
  if (known) return known
  if (status === 413) return 'tooLarge'
  return kind === undefined || status >= 500 ? 'server' : 'other'
}

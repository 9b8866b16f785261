/** What is answered when a request is refused: `application/problem+json` (RFC 9457), by one table. */
import 'server-only'
import { randomUUID } from 'node:crypto'
import { Refusal, type RefusalKind } from '@/domain/contract/refusal'

const TABLE: Record<RefusalKind, { status: number; title: string }> = {
  malformed: { status: 400, title: 'Malformed request' },
  unknown: { status: 401, title: 'Not signed in' },
  forbidden: { status: 403, title: 'Not allowed' },
  missing: { status: 404, title: 'Not found' },
  method: { status: 405, title: 'Method not allowed' },
  behind: { status: 409, title: 'The text has changed' },
  taken: { status: 409, title: 'Already taken' },
  stale: { status: 412, title: 'Changed meanwhile' },
  tooLarge: { status: 413, title: 'Too large' },
  unsupported: { status: 415, title: 'Unknown format' },
  invalid: { status: 422, title: 'Not valid' },
  reload: { status: 426, title: 'Reload needed' },
  unconditional: { status: 428, title: 'Precondition missing' },
  tooMany: { status: 429, title: 'Too many requests' },
  full: { status: 507, title: 'Disk full' },
}

/** Turns anything that was thrown into an answer; what is not a refusal is logged under an id and told without its innards. */
export function problem(thrown: unknown): Response {
  if (thrown instanceof Refusal) return refused(thrown)
  const code = sqliteCode(thrown)
  if (code.startsWith('SQLITE_FULL') || code.startsWith('SQLITE_IOERR')) {
    const id = log(thrown)
    return refused(
      new Refusal(
        'full',
        'The server cannot write to its disk: it is full or failing. Nothing was saved; keep your text and try again when there is space.',
        { more: { id } },
      ),
    )
  }
  if (code.startsWith('SQLITE_BUSY')) {
    return refused(new Refusal('tooMany', 'The database is busy with something else. Try again in a moment.', { more: { retryAfter: 1 } }))
  }
  return answer(500, {
    type: 'about:blank',
    title: 'Server error',
    status: 500,
    detail: 'Something went wrong on the server. Nothing was saved; the server’s log says more under this id.',
    id: log(thrown),
  })
}

function refused({ kind, message, details }: Refusal): Response {
  const { status, title } = TABLE[kind]
  const { retryAfter, allow } = { retryAfter: undefined, allow: undefined, ...details.more }
  const body = {
    ...details.more,
    type: `urn:kanttekening:problem:${kind}`,
    title,
    status,
    detail: message,
    kind,
    ...(details.errors && { errors: details.errors }),
  }
  const response = answer(status, body)
  if (kind === 'unknown') response.headers.set('WWW-Authenticate', 'Bearer')
  if (kind === 'method') response.headers.set('Allow', String(allow))
  if (kind === 'tooMany') response.headers.set('Retry-After', String(retryAfter ?? 10))
  return response
}

function answer(status: number, body: object): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json' } })
}

function sqliteCode(thrown: unknown): string {
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
}

/** Drizzle's message carries the parameters of a query, which may be somebody's text: only its cause is written down. */
function log(thrown: unknown): string {
  const id = randomUUID()
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown
  const words = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), id, error: words })}\n`)
  return id
}

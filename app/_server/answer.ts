/** The answers that routes give: JSON, created, answered with an ETag, nothing; and the headers that all of them carry. */
import 'server-only'

/** The ETag of a version: `"v3"`. */
export function etagOf(version: number): string {
  return `"v${version}"`
}

/** 201 with where it is now; `version` becomes the ETag. */
export function created(location: string, body: object, version?: number): Response {
  const response = answered(body, version, 201)
  response.headers.set('Location', location)
  return response
}

/** A JSON answer; `version` becomes the ETag. */
export function answered(body: object, version?: number, status = 200): Response {
  const response = Response.json(body, { status })
  if (version !== undefined) response.headers.set('ETag', etagOf(version))
  return response
}

/** 204: done, and nothing to say. */
export function noContent(): Response {
  return new Response(null, { status: 204 })
}

const ALWAYS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
}

/** Adds the headers of every answer of /api, without touching what a route has set itself. */
export function guarded(response: Response): Response {
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(ALWAYS)) if (!headers.has(name)) headers.set(name, value)
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}

/**
 * Requests that Next would answer by itself, bare or with 500, before any of our code is asked: an address that cannot
 * be decoded, and a method that an address does not have. They are led to addresses of ours before Next sees them.
 */
import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { CALLS } from '@/domain/contract/calls'

/** What `app/api/[...missing]` is told of a request that was led there. */
export const LED = 'x-led'

/** Looks at every request of this process. */
export function lookFirst(): void {
  subscribe('http.server.request.start', (message) => lead((message as { request: IncomingMessage }).request))
}

/** Leads a request to where it is answered in our manners; all others stay as they came. */
export function lead(request: Pick<IncomingMessage, 'url' | 'method' | 'headers'>): void {
  delete request.headers[LED]
  const path = request.url?.split('?', 1)[0] ?? ''
  const isOfApi = path.startsWith('/api/')
  const said = !isDecodable(path) ? 'undecodable' : isOfApi ? methodsInstead(path, request.method ?? '') : null
  if (said === null) return
  request.url = isOfApi ? '/api/led' : '/led'
  request.headers[LED] = said
  if (request.method !== 'HEAD') request.method = 'GET'
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

const METHODS = new Map<string, Set<string>>()
for (const { path, method } of CALLS) METHODS.set(path, (METHODS.get(path) ?? new Set(['OPTIONS'])).add(method.toUpperCase()))
/** An address of its own (/invitations/accept) comes before one with any word in its place. */
const ADDRESSES = [...METHODS]
  .sort(([a], [b]) => Number(a.includes('{')) - Number(b.includes('{')))
  .map(([path, methods]) => ({ pattern: new RegExp(`^/api${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`), methods }))

/** The methods that an address has, when it does not have this one; null when it does, or is none of ours. */
function methodsInstead(path: string, method: string): string | null {
  const methods = ADDRESSES.find(({ pattern }) => pattern.test(path))?.methods
  if (!methods) return null
  const all = methods.has('GET') ? [...methods, 'HEAD'] : [...methods]
  return all.includes(method) ? null : all.sort().join(', ')
}

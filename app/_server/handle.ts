/** What every call needs, once: who is asking, from where, what was sent, does it fit; then the call; then the answer. */
import 'server-only'
import type { z } from 'zod'
import type { Database } from '@/db/database'
import type { Person } from '@/domain/annotation/permissions'
import { Refusal } from '@/domain/contract/refusal'
import { guarded } from './answer'
import { ring } from './bell'
import { database } from './database'
import { readJson } from './json-body'
import { refuseForeign } from './origin'
import { whoAsks } from './person'
import { problem } from './problem'

/** 2 MB: annotations and batches are far smaller; routes that take articles ask for more. */
const DEFAULT_BYTES = 2_000_000

interface Spec {
  params?: z.ZodType
  query?: z.ZodType
  body?: z.ZodType
  /** Asks for If-Match and gives its version to the call. */
  ifMatch?: true
  /** How large the body may be. */
  maxBytes?: number
  /** Leaves the body to the call (files). */
  rawBody?: true
  /** Answers people who are not signed in too. */
  open?: true
  /** For somebody at a browser only: a token that got out must not be able to make itself at home. */
  atBrowser?: true
}

interface Call<S extends Spec> {
  db: Database
  person: S extends { open: true } ? Person | null : Person
  /** The token of the session asking; null for a program. */
  sessionToken: S extends { atBrowser: true } ? string : string | null
  params: S extends { params: infer P extends z.ZodType } ? z.output<P> : undefined
  query: S extends { query: infer Q extends z.ZodType } ? z.output<Q> : undefined
  body: S extends { body: infer B extends z.ZodType } ? z.output<B> : undefined
  /** The version in If-Match. */
  ifMatch: S extends { ifMatch: true } ? number : undefined
  request: Request
  now: Date
}

interface Context {
  params: Promise<unknown>
}

/** Makes a route of a call: an object becomes 200 with JSON, a Response goes out as it is, a Refusal becomes problem+json. */
export function handle<const S extends Spec>(spec: S, call: (asked: Call<S>) => Response | object | Promise<Response | object>) {
  return async (request: Request, context?: Context): Promise<Response> => {
    try {
      const asked = (await ask(spec, request, context)) as Call<S>
      const answer = await call(asked)
      if (request.method !== 'GET' && request.method !== 'HEAD') ring()
      return guarded(answer instanceof Response ? answer : Response.json(answer))
    } catch (thrown) {
      return guarded(problem(thrown))
    }
  }
}

async function ask(spec: Spec, request: Request, context?: Context): Promise<Call<Required<Spec>> | Call<Spec>> {
  const isWrite = request.method !== 'GET' && request.method !== 'HEAD'
  const asker = await whoAsks(request.headers)
  if (isWrite && asker?.by !== 'token') refuseForeign(request)
  if (!asker && !spec.open) throw new Refusal('unknown', 'You are not signed in. Sign in, or send a token as "Authorization: Bearer …".')
  if (spec.atBrowser && asker?.by === 'token') {
    throw new Refusal('forbidden', 'This is done in the browser, by somebody who is signed in; a token is not enough.')
  }
  return {
    db: database(),
    person: asker?.person ?? null,
    sessionToken: asker?.sessionToken ?? null,
    params: spec.params && paramsOf(spec.params, await context?.params),
    query: spec.query && fitting(spec.query, queryOf(request), 'What was asked for does not fit.'),
    ifMatch: spec.ifMatch && versionOf(request.headers.get('if-match')),
    body: spec.body && !spec.rawBody ? fitting(spec.body, await readJson(request, spec.maxBytes ?? DEFAULT_BYTES)) : undefined,
    request,
    now: new Date(),
  } as Call<Spec>
}

/** A value as its schema makes it, or a refusal that names every field that does not fit. */
export function fitting<Z extends z.ZodType>(schema: Z, value: unknown, sentence = 'Some of what was sent does not fit.'): z.output<Z> {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const errors = read.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }))
  const first = errors[0]
  const detail = first ? `${sentence} ${first.path ? `${first.path}: ` : ''}${first.message}` : sentence
  throw new Refusal('invalid', detail, { errors })
}

/** An address that cannot be one of ours leads nowhere: 404, as for a thing that is not there. */
function paramsOf(schema: z.ZodType, params: unknown): unknown {
  const read = schema.safeParse(params ?? {})
  if (read.success) return read.data
  throw new Refusal('missing', 'There is nothing at this address.')
}

function queryOf(request: Request): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {}
  const search = new URL(request.url).searchParams
  for (const key of new Set(search.keys())) {
    const values = search.getAll(key)
    if (values.some((value) => value.includes('\0'))) throw new Refusal('invalid', `"${key}" has characters that cannot be looked for.`)
    Object.defineProperty(found, key, { value: values.length > 1 ? values : values[0], enumerable: true })
  }
  return found
}

/** `"v3"`, also as the weak `W/"v3"` that compressing proxies make of it. */
function versionOf(header: string | null): number {
  const version = /^(?:W\/)?"v(\d{1,15})"$/.exec(header?.trim() ?? '')?.[1]
  if (version !== undefined) return Number(version)
  throw new Refusal(
    'unconditional',
    header === null
      ? 'Say which version you are changing: send its ETag as If-Match, such as "v3".'
      : 'If-Match has to be the ETag of one version, such as "v3".',
  )
}

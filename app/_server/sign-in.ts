/** Signing in and out, through better-auth, with our sentences: none of them tells who exists. */
import 'server-only'
import type { Person } from '@/domain/annotation/permissions'
import type { SignIn } from '@/domain/contract/person'
import { Refusal } from '@/domain/contract/refusal'
import { auth } from './auth'
import { database } from './database'
import { ownOrigins } from './origin'
import { whoAsks } from './person'
import { countFailure, forgetFailures, refuseTooManyTries, tooManyTries } from './sign-in-tries'

export interface Entered {
  person: Person
  /** `Set-Cookie` headers of the new session. */
  cookies: string[]
}

/** Signs somebody in by e-mail and password. */
export async function signIn(request: Request, { email, password }: SignIn, now: Date): Promise<Entered> {
  refuseTooManyTries(database(), email, now)
  const answer = await auth().handler(asAuthRequest(request, 'sign-in/email', { email, password }))
  if (answer.status === 429) throw tooManyTries(Number(answer.headers.get('x-retry-after')) || 60)
  if (answer.status === 401) {
    countFailure(database(), email, now)
    throw new Refusal('unknown', 'This e-mail address and password do not go together. Check both and try again.')
  }
  if (!answer.ok) throw new Error(`better-auth answered ${answer.status} to a sign-in.`)
  forgetFailures(database(), email)
  return entered(answer)
}

/** Signs in somebody who has just been added, without asking for the password again. */
export async function signInNew(request: Request, { email, password }: SignIn): Promise<Entered> {
  const answer = await auth().api.signInEmail({ body: { email, password }, headers: request.headers, asResponse: true })
  if (!answer.ok) throw new Error(`better-auth answered ${answer.status} to a first sign-in.`)
  return entered(answer)
}

/** Ends the session of a request; gives the `Set-Cookie` headers that take its cookie away. */
export async function signOut(request: Request): Promise<string[]> {
  const answer = await auth().handler(asAuthRequest(request, 'sign-out', {}))
  return answer.headers.getSetCookie()
}

async function entered(answer: Response): Promise<Entered> {
  const cookies = answer.headers.getSetCookie()
  const cookie = cookies.map((line) => line.split(';')[0] ?? '').join('; ')
  const asker = await whoAsks(new Headers({ cookie }))
  if (!asker) throw new Error('A new session is not in the database.')
  return { person: asker.person, cookies }
}

/** The same request as better-auth reads it: it has been checked for its origin and its body already. */
function asAuthRequest(request: Request, path: string, body: object): Request {
  const headers = new Headers(request.headers)
  headers.set('content-type', 'application/json')
  headers.delete('content-length')
  // better-auth asks for an Origin where Sec-Fetch headers are, as Node's fetch sends them: ours was checked, or there was none.
  const own = ownOrigins(request.headers)[0]
  if (own && !headers.has('origin')) headers.set('origin', own)
  return new Request(new URL(`/api/auth/${path}`, request.url), { method: 'POST', headers, body: JSON.stringify(body) })
}

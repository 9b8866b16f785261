/** Who is asking: a program by its token, or somebody at a browser by the cookie of their session. */
import 'server-only'
import { cache } from 'react'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { touchSession } from '@/db/sessions'
import { personOfToken, touchToken } from '@/db/tokens'
import type { Person, Role } from '@/domain/annotation/permissions'
import { auth } from './auth'
import { database } from './database'

export type Asker = { person: Person; by: 'token'; sessionToken: null } | { person: Person; by: 'cookie'; sessionToken: string }

/** The person behind a request, or null. A token that is not (or no longer) ours is nobody, whatever cookie comes with it. */
export async function whoAsks(headers: Headers): Promise<Asker | null> {
  const authorization = headers.get('authorization')
  return authorization === null ? whoseSession(headers) : whoseToken(authorization)
}

function whoseToken(authorization: string): Asker | null {
  const token = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1]
  const person = token ? personOfToken(database(), token) : null
  if (!token || !person) return null
  touchToken(database(), token, new Date())
  return { person, by: 'token', sessionToken: null }
}

async function whoseSession(headers: Headers): Promise<Asker | null> {
  if (!headers.get('cookie')?.includes('kanttekening-session')) return null
  const found = await auth().api.getSession({ headers })
  if (!found) return null
  const { session, user } = found
  touchSession(database(), session.token, session.updatedAt, new Date())
  const person = { id: user.id, name: user.name, email: user.email, role: user.role as Role }
  return { person, by: 'cookie', sessionToken: session.token }
}

/** The person who looks at a page; anybody else is sent to sign in, and comes back afterwards. */
export async function pagePerson(): Promise<Person> {
  const asker = await pageAsker()
  return asker ? asker.person : redirect(signInAddress((await headers()).get(ADDRESS_HEADER)))
}

/** Who looks at a page, if anybody: asked once for each request. */
export const pageAsker = cache(async (): Promise<Asker | null> => whoAsks(await headers()))

/** Where proxy.ts writes the address of the page, which a page itself is not told. */
export const ADDRESS_HEADER = 'x-address'

function signInAddress(from: string | null): string {
  const back = samePlace(from)
  return back === '/' ? '/sign-in' : `/sign-in?back=${encodeURIComponent(back)}`
}

/** An address on this site to go back to; anything that leads elsewhere becomes the front page. */
export function samePlace(address: string | null | undefined): string {
  if (!address?.startsWith('/')) return '/'
  const here = 'http://here'
  const url = URL.canParse(address, here) ? new URL(address, here) : null
  // `/.//elsewhere` has our origin, and a path that would be an address of its own.
  return url?.origin === here && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}${url.hash}` : '/'
}

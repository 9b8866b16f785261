/** Who is asking: a program by its token, or somebody at a browser. */
import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { personOfToken } from '@/db/tokens'
import type { Person } from '@/domain/annotation/permissions'
import { database } from './database'

export interface Asker {
  person: Person
  by: 'token' | 'cookie'
}

/** The person behind a request's `Authorization: Bearer …`, or null. */
export async function whoAsks(headers: Headers): Promise<Asker | null> {
  const token = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  const person = token ? personOfToken(database(), token) : null
  return person && { person, by: 'token' }
}

/** The person who looks at a page; anybody else is sent to sign in. */
export async function pagePerson(): Promise<Person> {
  const asker = await whoAsks(await headers())
  if (!asker) redirect('/sign-in')
  return asker.person
}

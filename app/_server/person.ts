/** Who is asking: a program by its token. */
import 'server-only'
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

/** API tokens: shown once when made, kept as a hash. */
import { createHash, randomBytes } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Person } from '@/domain/annotation/permissions'
import { write, type Database } from './database'
import { insertEvent } from './events'
import { people, tokens } from './schema'

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

/** Makes a token for a person and gives it, the only time it is known. */
export function createToken(db: Database, person: Person, name: string, now: Date): string {
  const token = `ktk_${randomBytes(32).toString('base64url')}`
  return write(db, (tx) => {
    const id = newId()
    const row = { id, personId: person.id, name, hash: hashOf(token), hint: token.slice(-4), createdAt: now.getTime() }
    tx.insert(tokens).values(row).run()
    insertEvent(tx, { at: now.getTime(), actor: person, type: 'token.created', data: { id, name, hint: row.hint } })
    return token
  })
}

/** Whose token this is; null when it is not ours or was revoked. */
export function personOfToken(db: Database, token: string): Person | null {
  const found = db
    .select({ id: people.id, name: people.name, email: people.email, role: people.role })
    .from(tokens)
    .innerJoin(people, eq(people.id, tokens.personId))
    .where(and(eq(tokens.hash, hashOf(token)), isNull(tokens.revokedAt)))
    .get()
  return found ?? null
}

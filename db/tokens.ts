/** API tokens: shown once when made, kept as a hash. */
import { and, desc, eq, isNull, lt, or } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Person } from '@/domain/annotation/permissions'
import type { Token } from '@/domain/contract/person'
import { Refusal } from '@/domain/contract/refusal'
import { write, type Database } from './database'
import { insertEvent } from './events'
import { hashOf, newSecret } from './one-time'
import { people, tokens } from './schema'

/** A token's last use is told to the hour: writing it down at each call would cost a commit each. */
const USE_EVERY_MS = 60 * 60 * 1000

/** Makes a token for a person and gives it, the only time it is known. */
export function createToken(db: Database, person: Person, name: string, now: Date): string {
  return makeToken(db, person, name, now).token
}

/** The same, with how it will be listed. */
export function makeToken(db: Database, person: Person, name: string, now: Date): { made: Token; token: string } {
  const token = newSecret('ktk_')
  return write(db, (tx) => {
    const row = { id: newId(), personId: person.id, name, hash: hashOf(token), hint: token.slice(-4), createdAt: now.getTime() }
    tx.insert(tokens).values(row).run()
    insertEvent(tx, { at: now.getTime(), actor: person, type: 'token.created', data: { id: row.id, name, hint: row.hint } })
    return { made: shown({ ...row, lastUsedAt: null }), token }
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

/** Writes down that a token is in use. It changes nothing that anybody made, so that it needs no event. */
export function touchToken(db: Database, token: string, now: Date): void {
  const isOld = or(isNull(tokens.lastUsedAt), lt(tokens.lastUsedAt, now.getTime() - USE_EVERY_MS))
  const place = and(eq(tokens.hash, hashOf(token)), isOld)
  if (db.select({ id: tokens.id }).from(tokens).where(place).get()) db.update(tokens).set({ lastUsedAt: now.getTime() }).where(place).run()
}

/** One's own tokens that work, newest first. */
export function listTokens(db: Database, person: Person): Token[] {
  return db.select().from(tokens).where(isOwn(person)).orderBy(desc(tokens.createdAt), desc(tokens.id)).all().map(shown)
}

/** Makes a token useless, from now on and for ever. */
export function revokeToken(db: Database, person: Person, id: string, now: Date): void {
  write(db, (tx) => {
    const row = tx
      .update(tokens)
      .set({ revokedAt: now.getTime() })
      .where(and(eq(tokens.id, id), isOwn(person)))
      .returning()
      .get()
    if (!row) throw new Refusal('missing', 'You have no such token; it may have been revoked already.')
    insertEvent(tx, { at: now.getTime(), actor: person, type: 'token.revoked', data: { id, name: row.name, hint: row.hint } })
  })
}

const isOwn = (person: Person) => and(eq(tokens.personId, person.id), isNull(tokens.revokedAt))

function shown({
  id,
  name,
  hint,
  createdAt,
  lastUsedAt,
}: Pick<typeof tokens.$inferSelect, 'id' | 'name' | 'hint' | 'createdAt' | 'lastUsedAt'>): Token {
  const iso = (at: number) => new Date(at).toISOString()
  return { id, name, hint, createdAt: iso(createdAt), lastUsedAt: lastUsedAt === null ? null : iso(lastUsedAt) }
}

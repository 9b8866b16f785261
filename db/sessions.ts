/** The browsers a person is signed in with: seen and ended by that person. better-auth makes and reads them. */
import { and, desc, eq, gt } from 'drizzle-orm'
import type { Person } from '@/domain/annotation/permissions'
import type { Session } from '@/domain/contract/person'
import { Refusal } from '@/domain/contract/refusal'
import { write, type Database } from './database'
import { insertEvent } from './events'
import { people, sessions } from './schema'

/** One's own sessions, the one asking from marked, newest first. */
export function listSessions(db: Database, person: Person, ownToken: string | null, now: Date): Session[] {
  return db
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, person.id), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.updatedAt), desc(sessions.id))
    .all()
    .map((row) => ({
      id: row.id,
      isThis: row.token === ownToken,
      userAgent: row.userAgent,
      createdAt: row.createdAt.toISOString(),
      seenAt: row.updatedAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
    }))
}

/** Signs one of one's own browsers out. */
export function endSession(db: Database, person: Person, id: string, now: Date): void {
  write(db, (tx) => {
    const { changes } = tx
      .delete(sessions)
      .where(and(eq(sessions.id, id), eq(sessions.userId, person.id)))
      .run()
    if (changes === 0) throw new Refusal('missing', 'This browser is signed out already.')
    insertEvent(tx, { at: now.getTime(), actor: person, type: 'session.ended' })
  })
}

/** How exactly "last seen" is told: writing at each request would cost a commit each. */
const SEEN_EVERY_MS = 60 * 60 * 1000

/** Writes down that a session is in use. It changes nothing that anybody made, so that it needs no event. */
export function touchSession(db: Database, token: string, seenAt: Date, now: Date): void {
  if (now.getTime() - seenAt.getTime() < SEEN_EVERY_MS) return
  db.update(sessions).set({ updatedAt: now }).where(eq(sessions.token, token)).run()
}

/** Writes to the log that somebody signed in. */
export function noteSignIn(db: Database, personId: string, now: Date): void {
  write(db, (tx) => {
    const actor = tx.select({ id: people.id, name: people.name }).from(people).where(eq(people.id, personId)).get()
    if (actor) insertEvent(tx, { at: now.getTime(), actor, type: 'session.started' })
  })
}

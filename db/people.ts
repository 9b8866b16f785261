/** People who may sign in: added, listed, renamed, given a new password. How one comes in by a link: invitations.ts, setup-link.ts. */
import { and, asc, eq } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { may, type Person, type Role } from '@/domain/annotation/permissions'
import type { Colleague } from '@/domain/contract/person'
import { Refusal } from '@/domain/contract/refusal'
import { write, type Database, type Readable, type Transaction } from './database'
import { insertEvent, type Actor } from './events'
import { accounts, people, sessions, settings } from './schema'

/** The row of `settings` that holds the setup link (setup-link.ts). */
export const SETUP_LINK = 'setup-link'

/** Whoever runs the program, at its command line. */
export const COMMAND_LINE: Actor = { id: null, name: 'command line' }

export interface PersonToAdd {
  email: string
  name: string
  role: Role
  passwordHash: string
}

/** Adds somebody who can sign in at once. */
export function addPerson(db: Database, person: PersonToAdd, now: Date): Person {
  return write(db, (tx) => insertPerson(tx, person, COMMAND_LINE, now))
}

/** Gives somebody a new password and ends all their sessions. */
export function setPassword(db: Database, email: string, passwordHash: string, now: Date): Person {
  return write(db, (tx) => {
    const row = tx.select().from(people).where(eq(people.email, email.trim().toLowerCase())).get()
    if (!row) throw new Refusal('missing', `Nobody at this desk has the e-mail address ${email.trim()}.`)
    replacePassword(tx, row.id, passwordHash, now)
    tx.delete(sessions).where(eq(sessions.userId, row.id)).run()
    insertEvent(tx, {
      at: now.getTime(),
      actor: COMMAND_LINE,
      type: 'person.password-set',
      data: { person: { id: row.id, name: row.name } },
    })
    return personOf(row)
  })
}

/** Changes one's own password; other browsers are signed out, the one of `exceptToken` stays. */
export function changeOwnPassword(db: Database, person: Person, passwordHash: string, exceptToken: string | null, now: Date): void {
  write(db, (tx) => {
    replacePassword(tx, person.id, passwordHash, now)
    for (const { id, token } of tx.select().from(sessions).where(eq(sessions.userId, person.id)).all()) {
      if (token !== exceptToken) tx.delete(sessions).where(eq(sessions.id, id)).run()
    }
    insertEvent(tx, {
      at: now.getTime(),
      actor: person,
      type: 'person.password-changed',
      data: { person: { id: person.id, name: person.name } },
    })
  })
}

/** The hash of somebody's password, to compare one that was typed. */
export function passwordHashOf(db: Database, person: Person): string | null {
  return credentialOf(db, person.id)?.password ?? null
}

/** Changes one's own name; what was written under the old one keeps it. */
export function renamePerson(db: Database, person: Person, name: string, now: Date): Person {
  return write(db, (tx) => {
    const row = tx.update(people).set({ name, updatedAt: now }).where(eq(people.id, person.id)).returning().get()
    if (!row) throw new Refusal('missing', 'You are no longer at this desk.')
    insertEvent(tx, {
      at: now.getTime(),
      actor: person,
      type: 'person.renamed',
      data: { person: { id: row.id, name }, before: person.name },
    })
    return personOf(row)
  })
}

/** Somebody by e-mail address, for the command line. */
export function findPerson(db: Readable, email: string): Person {
  const row = db.select().from(people).where(eq(people.email, email.trim().toLowerCase())).get()
  if (!row) throw new Refusal('missing', `Nobody at this desk has the e-mail address ${email.trim()}.`)
  return personOf(row)
}

/** The admin who came first, or else the first person: in whose name the command line acts when nobody is named. */
export function firstPerson(db: Readable): Person {
  // By name of their role admins come before members.
  const row = db.select().from(people).orderBy(asc(people.role), asc(people.createdAt)).limit(1).get()
  if (!row) throw new Refusal('missing', 'Nobody is at this desk yet: add somebody with “person add” first.')
  return personOf(row)
}

/** Everybody at the desk, by name. */
export function listPeople(db: Database, person: Person): Colleague[] {
  if (!may(person, 'manage people')) throw new Refusal('forbidden', 'Only admins see who is at this desk.')
  const rows = db.select().from(people).orderBy(asc(people.name), asc(people.id)).all()
  return rows.map(({ id, name, email, role, createdAt }) => ({ id, name, email, role, createdAt: createdAt.toISOString() }))
}

/** Writes a new person with their password; the first admin, however made, voids the setup link. */
export function insertPerson(tx: Transaction, { email, name, role, passwordHash }: PersonToAdd, actor: Actor | null, now: Date): Person {
  const address = email.trim().toLowerCase()
  if (tx.select({ id: people.id }).from(people).where(eq(people.email, address)).get()) {
    throw new Refusal('invalid', 'Somebody at this desk has this e-mail address already.', {
      errors: [{ path: 'email', message: 'This address is in use.' }],
    })
  }
  const row = tx.insert(people).values({ id: newId(), email: address, name, role, createdAt: now, updatedAt: now }).returning().get()
  insertCredential(tx, row.id, passwordHash, now)
  if (role === 'admin') tx.delete(settings).where(eq(settings.key, SETUP_LINK)).run()
  insertEvent(tx, { at: now.getTime(), actor: actor ?? row, type: 'person.added', data: { person: { id: row.id, name }, role } })
  return personOf(row)
}

const personOf = ({ id, name, email, role }: typeof people.$inferSelect): Person => ({ id, name, email, role })

/** better-auth keeps the password in an account of the provider "credential", numbered as the person. */
const isCredentialOf = (personId: string) => and(eq(accounts.userId, personId), eq(accounts.providerId, 'credential'))

function credentialOf(db: Readable, personId: string): typeof accounts.$inferSelect | undefined {
  return db.select().from(accounts).where(isCredentialOf(personId)).get()
}

function insertCredential(tx: Transaction, personId: string, password: string, now: Date): void {
  const own = { id: newId(), accountId: personId, providerId: 'credential', userId: personId }
  tx.insert(accounts)
    .values({ ...own, password, createdAt: now, updatedAt: now })
    .run()
}

function replacePassword(tx: Transaction, personId: string, password: string, now: Date): void {
  const done = tx.update(accounts).set({ password, updatedAt: now }).where(isCredentialOf(personId)).run()
  if (done.changes === 0) insertCredential(tx, personId, password, now)
}

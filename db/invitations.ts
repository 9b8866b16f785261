/** Links that let one person in: made by an admin, used once, gone after a week. Only the hash of a link's token is kept. */
import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { may, type Person } from '@/domain/annotation/permissions'
import type { Invitation, NewInvitation } from '@/domain/contract/person'
import { Refusal } from '@/domain/contract/refusal'
import { write, type Database, type Readable } from './database'
import { insertEvent } from './events'
import { hashOf, newSecret } from './one-time'
import { insertPerson, type PersonToAdd } from './people'
import { invitations, people } from './schema'

const LIFE_MS = 7 * 24 * 60 * 60 * 1000

type InvitationRow = typeof invitations.$inferSelect

/** Makes an invitation and gives its token, the only time it is known. */
export function createInvitation(db: Database, person: Person, input: NewInvitation, now: Date): { invitation: Invitation; token: string } {
  mayInvite(person)
  return write(db, (tx) => {
    if (input.email && tx.select({ id: people.id }).from(people).where(eq(people.email, input.email)).get()) {
      throw new Refusal('invalid', 'Somebody at this desk has this e-mail address already.', {
        errors: [{ path: 'email', message: 'This address is in use.' }],
      })
    }
    const id = input.id ?? newId()
    if (tx.select({ id: invitations.id }).from(invitations).where(eq(invitations.id, id)).get()) {
      throw new Refusal('taken', 'This invitation was already made; its link was shown then. Revoke it and make another one.')
    }
    const token = newSecret()
    const at = now.getTime()
    const row = tx
      .insert(invitations)
      .values({
        id,
        tokenHash: hashOf(token),
        name: input.name ?? null,
        email: input.email ?? null,
        role: input.role,
        createdBy: person.id,
        createdAt: at,
        expiresAt: at + LIFE_MS,
      })
      .returning()
      .get()
    const data = { invitation: { id, name: row.name }, role: row.role }
    insertEvent(tx, { at, actor: person, type: 'invitation.created', data })
    return { invitation: shown(row, person.name), token }
  })
}

/** The invitations that can still be used, newest first. */
export function listInvitations(db: Database, person: Person, now: Date): Invitation[] {
  mayInvite(person)
  return db
    .select({ row: invitations, by: people.name })
    .from(invitations)
    .leftJoin(people, eq(people.id, invitations.createdBy))
    .where(isOpen(now))
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
    .all()
    .map(({ row, by }) => shown(row, by ?? ''))
}

/** Makes an invitation useless. */
export function revokeInvitation(db: Database, person: Person, id: string, now: Date): void {
  mayInvite(person)
  write(db, (tx) => {
    const row = tx
      .select()
      .from(invitations)
      .where(and(eq(invitations.id, id), isOpen(now)))
      .get()
    if (!row) throw new Refusal('missing', 'There is no such invitation; it may have been used or have expired.')
    tx.delete(invitations).where(eq(invitations.id, id)).run()
    insertEvent(tx, { at: now.getTime(), actor: person, type: 'invitation.revoked', data: { invitation: { id, name: row.name } } })
  })
}

/** What somebody who holds a link may know of it; null when it is used, too old, revoked or no link at all. */
export function invitationOf(db: Readable, token: string, now: Date): { name: string | null; email: string | null } | null {
  const row = openRow(db, token, now)
  return row ? { name: row.name, email: row.email } : null
}

/** Adds the person who was invited; the link is used up in the same transaction. */
export function acceptInvitation(db: Database, token: string, person: Omit<PersonToAdd, 'role'>, now: Date): Person {
  return write(db, (tx) => {
    const row = openRow(tx, token, now)
    if (!row) throw invitationVoid()
    const added = insertPerson(tx, { ...person, role: row.role }, null, now)
    tx.update(invitations).set({ usedAt: now.getTime(), usedBy: added.id }).where(eq(invitations.id, row.id)).run()
    return added
  })
}

/** The refusal of a link that can no longer be used. */
export function invitationVoid(): Refusal {
  return new Refusal('missing', 'This invitation was used already, was taken back or has expired. Ask an admin of the desk for a new one.')
}

const isOpen = (now: Date) => and(isNull(invitations.usedAt), gt(invitations.expiresAt, now.getTime()))

function openRow(db: Readable, token: string, now: Date): InvitationRow | undefined {
  return db
    .select()
    .from(invitations)
    .where(and(eq(invitations.tokenHash, hashOf(token)), isOpen(now)))
    .get()
}

function shown({ id, name, email, role, createdAt, createdBy, expiresAt }: InvitationRow, by: string): Invitation {
  return {
    ...{ id, name, email, role },
    createdAt: new Date(createdAt).toISOString(),
    createdBy: { id: createdBy, name: by },
    expiresAt: new Date(expiresAt).toISOString(),
  }
}

function mayInvite(person: Person): void {
  if (!may(person, 'manage people')) throw new Refusal('forbidden', 'Only admins invite people to this desk.')
}

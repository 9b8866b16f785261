import { beforeEach, describe, expect, test } from 'vitest'
import type { Person } from '@/domain/annotation/permissions'
import { Refusal } from '@/domain/contract/refusal'
import type { Database } from './database'
import { listEvents } from './events'
import { acceptInvitation, createInvitation, invitationOf, listInvitations, revokeInvitation } from './invitations'
import { openDatabase } from './open'
import { hashPassword, isPassword } from './password-hash'
import { addPerson, changeOwnPassword, listPeople, passwordHashOf, renamePerson, setPassword } from './people'
import { sessions } from './schema'
import { endSession, listSessions } from './sessions'
import { isSetupToken, makeSetupToken, setUp } from './setup-link'
import { createToken, listTokens, personOfToken, revokeToken, touchToken } from './tokens'

const now = new Date('2026-11-24T10:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const HOUR = 3_600_000
const DAY = 24 * HOUR
const marieke = { email: 'Marieke@Example.org', name: 'Marieke Visser', passwordHash: 'hash of Marieke' }
const joost = { email: 'joost@example.org', name: 'Joost Bos', passwordHash: 'hash of Joost' }

let db: Database
beforeEach(() => {
  db = openDatabase(':memory:')
})

const refusal = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error.kind
    throw error
  }
  return 'not refused'
}
const admin = () => addPerson(db, { ...marieke, role: 'admin' }, now)
const eventTypes = (person: Person) => listEvents(db, person, { since: 0, limit: 100 }).map(({ type }) => type)
const signIn = (person: Person, token: string) =>
  db
    .insert(sessions)
    .values({ id: `id of ${token}`, token, userId: person.id, expiresAt: later(DAY), createdAt: now, updatedAt: now })
    .run()

describe('the setup link', () => {
  test('makes the first admin, once', () => {
    const token = makeSetupToken(db, now) as string
    const person = setUp(db, token, marieke, now)
    expect(person).toMatchObject({ name: 'Marieke Visser', email: 'marieke@example.org', role: 'admin' })
    expect(refusal(() => setUp(db, token, joost, now))).toBe('missing')
    expect(makeSetupToken(db, now)).toBeNull()
  })

  test('is void when a newer one was made, after a day, and when the command line made an admin', () => {
    const first = makeSetupToken(db, now) as string
    const second = makeSetupToken(db, now) as string
    expect([isSetupToken(db, first, now), isSetupToken(db, second, now)]).toEqual([false, true])
    expect([isSetupToken(db, second, later(DAY - 1)), isSetupToken(db, second, later(DAY))]).toEqual([true, false])
    admin()
    expect(isSetupToken(db, second, now)).toBe(false)
  })

  test('still works while there are members but no admin', () => {
    const token = makeSetupToken(db, now) as string
    addPerson(db, { ...joost, role: 'member' }, now)
    expect(setUp(db, token, marieke, now).role).toBe('admin')
  })

  test('is nowhere in the database itself', () => {
    const token = makeSetupToken(db, now) as string
    expect(db.$client.serialize().includes(token)).toBe(false)
  })
})

describe('people', () => {
  test('are refused twice with one e-mail address, however it is written', () => {
    admin()
    expect(refusal(() => addPerson(db, { ...joost, email: ' MARIEKE@example.org', role: 'member' }, now))).toBe('invalid')
  })

  test('who get a new password are signed out everywhere', () => {
    const person = admin()
    signIn(person, 'one')
    setPassword(db, 'marieke@EXAMPLE.org', 'another hash', now)
    expect(passwordHashOf(db, person)).toBe('another hash')
    expect(listSessions(db, person, null, now)).toEqual([])
    expect(refusal(() => setPassword(db, 'nobody@example.org', 'hash', now))).toBe('missing')
  })

  test('who change their password stay signed in where they did it', () => {
    const person = admin()
    signIn(person, 'here')
    signIn(person, 'elsewhere')
    changeOwnPassword(db, person, 'another hash', 'here', now)
    expect(listSessions(db, person, 'here', now)).toMatchObject([{ id: 'id of here', isThis: true }])
  })

  test('end only their own sessions', () => {
    const person = admin()
    const other = addPerson(db, { ...joost, role: 'member' }, now)
    signIn(person, 'one')
    expect(refusal(() => endSession(db, other, 'id of one', now))).toBe('missing')
    endSession(db, person, 'id of one', now)
    expect(listSessions(db, person, null, now)).toEqual([])
  })

  test('are listed for admins only', () => {
    const person = admin()
    const member = addPerson(db, { ...joost, role: 'member' }, now)
    expect(listPeople(db, person).map(({ name, role }) => [name, role])).toEqual([
      ['Joost Bos', 'member'],
      ['Marieke Visser', 'admin'],
    ])
    expect(refusal(() => listPeople(db, member))).toBe('forbidden')
  })

  test('are written to the log without address, password or link', () => {
    makeSetupToken(db, now)
    const person = admin()
    renamePerson(db, person, 'Marieke de Vries', now)
    setPassword(db, person.email, 'another hash', now)
    expect(eventTypes(person)).toEqual(['setup-link.made', 'person.added', 'person.renamed', 'person.password-set'])
    expect(JSON.stringify(listEvents(db, person, { since: 0, limit: 100 }))).not.toMatch(/hash|@/)
  })
})

describe('an invitation', () => {
  test('lets one person in, once, in the role that was meant', () => {
    const person = admin()
    const { invitation, token } = createInvitation(db, person, { name: 'Joost Bos', email: 'joost@example.org', role: 'member' }, now)
    expect(invitationOf(db, token, now)).toEqual({ name: 'Joost Bos', email: 'joost@example.org' })
    expect(listInvitations(db, person, now)).toEqual([invitation])
    expect(acceptInvitation(db, token, joost, now)).toMatchObject({ name: 'Joost Bos', role: 'member' })
    expect(refusal(() => acceptInvitation(db, token, { ...joost, email: 'other@example.org' }, now))).toBe('missing')
    expect([invitationOf(db, token, now), listInvitations(db, person, now)]).toEqual([null, []])
  })

  test('is not used up by an address that is taken', () => {
    const person = admin()
    const { token } = createInvitation(db, person, { role: 'member' }, now)
    expect(refusal(() => acceptInvitation(db, token, { ...joost, email: person.email }, now))).toBe('invalid')
    expect(acceptInvitation(db, token, joost, now).name).toBe('Joost Bos')
  })

  test('ends after seven days, and when it is revoked', () => {
    const person = admin()
    const { token } = createInvitation(db, person, { role: 'member' }, now)
    expect([invitationOf(db, token, later(7 * DAY - 1)), invitationOf(db, token, later(7 * DAY))]).toEqual([
      { name: null, email: null },
      null,
    ])
    const second = createInvitation(db, person, { role: 'member' }, now)
    revokeInvitation(db, person, second.invitation.id, now)
    expect(refusal(() => acceptInvitation(db, second.token, joost, now))).toBe('missing')
    expect(refusal(() => revokeInvitation(db, person, second.invitation.id, now))).toBe('missing')
  })

  test('is made, seen and revoked by admins only, and kept as a hash', () => {
    const person = admin()
    const member = addPerson(db, { ...joost, role: 'member' }, now)
    const { invitation, token } = createInvitation(db, person, { role: 'member' }, now)
    expect(refusal(() => createInvitation(db, member, { role: 'admin' }, now))).toBe('forbidden')
    expect(refusal(() => listInvitations(db, member, now))).toBe('forbidden')
    expect(refusal(() => revokeInvitation(db, member, invitation.id, now))).toBe('forbidden')
    expect(db.$client.serialize().includes(token)).toBe(false)
  })
})

describe('an API token', () => {
  test('stands for its person until it is revoked, and is kept as a hash', () => {
    const person = admin()
    const token = createToken(db, person, 'cms', now)
    expect(personOfToken(db, token)).toEqual(person)
    expect(db.$client.serialize().includes(token)).toBe(false)
    const [listed] = listTokens(db, person)
    expect(listed).toMatchObject({ name: 'cms', hint: token.slice(-4), lastUsedAt: null })
    revokeToken(db, person, listed?.id ?? '', now)
    expect([personOfToken(db, token), listTokens(db, person)]).toEqual([null, []])
  })

  test('is nobody else’s to see or revoke', () => {
    const person = admin()
    const other = addPerson(db, { ...joost, role: 'admin' }, now)
    createToken(db, person, 'cms', now)
    expect(listTokens(db, other)).toEqual([])
    expect(refusal(() => revokeToken(db, other, listTokens(db, person)[0]?.id ?? '', now))).toBe('missing')
  })

  test('says to the hour when it was used last', () => {
    const person = admin()
    const token = createToken(db, person, 'cms', now)
    for (const at of [now, later(HOUR / 2), later(HOUR)]) touchToken(db, token, at)
    expect(listTokens(db, person)[0]?.lastUsedAt).toBe(now.toISOString())
    touchToken(db, token, later(HOUR + 1))
    expect(listTokens(db, person)[0]?.lastUsedAt).toBe(later(HOUR + 1).toISOString())
  })
})

test('a password is known again in either Unicode form, and only that one', async () => {
  const hashed = hashPassword('café aan de gracht')
  expect(hashed).toMatch(/^\$argon2id\$/)
  expect([await isPassword(hashed, 'café aan de gracht'.normalize('NFD')), await isPassword(hashed, 'cafe aan de gracht')]).toEqual([
    true,
    false,
  ])
})

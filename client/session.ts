/** Coming in and going out: what the pages before the desk ask for. */
import { z } from 'zod'
import { Id } from '@/domain/contract/common'
import { PersonName, EmailAddress, Role, type InvitationAcceptance, type SetUp, type SignIn } from '@/domain/contract/person'
import { request, requestNothing } from './request'

const Entered = z.object({ person: z.object({ id: Id, name: PersonName, email: EmailAddress, role: Role }) })

/** Signs in by e-mail and password; the browser has the cookie when this is done. */
export async function signIn(body: SignIn): Promise<void> {
  await request('/api/auth/sign-in/email', Entered, { method: 'POST', body })
}

/** Signs this browser out. */
export function signOut(): Promise<void> {
  return requestNothing('/api/auth/sign-out', { method: 'POST' })
}

/** Makes the first person, an admin, with the one-time link of a new desk. */
export async function setUp(body: SetUp): Promise<void> {
  await request('/api/setup', Entered, { method: 'POST', body })
}

/** Uses an invitation up. */
export async function acceptInvitation(body: InvitationAcceptance): Promise<void> {
  await request('/api/invitations/accept', Entered, { method: 'POST', body })
}

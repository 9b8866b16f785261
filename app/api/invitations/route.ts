import { created } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { publicAddress } from '@/app/_server/origin'
import { createInvitation, listInvitations } from '@/db/invitations'
import { NewInvitation } from '@/domain/contract/person'

export const GET = handle({}, ({ db, person, now }) => ({ items: listInvitations(db, person, now), next: null }))

export const POST = handle({ body: NewInvitation }, ({ db, person, body, request, now }) => {
  const { invitation, token } = createInvitation(db, person, body, now)
  const link = new URL(`/invitation?token=${token}`, publicAddress(request.headers)).href
  return created(`/api/invitations/${invitation.id}`, { invitation, link })
})

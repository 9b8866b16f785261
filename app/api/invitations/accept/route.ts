import { handle } from '@/app/_server/handle'
import { letIn } from '@/app/_server/new-person'
import { acceptInvitation, invitationOf, invitationVoid } from '@/db/invitations'
import { InvitationAcceptance } from '@/domain/contract/person'

export const POST = handle({ open: true, body: InvitationAcceptance }, (call) => {
  // Before the password is hashed: only who holds a link may make the server work.
  if (!invitationOf(call.db, call.body.token, call.now)) throw invitationVoid()
  return letIn(acceptInvitation, call)
})

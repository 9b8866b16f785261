import { handle } from '@/app/_server/handle'
import { letIn } from '@/app/_server/new-person'
import { isSetupToken, setUp, setupLinkVoid } from '@/db/setup-link'
import { SetUp } from '@/domain/contract/person'

export const POST = handle({ open: true, body: SetUp }, (call) => {
  // Before the password is hashed: only who holds the link may make the server work.
  if (!isSetupToken(call.db, call.body.token, call.now)) throw setupLinkVoid()
  return letIn(setUp, call)
})

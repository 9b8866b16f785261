import { z } from 'zod'
import { noContent } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { revokeToken } from '@/db/tokens'
import { Id } from '@/domain/contract/common'

export const DELETE = handle({ params: z.object({ id: Id }) }, ({ db, person, params, now }) => {
  revokeToken(db, person, params.id, now)
  return noContent()
})

import { z } from 'zod'
import { noContent } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { endSession } from '@/db/sessions'
import { Id } from '@/domain/contract/common'

export const DELETE = handle({ params: z.object({ id: Id }), atBrowser: true }, ({ db, person, params, now }) => {
  endSession(db, person, params.id, now)
  return noContent()
})

import { z } from 'zod'
import { noContent } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { takeDismissalBack } from '@/db/dismissals'
import { Id } from '@/domain/contract/common'

export const DELETE = handle({ params: z.object({ id: Id }) }, ({ db, person, params, now }) => {
  takeDismissalBack(db, person, params.id, now)
  return noContent()
})

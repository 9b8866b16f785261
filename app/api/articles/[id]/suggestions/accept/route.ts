import { z } from 'zod'
import { created } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { acceptSuggestions } from '@/db/suggestions'
import { Id } from '@/domain/contract/common'
import { Acceptance } from '@/domain/contract/suggestion'

export const POST = handle({ params: z.object({ id: Id }), body: Acceptance }, ({ db, person, params, body, now }) => {
  const { isNew, ...answer } = acceptSuggestions(db, person, params.id, body, now)
  return isNew ? created(`/api/articles/${params.id}/annotations`, answer) : answer
})

import { z } from 'zod'
import { created } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { dismissSuggestions } from '@/db/dismissals'
import { Id } from '@/domain/contract/common'
import { NewDismissals } from '@/domain/contract/suggestion'

export const POST = handle({ params: z.object({ id: Id }), body: NewDismissals }, ({ db, person, params, body, now }) => {
  const { isNew, ...answer } = dismissSuggestions(db, person, params.id, body, now)
  return isNew ? created(`/api/articles/${params.id}/dismissals`, answer) : answer
})

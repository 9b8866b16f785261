import { z } from 'zod'
import { answered } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { revertAnnotation } from '@/db/revert-annotation'
import { Reversion } from '@/domain/contract/annotation'
import { Id } from '@/domain/contract/common'

export const POST = handle({ params: z.object({ id: Id }), body: Reversion }, ({ db, person, params, body, now }) => {
  const annotation = revertAnnotation(db, person, params.id, body.version, now)
  return answered(annotation, annotation.version)
})

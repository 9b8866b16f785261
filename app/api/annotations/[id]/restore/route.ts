import { z } from 'zod'
import { answered } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { restoreAnnotation } from '@/db/annotation-bin'
import { Id } from '@/domain/contract/common'

export const POST = handle({ params: z.object({ id: Id }) }, ({ db, person, params, now }) => {
  const annotation = restoreAnnotation(db, person, params.id, now)
  return answered(annotation, annotation.version)
})

import { z } from 'zod'
import { answered } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { confirmAnnotation } from '@/db/annotations'
import { Confirmation } from '@/domain/contract/annotation'
import { Id } from '@/domain/contract/common'

export const POST = handle({ params: z.object({ id: Id }), body: Confirmation }, ({ db, person, params, body, now }) => {
  const annotation = confirmAnnotation(db, person, params.id, body.seen, now)
  return answered(annotation, annotation.version)
})

import { z } from 'zod'
import { handle } from '@/app/_server/handle'
import { correctName } from '@/db/name-corrections'
import { Id } from '@/domain/contract/common'
import { NewNameCorrection } from '@/domain/contract/suggestion'

export const POST = handle({ params: z.object({ id: Id }), body: NewNameCorrection }, ({ db, person, params, body, now }) =>
  correctName(db, person, params.id, body, now),
)

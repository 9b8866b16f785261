import { z } from 'zod'
import { answered } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { restoreEvidence } from '@/db/evidence'
import { Id } from '@/domain/contract/common'

export const POST = handle({ params: z.object({ id: Id }) }, ({ db, person, params, now }) => {
  const evidence = restoreEvidence(db, person, params.id, now)
  return answered(evidence, evidence.version)
})

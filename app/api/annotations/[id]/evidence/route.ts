import { z } from 'zod'
import { answered, created } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { createEvidence } from '@/db/evidence'
import { Id } from '@/domain/contract/common'
import { NewEvidence } from '@/domain/contract/evidence'

export const POST = handle({ params: z.object({ id: Id }), body: NewEvidence }, ({ db, person, params, body, now }) => {
  const { evidence, isNew } = createEvidence(db, person, params.id, body, now)
  const version = evidence.version
  return isNew ? created(`/api/evidence/${evidence.id}`, evidence, version) : answered(evidence, version)
})

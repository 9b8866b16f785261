import { z } from 'zod'
import { answered, noContent } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { deleteEvidence, updateEvidence } from '@/db/evidence'
import { Id } from '@/domain/contract/common'
import { EvidenceChange } from '@/domain/contract/evidence'

const params = z.object({ id: Id })

export const PATCH = handle({ params, body: EvidenceChange, ifMatch: true }, ({ db, person, params, body, ifMatch, now }) => {
  const evidence = updateEvidence(db, person, params.id, ifMatch, body, now)
  return answered(evidence, evidence.version)
})

export const DELETE = handle({ params, ifMatch: true }, ({ db, person, params, ifMatch, now }) => {
  deleteEvidence(db, person, params.id, ifMatch, now)
  return noContent()
})

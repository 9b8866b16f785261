import { z } from 'zod'
import { handle } from '@/app/_server/handle'
import { listSteps, takeSteps } from '@/db/steps'
import { Id } from '@/domain/contract/common'
import { StepsQuery } from '@/domain/contract/queries'
import { MAX_STEPS_BYTES, NewSteps } from '@/domain/contract/steps'

const params = z.object({ id: Id })

export const GET = handle({ params, query: StepsQuery }, ({ db, person, params, query }) => listSteps(db, person, params.id, query.since))

export const POST = handle({ params, body: NewSteps, maxBytes: MAX_STEPS_BYTES }, ({ db, person, params, body, now }) => {
  const { version } = takeSteps(db, person, params.id, body, now)
  return { version }
})

import { z } from 'zod'
import { handle } from '@/app/_server/handle'
import { listNameCorrections } from '@/db/name-corrections'
import { Id } from '@/domain/contract/common'

export const GET = handle({ params: z.object({ id: Id }) }, ({ db, person, params }) => ({
  items: listNameCorrections(db, person, params.id),
}))

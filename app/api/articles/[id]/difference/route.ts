import { z } from 'zod'
import { handle } from '@/app/_server/handle'
import { differenceBetween } from '@/db/history'
import { Id } from '@/domain/contract/common'
import { DifferenceQuery } from '@/domain/contract/queries'

export const GET = handle({ params: z.object({ id: Id }), query: DifferenceQuery }, ({ db, person, params, query }) =>
  differenceBetween(db, person, params.id, query.from, query.to),
)

import { z } from 'zod'
import { handle } from '@/app/_server/handle'
import { articleAt } from '@/db/history'
import { listSittings } from '@/db/sittings'
import { Id } from '@/domain/contract/common'
import { HistoryQuery } from '@/domain/contract/queries'

export const GET = handle({ params: z.object({ id: Id }), query: HistoryQuery }, ({ db, person, params, query }) =>
  query.version === undefined
    ? listSittings(db, person, params.id, { before: query.cursor, limit: query.limit })
    : articleAt(db, person, params.id, query.version),
)

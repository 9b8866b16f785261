import { z } from 'zod'
import { handle } from '@/app/_server/handle'
import { listCandidates } from '@/db/lost-words'
import { Id } from '@/domain/contract/common'

export const GET = handle({ params: z.object({ id: Id }) }, ({ db, person, params }) => listCandidates(db, person, params.id))

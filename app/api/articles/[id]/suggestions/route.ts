import { z } from 'zod'
import { handle } from '@/app/_server/handle'
import { listSuggestions } from '@/db/suggestions'
import { Id } from '@/domain/contract/common'

export const GET = handle({ params: z.object({ id: Id }) }, ({ db, person, params }) => listSuggestions(db, person, params.id))

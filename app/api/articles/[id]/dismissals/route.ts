import { z } from 'zod'
import { handle } from '@/app/_server/handle'
import { listDismissals } from '@/db/dismissals'
import { Id } from '@/domain/contract/common'

export const GET = handle({ params: z.object({ id: Id }) }, ({ db, person, params }) => ({ items: listDismissals(db, person, params.id) }))

import { z } from 'zod'
import { handle } from '@/app/_server/handle'
import { annotationHistory } from '@/db/annotation-history'
import { Id } from '@/domain/contract/common'

export const GET = handle({ params: z.object({ id: Id }) }, ({ db, person, params }) => annotationHistory(db, person, params.id))

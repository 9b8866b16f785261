import { handle } from '@/app/_server/handle'
import { listScale } from '@/db/scales'

export const GET = handle({}, ({ db }) => ({ items: listScale(db), next: null }))

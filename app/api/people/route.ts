import { handle } from '@/app/_server/handle'
import { listPeople } from '@/db/people'

export const GET = handle({}, ({ db, person }) => ({ items: listPeople(db, person), next: null }))

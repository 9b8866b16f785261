import { handle } from '@/app/_server/handle'
import { listSessions } from '@/db/sessions'

export const GET = handle({}, ({ db, person, sessionToken, now }) => ({ items: listSessions(db, person, sessionToken, now), next: null }))

import { handle } from '@/app/_server/handle'
import { renamePerson } from '@/db/people'
import { OwnChange } from '@/domain/contract/person'

export const GET = handle({}, ({ person }) => person)

export const PATCH = handle({ body: OwnChange, atBrowser: true }, ({ db, person, body, now }) => renamePerson(db, person, body.name, now))

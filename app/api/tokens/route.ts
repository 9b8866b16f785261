import { created } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { listTokens, makeToken } from '@/db/tokens'
import { NewToken } from '@/domain/contract/person'

export const GET = handle({}, ({ db, person }) => ({ items: listTokens(db, person), next: null }))

export const POST = handle({ body: NewToken, atBrowser: true }, ({ db, person, body, now }) => {
  const { made, token } = makeToken(db, person, body.name, now)
  return created(`/api/tokens/${made.id}`, { made, token })
})

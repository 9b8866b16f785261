import { LED } from '@/app/_server/first-look'
import { handle } from '@/app/_server/handle'
import { Refusal } from '@/domain/contract/refusal'

// An address under /api that is none of ours is answered in the manners of the others, and not with a page.
const missing = handle({ open: true }, ({ request }) => {
  const led = request.headers.get(LED)
  if (led === 'undecodable') throw new Refusal('malformed', 'This address cannot be read: after a % in it stands no letter in UTF-8.')
  if (led !== null) throw new Refusal('method', `This address knows other methods: ${led}.`, { more: { allow: led } })
  throw new Refusal('missing', 'There is nothing at this address.')
})

export { missing as GET, missing as POST, missing as PUT, missing as PATCH, missing as DELETE }

import { handle } from '@/app/_server/handle'
import { Refusal } from '@/domain/contract/refusal'

// An address under /api that is none of ours is answered in the manners of the others, and not with a page.
const missing = handle({ open: true }, () => {
  throw new Refusal('missing', 'There is nothing at this address.')
})

export { missing as GET, missing as POST, missing as PUT, missing as PATCH, missing as DELETE }

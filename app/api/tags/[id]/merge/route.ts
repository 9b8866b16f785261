import { z } from 'zod'
import { answered } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { mergeTag } from '@/db/tags'
import { Id } from '@/domain/contract/common'
import { TagMerge } from '@/domain/contract/tag'

export const POST = handle({ params: z.object({ id: Id }), body: TagMerge }, ({ db, person, params, body, now }) => {
  const tag = mergeTag(db, person, params.id, body.into, now)
  return answered(tag, tag.version)
})

import { z } from 'zod'
import { answered, noContent } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { deleteTag, updateTag } from '@/db/tags'
import { Id } from '@/domain/contract/common'
import { TagChange } from '@/domain/contract/tag'

const params = z.object({ id: Id })

export const PATCH = handle({ params, body: TagChange, ifMatch: true }, ({ db, person, params, body, ifMatch, now }) => {
  const tag = updateTag(db, person, params.id, ifMatch, body, now)
  return answered(tag, tag.version)
})

export const DELETE = handle({ params, ifMatch: true }, ({ db, person, params, ifMatch, now }) => {
  deleteTag(db, person, params.id, ifMatch, now)
  return noContent()
})

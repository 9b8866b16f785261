import { answered, created } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { createTag, listTags } from '@/db/tags'
import { NewTag } from '@/domain/contract/tag'

export const GET = handle({}, ({ db, person }) => ({ items: listTags(db, person), next: null }))

export const POST = handle({ body: NewTag }, ({ db, person, body, now }) => {
  const { tag, isNew } = createTag(db, person, body, now)
  const version = tag.version
  return isNew ? created(`/api/tags/${tag.id}`, tag, version) : answered(tag, version)
})

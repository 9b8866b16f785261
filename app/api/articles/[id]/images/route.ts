import { z } from 'zod'
import { answered, created } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { readImageRequest } from '@/app/_server/image-request'
import { addImage } from '@/db/images'
import { Id } from '@/domain/contract/common'

export const POST = handle({ params: z.object({ id: Id }), rawBody: true }, async ({ db, person, params, request, now }) => {
  const { image, isNew } = addImage(db, person, params.id, await readImageRequest(request), now)
  return isNew ? created(image.src, image) : answered(image)
})

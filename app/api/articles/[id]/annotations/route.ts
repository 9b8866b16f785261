import { z } from 'zod'
import { answered, created } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { createAnnotation } from '@/db/annotations'
import { listAnnotations, listLightAnnotations } from '@/db/list-annotations'
import { NewAnnotation } from '@/domain/contract/annotation'
import { Id } from '@/domain/contract/common'
import { AnnotationsQuery } from '@/domain/contract/queries'

const params = z.object({ id: Id })

export const GET = handle({ params, query: AnnotationsQuery }, ({ db, person, params, query }) => {
  const { ids } = query
  if (query.fields === 'ranges') return listLightAnnotations(db, person, params.id, { words: query.q, tagId: query.tag, ids })
  return listAnnotations(db, person, params.id, { ids, inBin: query.deleted === '1' })
})

export const POST = handle({ params, body: NewAnnotation }, ({ db, person, params, body, now }) => {
  const { annotation, isNew } = createAnnotation(db, person, params.id, body, now)
  const version = annotation.version
  return isNew ? created(`/api/annotations/${annotation.id}`, annotation, version) : answered(annotation, version)
})

import { z } from 'zod'
import { answered } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { deleteAnnotation } from '@/db/annotation-bin'
import { getAnnotation, updateAnnotation } from '@/db/annotations'
import { AnnotationChange, type Annotation } from '@/domain/contract/annotation'
import { Id } from '@/domain/contract/common'

const params = z.object({ id: Id })

const shown = (annotation: Annotation) => answered(annotation, annotation.version)

export const GET = handle({ params }, ({ db, person, params }) => shown(getAnnotation(db, person, params.id)))

export const PATCH = handle({ params, body: AnnotationChange, ifMatch: true }, ({ db, person, params, body, ifMatch, now }) =>
  shown(updateAnnotation(db, person, params.id, ifMatch, body, now)),
)

export const DELETE = handle({ params, ifMatch: true }, ({ db, person, params, ifMatch, now }) =>
  shown(deleteAnnotation(db, person, params.id, ifMatch, now)),
)

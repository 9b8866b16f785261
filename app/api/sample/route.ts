import { v7 as newId } from 'uuid'
import { z } from 'zod'
import { created } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { addArticle } from '@/db/articles'
import { Id } from '@/domain/contract/common'
import { sampleArticle } from '@/domain/sample/sample-article'

const SampleWanted = z.strictObject({ id: Id.optional(), language: z.enum(['nl', 'en']) }).meta({ id: 'SampleWanted' })

/** Adds the sample article in a language, with its annotations in the name of who asked. */
export const POST = handle({ body: SampleWanted }, ({ db, person, body, now }) => {
  const { article: sample, annotations } = sampleArticle(body.language, { person: { id: person.id, name: person.name }, now, newId })
  const { article } = addArticle(db, person, { ...sample, id: body.id, annotations, request: { sample: body } }, now)
  return created(`/api/articles/${article.id}`, { article, warnings: [] }, article.metaVersion)
})

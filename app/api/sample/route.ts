import { v7 as newId } from 'uuid'
import { created } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { addArticle } from '@/db/articles'
import { SampleWanted } from '@/domain/contract/article'
import { sampleArticle } from '@/domain/sample/sample-article'

/** Adds the sample article in a language, with its annotations in the name of who asked. */
export const POST = handle({ body: SampleWanted }, ({ db, person, body, now }) => {
  const { article: sample, annotations } = sampleArticle(body.language, { person: { id: person.id, name: person.name }, now, newId })
  const { article } = addArticle(db, person, { ...sample, id: body.id, annotations, request: { sample: body } }, now)
  return created(`/api/articles/${article.id}`, { article, warnings: [] }, article.metaVersion)
})

import { answered, created } from '@/app/_server/answer'
import { fitting, handle } from '@/app/_server/handle'
import { readArticleRequest } from '@/app/_server/article-request'
import { addArticle, listArticles, previewArticle } from '@/db/articles'
import { withKnownPictures } from '@/db/images'
import { listScale } from '@/db/scales'
import { NewArticle, type Warning } from '@/domain/contract/article'
import { ArticlesQuery, NewArticleQuery } from '@/domain/contract/queries'
import { readArticle } from '@/domain/formats/read-article'
import { unknownVerdicts } from '@/domain/formats/unknown-verdicts'

export const GET = handle({ query: ArticlesQuery }, ({ db, person, query: { q, cursor, limit, deleted } }) =>
  listArticles(db, person, { q, cursor, limit, inBin: deleted === '1' }),
)

export const POST = handle({ query: NewArticleQuery, rawBody: true }, async ({ db, person, query, request, now }) => {
  const body = fitting(NewArticle, await readArticleRequest(request))
  const {
    article: read,
    annotations,
    pictures,
    decisions,
    warnings: losses,
    origin,
  } = withKnownPictures(db, person, null, readArticle(body))
  const warnings = [...losses, ...unknownVerdicts(annotations, listScale(db))]
  const input = { ...read, id: body.id, annotations, pictures, decisions, origin, request: body }
  if (query.preview === '1') {
    const { article, renumbered } = previewArticle(db, person, input, now)
    return { article, warnings: renumbered ? [...warnings, RENUMBERED] : warnings }
  }
  const { article, isNew, renumbered } = addArticle(db, person, input, now)
  const answer = { article, warnings: renumbered ? [...warnings, RENUMBERED] : warnings }
  return isNew ? created(`/api/articles/${article.id}`, answer, article.metaVersion) : answered(answer, article.metaVersion)
})

const RENUMBERED: Warning = {
  code: 'new-ids',
  message: 'This article, or something on it, is at this desk already. This is a copy, and what was there got new ids.',
}

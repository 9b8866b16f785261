import { z } from 'zod'
import { answered, noContent } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { deleteArticle, getArticle, updateArticle } from '@/db/articles'
import { ArticleChange, type Article } from '@/domain/contract/article'
import { Id } from '@/domain/contract/common'

const params = z.object({ id: Id })

const shown = (article: Article) => answered(article, article.metaVersion)

export const GET = handle({ params }, ({ db, person, params }) => shown(getArticle(db, person, params.id)))

export const PATCH = handle({ params, body: ArticleChange, ifMatch: true }, ({ db, person, params, body, ifMatch, now }) =>
  shown(updateArticle(db, person, params.id, ifMatch, body, now)),
)

export const DELETE = handle({ params, ifMatch: true }, ({ db, person, params, ifMatch, now }) => {
  deleteArticle(db, person, params.id, ifMatch, now)
  return noContent()
})

import { z } from 'zod'
import { answered } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { restoreArticle } from '@/db/articles'
import { Id } from '@/domain/contract/common'

export const POST = handle({ params: z.object({ id: Id }) }, ({ db, person, params, now }) => {
  const article = restoreArticle(db, person, params.id, now)
  return answered(article, article.metaVersion)
})

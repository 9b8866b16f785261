import { z } from 'zod'
import { readArticleRequest } from '@/app/_server/article-request'
import { fitting, handle } from '@/app/_server/handle'
import { previewContent, takeContent } from '@/db/content'
import { withKnownPictures } from '@/db/images'
import { Id } from '@/domain/contract/common'
import { NewContent } from '@/domain/contract/content'
import { NewArticleQuery } from '@/domain/contract/queries'
import { readArticle } from '@/domain/formats/read-article'

export const PUT = handle(
  { params: z.object({ id: Id }), query: NewArticleQuery, rawBody: true },
  async ({ db, person, params, query, request, now }) => {
    const { version, ...copy } = fitting(NewContent, await readArticleRequest(request))
    const { article, pictures, warnings } = withKnownPictures(db, person, params.id, readArticle(copy))
    const take = query.preview === '1' ? previewContent : takeContent
    return { ...take(db, person, params.id, article.doc, version, now, pictures), warnings }
  },
)

import { z } from 'zod'
import { handle } from '@/app/_server/handle'
import { previewVersion, restoreVersion } from '@/db/content'
import { Id } from '@/domain/contract/common'
import { VersionWanted } from '@/domain/contract/content'
import { PreviewQuery } from '@/domain/contract/queries'

export const POST = handle(
  { params: z.object({ id: Id }), query: PreviewQuery, body: VersionWanted },
  ({ db, person, params, query, body, now }) => {
    const restore = query.preview === '1' ? previewVersion : restoreVersion
    return restore(db, person, params.id, body, now)
  },
)

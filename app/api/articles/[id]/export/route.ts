import { z } from 'zod'
import { download } from '@/app/_server/download'
import { handle } from '@/app/_server/handle'
import { gatherExport } from '@/db/export'
import { Id } from '@/domain/contract/common'
import { ExportQuery } from '@/domain/contract/queries'
import { Refusal } from '@/domain/contract/refusal'
import { writerOf, writers } from '@/domain/formats/formats'

const params = z.object({ id: Id })

export const GET = handle({ params, query: ExportQuery }, ({ db, person, params, query: { format, notes }, now }) => {
  const writer = writerOf(format)
  if (!writer) {
    throw new Refusal('unsupported', `There is no export as “${format}”. There are: ${writers.map((known) => known.format).join(', ')}.`)
  }
  const { article, annotations, scale, decisions, pictureOf } = gatherExport(db, person, params.id)
  return download(writer.write(article, annotations, { notes, scale, now, decisions, pictureOf }), article.title)
})

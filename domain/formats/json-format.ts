/** Our own JSON: an article with all that hangs on it but its history. The shape that the JSON writer writes and the JSON reader reads. */
import { z } from 'zod'
import { imageNameOf } from '@/domain/article/href'
import { Annotation, MAX_RANGES, Range } from '@/domain/contract/annotation'
import { Article } from '@/domain/contract/article'
import { Id, PartialDate, TAG_COLOURS, TagColour } from '@/domain/contract/common'
import { Evidence, WebAddress } from '@/domain/contract/evidence'
import { Decisions } from '@/domain/contract/suggestion'
import { Tag, TagName } from '@/domain/contract/tag'

export const JSON_FORMAT = 'kanttekening'
/** Raised when a file of today could not be read by a program of yesterday. */
export const JSON_FORMAT_VERSION = 1

/** The contract's shapes say what the desk answers; what comes from a file is held to what the desk takes. */
const KeptArticle = Article.omit({ text: true, counts: true, words: true }).extend({
  id: Id,
  url: WebAddress.nullable(),
  publishedAt: PartialDate.nullable(),
})
const KeptEvidence = Evidence.extend({
  id: Id,
  url: WebAddress.nullable(),
  archivedUrl: WebAddress.nullable(),
  seenAt: PartialDate.nullable(),
})
const KeptAnnotation = Annotation.extend({
  id: Id,
  ranges: z.array(Range).max(MAX_RANGES),
  tags: z.array(Tag.extend({ id: Id, name: TagName, colour: TagColour.catch(TAG_COLOURS[0]) })),
  evidence: z.array(KeptEvidence),
}).refine(({ kind, ranges }) => kind === 'note' || ranges.length > 0, { path: ['ranges'], message: 'A claim or a quote stands on words.' })

export const ArticleFile = z.object({
  format: z.literal(JSON_FORMAT),
  formatVersion: z.int().positive(),
  exportedAt: z.iso.datetime(),
  /** What is not in the file, in words. */
  leavesBehind: z.string(),
  notes: z.enum(['public', 'all']),
  article: KeptArticle,
  annotations: z.array(KeptAnnotation),
  /** What was said about suggestions; only where all notes are. */
  decisions: Decisions.optional(),
  /** The pictures of the text that are of the desk, with their bytes in base64. */
  images: z.array(z.object({ src: z.string().refine((src) => imageNameOf(src) !== null), data: z.string() })).optional(),
})
export type ArticleFile = z.infer<typeof ArticleFile>

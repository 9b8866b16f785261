/** Evidence: a source for or against. */
import { z } from 'zod'
import { isWebAddress } from '@/domain/article/href'
import { Id, PartialDate, Somebody, Time, keepable, optionalText } from './common'

export const EvidenceKind = z.enum(['link', 'document', 'person', 'recording', 'article'])
export type EvidenceKind = z.infer<typeof EvidenceKind>
export const Stance = z.enum(['supports', 'contradicts', 'context'])
export type Stance = z.infer<typeof Stance>

export const WebAddress = keepable(4096)
  .transform((url) => url.trim())
  .refine(isWebAddress, 'An address starts with http:// or https://.')

export const Evidence = z
  .object({
    id: z.string(),
    annotationId: z.string(),
    kind: EvidenceKind,
    url: z.string().nullable(),
    title: z.string(),
    excerpt: z.string().nullable(),
    stance: Stance,
    note: z.string().nullable(),
    seenAt: z.string().nullable().describe('When the source was seen, as precise as it was given'),
    archivedUrl: z.string().nullable(),
    author: Somebody,
    createdAt: Time,
    version: z.number().int(),
  })
  .meta({ id: 'Evidence' })
export type Evidence = z.infer<typeof Evidence>

const fields = {
  kind: EvidenceKind,
  url: WebAddress.nullable(),
  title: optionalText(1000),
  excerpt: optionalText(20_000),
  stance: Stance,
  note: optionalText(20_000),
  seenAt: PartialDate.nullable(),
  archivedUrl: WebAddress.nullable(),
}

export const EvidenceChange = z.strictObject(fields).partial().meta({ id: 'EvidenceChange' })
export type EvidenceChange = z.infer<typeof EvidenceChange>

export const NewEvidence = z
  .strictObject({ id: Id.optional(), ...fields })
  .partial()
  .refine((evidence) => evidence.url || evidence.title || evidence.excerpt, 'Evidence needs an address, a title or an excerpt.')
  .meta({ id: 'NewEvidence' })
export type NewEvidence = z.infer<typeof NewEvidence>

/** Tags and how they are asked for and changed. */
import { z } from 'zod'
import { Id, TagColour, keepable } from './common'

export const TagName = keepable(80)
  .transform((name) => name.replace(/\s+/gu, ' ').trim())
  .refine((name) => name !== '', 'A tag needs a name.')

export const Tag = z
  .object({
    id: z.string(),
    name: z.string(),
    colour: z.string(),
    uses: z.number().int().describe('How many annotations carry it, those in the bin not counted'),
    version: z.number().int(),
  })
  .meta({ id: 'Tag' })
export type Tag = z.infer<typeof Tag>

export const NewTag = z.strictObject({ id: Id.optional(), name: TagName, colour: TagColour.optional() }).meta({ id: 'NewTag' })
export type NewTag = z.infer<typeof NewTag>

export const TagChange = z.strictObject({ name: TagName.optional(), colour: TagColour.optional() }).meta({ id: 'TagChange' })
export type TagChange = z.infer<typeof TagChange>

export const TagMerge = z.strictObject({ into: Id }).meta({ id: 'TagMerge' })
export type TagMerge = z.infer<typeof TagMerge>

export const TagList = z.object({ items: z.array(Tag), next: z.string().nullable() }).meta({ id: 'TagList' })
export type TagList = z.infer<typeof TagList>

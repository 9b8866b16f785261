/** Another text for an article, a new copy or an older version, and what it does to the annotations. */
import { z } from 'zod'
import { Kind, RangeState } from './annotation'
import { NewArticle, Warning } from './article'
import { BlockChange } from './difference'

const version = z.number().int().nonnegative()
/** A form has nothing but text. */
const versionInForm = z.union([
  version,
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
])

export const NewContent = NewArticle.omit({ id: true })
  .extend({ version: versionInForm.optional().describe('The version the copy was made of; 409 when the text has moved on') })
  .meta({ id: 'NewContent' })
export type NewContent = z.infer<typeof NewContent>

export const VersionWanted = z
  .strictObject({
    to: version.describe('The version whose text comes back'),
    version: version.optional().describe('The version of now, as it was seen; 409 when the text has moved on'),
  })
  .meta({ id: 'VersionWanted' })
export type VersionWanted = z.infer<typeof VersionWanted>

const Standing = z.object({ state: RangeState, words: z.array(z.string()).describe('Of each range: those it stands on, or stood on last') })

/** An annotation whose words are touched, before and after. */
export const Affected = z.object({ id: z.string(), kind: Kind, before: Standing, after: Standing }).meta({ id: 'Affected' })
export type Affected = z.infer<typeof Affected>

/** What taking in another text did, or would do. */
export const TextTaken = z
  .object({
    from: z.number().int().describe('The version that it was compared with'),
    version: z.number().int().describe('The version of the text after it'),
    steps: z.number().int().describe('In how many steps the text became the other'),
    touched: z.array(z.string()).describe('Ids of annotations whose words it touched, in the bin too'),
    detached: z.array(z.string()).describe('Of those the ones that it leaves without words; not those that had lost theirs before'),
    affected: z.array(Affected).describe('What becomes of those that are not in the bin'),
    blocks: z.array(BlockChange).describe('The difference, block by block and word by word'),
  })
  .meta({ id: 'TextTaken' })
export type TextTaken = z.infer<typeof TextTaken>

export const ContentTaken = TextTaken.extend({ warnings: z.array(Warning) }).meta({ id: 'ContentTaken' })
export type ContentTaken = z.infer<typeof ContentTaken>

/** A new copy of an article's text, and what it does to the annotations. */
import { z } from 'zod'
import { NewArticle, Warning } from './article'

export const NewContent = NewArticle.omit({ id: true })
  .extend({
    version: z.coerce.number().int().nonnegative().optional().describe('The version the copy was made of; 409 when the text has moved on'),
  })
  .meta({ id: 'NewContent' })
export type NewContent = z.infer<typeof NewContent>

export const ContentTaken = z
  .object({
    version: z.number().int(),
    steps: z.number().int().describe('In how many steps the text became the copy'),
    touched: z.array(z.string()).describe('Ids of annotations whose words it touched'),
    detached: z.array(z.string()).describe('Of those the ones that are left without words'),
    warnings: z.array(Warning),
    parts: z
      .array(z.object({ kind: z.enum(['same', 'gone', 'come']), text: z.string() }))
      .describe('The text, and word by word what goes and comes'),
  })
  .meta({ id: 'ContentTaken' })
export type ContentTaken = z.infer<typeof ContentTaken>

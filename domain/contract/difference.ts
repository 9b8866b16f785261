/** The difference between two versions of a text, for people to read. */
import { z } from 'zod'
import { BLOCK_TRAITS } from '@/domain/article/block-traits'

export const TextPart = z.object({ kind: z.enum(['same', 'gone', 'come']), text: z.string() })

export const BlockChange = z
  .object({
    kind: z
      .enum(['same', 'changed', 'form', 'gone', 'come', 'left', 'arrived'])
      .describe('form: the same words in another form; left and arrived: the two places of a block that moved'),
    form: z.enum(['paragraph', 'heading', 'quote', 'item', 'related', 'picture']),
    parts: z.array(TextPart).describe('Its words, and word by word what goes and comes'),
    traits: z
      .object({ gone: z.array(z.enum(BLOCK_TRAITS)), come: z.array(z.enum(BLOCK_TRAITS)) })
      .optional()
      .describe('What of its form goes and comes, where something does; address: a link leads elsewhere'),
  })
  .meta({ id: 'BlockChange' })
export type BlockChange = z.infer<typeof BlockChange>

export const Difference = z
  .object({ from: z.number().int(), to: z.number().int(), blocks: z.array(BlockChange) })
  .meta({ id: 'Difference' })
export type Difference = z.infer<typeof Difference>

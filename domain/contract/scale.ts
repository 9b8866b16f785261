/** The desk's scale of verdicts. */
import { z } from 'zod'

export const Verdict = z
  .object({
    kind: z.enum(['claim', 'quote']),
    verdict: z.string(),
    name: z.object({ en: z.string(), nl: z.string() }),
    colour: z.enum(['good', 'warn', 'bad', 'neutral']),
    settles: z.boolean().describe('Whether this word settles what it is given to'),
  })
  .meta({ id: 'Verdict' })
export type Verdict = z.infer<typeof Verdict>

export const Scale = z.object({ items: z.array(Verdict), next: z.string().nullable() }).meta({ id: 'Scale' })
export type Scale = z.infer<typeof Scale>

/** What a monitor is told. */
import { z } from 'zod'

export const Health = z.object({ ok: z.literal(true), version: z.string().describe('The version of the program') }).meta({ id: 'Health' })
export type Health = z.infer<typeof Health>

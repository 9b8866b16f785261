/** The log as others see it: one event for each write. */
import { z } from 'zod'
import { Somebody, Time } from './common'

export const Event = z
  .object({
    seq: z.number().int(),
    at: Time,
    actor: Somebody,
    type: z.string().describe('noun.verb, such as annotation.created'),
    articleId: z.string().nullable(),
    annotationId: z.string().nullable(),
    version: z.number().int().nullable(),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Event' })
export type Event = z.infer<typeof Event>

export const EventList = z.object({ items: z.array(Event), next: z.string().nullable() }).meta({ id: 'EventList' })
export type EventList = z.infer<typeof EventList>

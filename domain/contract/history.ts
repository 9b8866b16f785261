/** An article through time: in sittings, and as it was at a version. */
import { z } from 'zod'
import { Annotation } from './annotation'
import { Article } from './article'
import { Somebody, Time } from './common'

export const Sitting = z
  .object({
    from: z.number().int().describe('The version it began on'),
    to: z.number().int().describe('The version it led to'),
    person: Somebody,
    startedAt: Time,
    endedAt: Time,
    added: z.number().int().describe('Characters put in'),
    removed: z.number().int().describe('Characters taken out'),
  })
  .meta({ id: 'Sitting' })
export type Sitting = z.infer<typeof Sitting>

export const SittingPage = z.object({ items: z.array(Sitting), next: z.string().nullable() }).meta({ id: 'SittingPage' })
export type SittingPage = z.infer<typeof SittingPage>

export const ArticleThen = z.object({ article: Article, annotations: z.array(Annotation) }).meta({ id: 'ArticleThen' })
export type ArticleThen = z.infer<typeof ArticleThen>

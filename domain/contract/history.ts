/** An article, and an annotation, through time. */
import { z } from 'zod'
import { Annotation, RangeState } from './annotation'
import { Article } from './article'
import { Somebody, Time } from './common'

/** What can be done to an annotation, as histories tell it. */
const DidToAnnotation = z.enum([
  'marked',
  'settled',
  'confirmed',
  'reopened',
  'moved',
  'changed',
  'reverted',
  'sourced',
  'deleted',
  'restored',
])
export type DidToAnnotation = z.infer<typeof DidToAnnotation>

/** What can be done to an annotation, to the details of an article, or to what was found in it. */
export const Did = z.enum([...DidToAnnotation.options, 'retitled', 'detailed', 'dismissed', 'lookedAt', 'offeredAgain', 'renamed'])
export type Did = z.infer<typeof Did>

export const Doing = z
  .object({
    did: Did,
    person: Somebody,
    count: z.number().int().describe('How often'),
    at: Time.describe('The last time'),
    title: z.string().optional().describe('The new title, where it was changed'),
  })
  .meta({ id: 'Doing' })
export type Doing = z.infer<typeof Doing>

export const Sitting = z
  .object({
    from: z.number().int().describe('The version it began on'),
    to: z.number().int().describe('The version it led to'),
    how: z.enum(['import', 'edit', 'copy', 'restore']).describe('copy: a new copy was taken in; restore: an older version came back'),
    restored: z.number().int().nullable().describe('The version that came back'),
    person: Somebody,
    startedAt: Time,
    endedAt: Time,
    words: z.number().int().nullable().describe('Of an import: how many words came in'),
    added: z.number().int().describe('Characters put in'),
    removed: z.number().int().describe('Characters taken out'),
    touched: z.number().int().describe('Annotations whose words it touched'),
    detached: z.number().int().describe('Of those the ones it left without words; not those that had lost theirs before'),
    doings: z.array(Doing).describe('What was done on the text as it left it, until the next sitting'),
  })
  .meta({ id: 'Sitting' })
export type Sitting = z.infer<typeof Sitting>

export const SittingPage = z.object({ items: z.array(Sitting), next: z.string().nullable() }).meta({ id: 'SittingPage' })
export type SittingPage = z.infer<typeof SittingPage>

export const ArticleThen = z.object({ article: Article, annotations: z.array(Annotation) }).meta({ id: 'ArticleThen' })
export type ArticleThen = z.infer<typeof ArticleThen>

const value = z.union([z.string(), z.array(z.string())]).nullable()

/** One thing that happened to an annotation. */
export const AnnotationPast = z
  .object({
    at: Time,
    person: Somebody,
    did: z.enum([...DidToAnnotation.options, 'textChanged']).describe('textChanged: its words were touched by an edit of the text'),
    version: z.number().int().describe('The version of the text it happened on, or led to'),
    fields: z.array(z.object({ field: z.string(), before: value, after: value })),
    words: z
      .object({ before: z.array(z.string()), after: z.array(z.string()) })
      .nullable()
      .describe('Of each range, where they changed'),
    state: RangeState.describe('How its words did afterwards'),
  })
  .meta({ id: 'AnnotationPast' })
export type AnnotationPast = z.infer<typeof AnnotationPast>

export const AnnotationHistory = z.object({ items: z.array(AnnotationPast) }).meta({ id: 'AnnotationHistory' })
export type AnnotationHistory = z.infer<typeof AnnotationHistory>

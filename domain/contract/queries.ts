/** What can stand behind the `?` of a call. */
import { z } from 'zod'
import { Id, missing, sameId } from './common'

export const ArticlesQuery = z.object({
  q: z.string().max(500).optional().describe('Words of the title, byline or source'),
  cursor: z.string().max(500).optional().describe('`next` of the page before'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  deleted: z.literal('1').optional().describe('Those in the bin instead'),
})

export const NewArticleQuery = z.object({
  preview: z.enum(['0', '1']).optional().describe('1: answers 200 with what would be stored, and stores nothing'),
})

export const PreviewQuery = z.object({
  preview: z.enum(['0', '1']).optional().describe('1: only tells what would happen'),
})

export const AnnotationsQuery = z.object({
  fields: z.literal('ranges').optional().describe('The light form, for drawing'),
  ids: z
    .string()
    .transform((ids) => ids.split(',').filter(Boolean).map(sameId))
    .optional()
    .describe('Only these, separated by commas'),
  deleted: z.literal('1').optional().describe('Those in the bin instead'),
  q: z.string().max(1000).optional().describe('With fields=ranges: only those with these words'),
  tag: Id.optional().describe('With fields=ranges: only those that carry this tag'),
})

export const StepsQuery = z.object({
  since: z.coerce.number().int().nonnegative().default(0).describe('The last version that is known'),
})

export const HistoryQuery = z.object({
  version: z.coerce.number().int().nonnegative().optional().describe('Gives the article and its annotations as they were'),
  cursor: z.coerce.number().int().nonnegative().optional().describe('`next` of the page before'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export const DifferenceQuery = z.object({
  from: z.coerce.number().int().nonnegative().describe('The version before'),
  to: z.coerce.number().int().nonnegative().describe('The version after'),
})

export const EventsQuery = z.object({
  since: z.coerce.number().int().nonnegative().optional().describe('The last number that was seen; it is not sent again'),
  articleId: Id.optional(),
})

export const ExportQuery = z.object({
  format: z
    .string({ error: missing('Say in which format: html, markdown, text, json or jsonld.') })
    .max(40)
    .describe('html, markdown, text, json, jsonld'),
  notes: z.enum(['public', 'all']).default('public').describe('all: internal notes and annotations too, marked as internal'),
})

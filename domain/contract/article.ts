/** Articles: how they come in, what they look like, what can be changed about them. */
import { z } from 'zod'
import { DocJson, Id, PartialDate, Somebody, Time, keepable, missing, optionalText, page } from './common'
import { WebAddress } from './evidence'

export const Counts = z
  .object({
    claim: z.number().int(),
    quote: z.number().int(),
    note: z.number().int(),
    open: z.number().int().describe('Claims and quotes that ask for somebody: all that are not settled'),
    settled: z.number().int().describe('Claims and quotes with a verdict that settles, on the words it was given on'),
    changed: z.number().int().describe('Annotations of any kind whose state is changed'),
    detached: z.number().int().describe('Annotations of any kind whose state is detached'),
    standing: z
      .object({
        open: z.number().int().describe('Without a verdict that settles'),
        settled: z.number().int(),
        changed: z.number().int().describe('Settled on words that have changed since'),
        detached: z.number().int().describe('Have lost words, settled or not'),
        detachedNotes: z.number().int().describe('Context notes that have lost words'),
      })
      .describe('Each claim and quote once, by what it asks for'),
  })
  .meta({ id: 'Counts' })
export type Counts = z.infer<typeof Counts>

export const ArticleSummary = z
  .object({
    id: z.string(),
    title: z.string(),
    byline: z.string().nullable(),
    source: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string().nullable(),
    publishedAt: z.string().nullable().describe('As precise as it came: 2022-01, 2022-01-10 or a full time'),
    words: z.number().int(),
    version: z.number().int().describe('Counts steps of the text, from 0'),
    schemaVersion: z.number().int(),
    counts: Counts,
    createdAt: Time,
    createdBy: Somebody,
    updatedAt: Time,
    deletedAt: Time.nullable(),
    metaVersion: z.number().int().describe('Counts changes of the metadata; the ETag is "v" and this number'),
  })
  .meta({ id: 'ArticleSummary' })
export type ArticleSummary = z.infer<typeof ArticleSummary>

export const Article = ArticleSummary.extend({ doc: DocJson, text: z.string() }).meta({ id: 'Article' })
export type Article = z.infer<typeof Article>

export const ArticlePage = page(ArticleSummary).meta({ id: 'ArticlePage' })
export type ArticlePage = z.infer<typeof ArticlePage>

/** A BCP 47 tag, as short as people write it. */
export const Language = z
  .string()
  .trim()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'A language is a code such as nl, en or nl-BE.')

const metadata = {
  title: keepable(1000),
  byline: optionalText(500),
  source: optionalText(500),
  url: WebAddress.nullable(),
  language: Language.nullable(),
  publishedAt: PartialDate.nullable(),
}

/** Formats an article can come in; more are added by domain/formats/formats.ts. */
export const NewArticle = z
  .strictObject({
    id: Id,
    ...metadata,
    headings: z
      .array(z.number().int().nonnegative())
      .describe(
        'Exactly which blocks are subheads, counted from 0 over those with words; left out, they are told by their form or their tags',
      ),
  })
  .partial()
  .extend({
    format: z.string({ error: missing('Say in which format the content is: text, markdown, html or json.') }).max(40),
    content: z
      .union([keepable(120_000_000), z.looseObject({})], { error: missing('Give the content.') })
      .describe('Text, or an object for JSON formats'),
  })
  .meta({ id: 'NewArticle' })
export type NewArticle = z.infer<typeof NewArticle>

export const ArticleChange = z.strictObject(metadata).partial().meta({ id: 'ArticleChange' })
export type ArticleChange = z.infer<typeof ArticleChange>

/** Something the import dropped, changed or proposes; `code` is for programs, `message` for people. */
export const Warning = z
  .object({
    code: z.string(),
    message: z.string(),
    count: z.number().int().optional().describe('How many there were, where they were counted'),
    words: z.string().optional().describe('The words it is about, as they stood in the file'),
  })
  .meta({ id: 'Warning' })
export type Warning = z.infer<typeof Warning>

export const Imported = z.object({ article: Article, warnings: z.array(Warning) }).meta({ id: 'Imported' })
export type Imported = z.infer<typeof Imported>

/** The sample article in a language. */
export const SampleWanted = z.strictObject({ id: Id.optional(), language: z.enum(['nl', 'en']) }).meta({ id: 'SampleWanted' })
export type SampleWanted = z.infer<typeof SampleWanted>

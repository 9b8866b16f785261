/** Annotations: claims, quotes and context notes, where they stand and how they are made and changed. */
import { z } from 'zod'
import { DocJson, Id, Somebody, Time, keepable, optionalText, sameId } from './common'
import { Evidence } from './evidence'
import { Tag, TagName } from './tag'

export const Kind = z.enum(['claim', 'quote', 'note'])
export type Kind = z.infer<typeof Kind>
export const Status = z.enum(['open', 'checking', 'done'])
export type Status = z.infer<typeof Status>
export const Manner = z.enum(['direct', 'partial', 'paraphrase'])
export type Manner = z.infer<typeof Manner>
export const Visibility = z.enum(['internal', 'public'])
export type Visibility = z.infer<typeof Visibility>
export const RangeState = z.enum(['anchored', 'changed', 'detached'])
export type RangeState = z.infer<typeof RangeState>

export const Range = z
  .object({
    start: z.number().int().nullable().describe('Offset in `text`; null when detached'),
    end: z.number().int().nullable(),
    from: z.number().int().nullable().describe('Position in `doc`; null when detached'),
    to: z.number().int().nullable(),
    exact: z.string().describe('The words it stands on, or stood on last'),
    prefix: z.string(),
    suffix: z.string(),
    state: RangeState,
    was: z.string().describe('The wording it was made on, moved to, confirmed on or settled on'),
    made: z
      .object({ prefix: z.string(), suffix: z.string() })
      .optional()
      .describe('What stood before and after it when it was put there; not told when detached'),
  })
  .meta({ id: 'Range' })
export type Range = z.infer<typeof Range>

export const Annotation = z
  .object({
    id: z.string(),
    articleId: z.string(),
    kind: Kind,
    ranges: z.array(Range),
    state: RangeState,
    tags: z.array(Tag),
    note: DocJson.nullable(),
    noteText: z.string(),
    statement: z.string().nullable(),
    claimant: z.string().nullable(),
    correction: z.string().nullable(),
    speaker: z.string().nullable(),
    manner: Manner.nullable(),
    originalWording: z.string().nullable(),
    status: Status,
    verdict: z.string().nullable(),
    settledAt: Time.nullable(),
    settledBy: Somebody.nullable(),
    settledVersion: z.number().int().nullable(),
    visibility: Visibility,
    assignee: Somebody.nullable(),
    evidence: z.array(Evidence),
    version: z.number().int(),
    author: Somebody,
    createdAt: Time,
    updatedAt: Time,
    deletedAt: Time.nullable(),
    deletedBy: Somebody.optional().describe('Who put it in the bin, told when the bin is listed'),
  })
  .meta({ id: 'Annotation' })
export type Annotation = z.infer<typeof Annotation>

/** What is needed to draw an annotation and to count it. */
export const LightRange = Range.pick({ start: true, end: true, from: true, to: true, state: true })
export type LightRange = z.infer<typeof LightRange>
export const LightAnnotation = z
  .object({
    id: z.string(),
    kind: Kind,
    status: Status,
    verdict: z.string().nullable(),
    state: RangeState,
    version: z.number().int(),
    ranges: z.array(LightRange),
  })
  .meta({ id: 'LightAnnotation' })
export type LightAnnotation = z.infer<typeof LightAnnotation>

const offset = z.number().int().nonnegative()
export const TextPositionSelector = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: offset, end: offset })
  .meta({ id: 'TextPositionSelector' })
export const TextQuoteSelector = z
  .strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: keepable(1_000_000),
    prefix: keepable(10_000).optional(),
    suffix: keepable(10_000).optional(),
  })
  .meta({ id: 'TextQuoteSelector' })
export const PositionsSelector = z
  .strictObject({ type: z.literal('Positions'), from: offset, to: offset, exact: keepable(1_000_000) })
  .meta({ id: 'Positions' })
export const KeptSelector = z
  .strictObject({ type: z.literal('Kept'), range: offset.describe('Which of the annotation’s own ranges, from 0') })
  .meta({ id: 'Kept', description: 'A range of the annotation as it is, also one whose words are gone' })
export const Selector = z.discriminatedUnion('type', [TextPositionSelector, TextQuoteSelector, PositionsSelector, KeptSelector])
export type Selector = z.infer<typeof Selector>
/** A selector that names words of the text. */
export type PlacingSelector = Exclude<Selector, { type: 'Kept' }>

/** Most ranges an annotation can have. */
export const MAX_RANGES = 200
export const Target = z
  .union([Selector, z.array(Selector).max(MAX_RANGES)])
  .transform((target) => (Array.isArray(target) ? target : [target]))
  .describe('One or several places; none (an empty list) for a note on the article as a whole')
export type Target = Selector[]

const fields = {
  tags: z.array(TagName).max(50),
  note: DocJson.nullable(),
  statement: optionalText(20_000),
  claimant: optionalText(500),
  correction: optionalText(20_000),
  speaker: optionalText(500),
  manner: Manner.nullable(),
  originalWording: optionalText(50_000),
  status: Status,
  verdict: keepable(80).nullable(),
  visibility: Visibility,
  assignee: z.string().max(200).transform(sameId).nullable().describe('The id of a person of the desk'),
  seen: z.array(keepable(1_000_000)).describe('The words of each range as the person saw them'),
}

export const NewAnnotation = z
  .strictObject({
    id: Id,
    kind: Kind,
    target: Target,
    version: z
      .number()
      .int()
      .nonnegative()
      .describe('The version of the text that the target was chosen in: positions and offsets count in it, quotes are looked for in it'),
    ...fields,
  })
  .partial()
  .required({ kind: true, target: true })
  .meta({ id: 'NewAnnotation' })
export type NewAnnotation = z.infer<typeof NewAnnotation>

export const AnnotationChange = z
  .strictObject({ kind: Kind, target: Target, version: z.number().int().nonnegative(), ...fields })
  .partial()
  .meta({ id: 'AnnotationChange' })
export type AnnotationChange = z.infer<typeof AnnotationChange>

export const Confirmation = z.strictObject({ seen: fields.seen }).partial().meta({ id: 'Confirmation' })

export const Reversion = z
  .strictObject({ version: z.number().int().positive().describe('The version of the annotation that the change led to') })
  .meta({ id: 'Reversion' })

export const CandidateList = z
  .object({
    version: z.number().int().describe('The version of the text that the offsets count in'),
    lost: z
      .object({ at: Time, person: Somebody, version: z.number().int().describe('The version of the text that left it without words') })
      .nullable()
      .describe('Who took its words away, and when; null when it came so, or has them'),
    items: z.array(
      z.object({
        range: z.number().int().describe('Which of the annotation’s ranges it is proposed for, from 0'),
        start: z.number().int(),
        end: z.number().int(),
        exact: z.string(),
        score: z.number().describe('From 0 to 1: how much of the words, and of what stood around them, is there'),
      }),
    ),
  })
  .meta({ id: 'CandidateList' })
export type CandidateList = z.infer<typeof CandidateList>

export const AnnotationList = z
  .object({ version: z.number().int().describe('Version of the text'), items: z.array(Annotation) })
  .meta({ id: 'AnnotationList' })
export type AnnotationList = z.infer<typeof AnnotationList>
export const LightAnnotationList = z
  .object({ version: z.number().int(), items: z.array(LightAnnotation) })
  .meta({ id: 'LightAnnotationList' })
export type LightAnnotationList = z.infer<typeof LightAnnotationList>

/** Suggestions: what the program found and nobody has accepted or dismissed yet, and what people say about them. */
import { z } from 'zod'
import { AnnotationList, MAX_RANGES } from './annotation'
import { Id, Somebody, Time, keepable } from './common'
import { FoundPerson, Reading } from './reading'

/** Most suggestions that one call accepts or dismisses. */
export const MAX_ITEMS = 1000

export const SuggestionKind = z.enum(['quote', 'indirect', 'claim'])
export type SuggestionKind = z.infer<typeof SuggestionKind>
export const DismissalKind = z.enum([...SuggestionKind.options, 'passage'])
export type DismissalKind = z.infer<typeof DismissalKind>

export const SuggestionList = Reading.extend({
  version: z.number().int().describe('The version of the text that the offsets count in'),
}).meta({ id: 'SuggestionList' })
export type SuggestionList = z.infer<typeof SuggestionList>

const offset = z.number().int().nonnegative()
const pointedAt = <K extends z.ZodType>(kind: K) =>
  z.strictObject({
    version: offset.describe('The version of the text that the offsets count in'),
    items: z
      .array(
        z.strictObject({
          id: Id.optional(),
          kind,
          ranges: z
            .array(z.strictObject({ start: offset, end: offset }))
            .min(1)
            .max(MAX_RANGES),
        }),
      )
      .min(1)
      .max(MAX_ITEMS),
  })

export const Acceptance = pointedAt(SuggestionKind).meta({ id: 'Acceptance', description: 'Suggestions that become annotations' })
export type Acceptance = z.infer<typeof Acceptance>

export const NewDismissals = pointedAt(DismissalKind).meta({
  id: 'NewDismissals',
  description: 'Suggestions that are not offered again; a passage is any one range in which there is nothing to check',
})
export type NewDismissals = z.infer<typeof NewDismissals>

export const Dismissal = z
  .object({
    id: z.string(),
    articleId: z.string(),
    kind: DismissalKind,
    exact: z.string().describe('The words it was said of: it holds for these'),
    prefix: z.string(),
    suffix: z.string(),
    by: Somebody,
    at: Time,
    start: z.number().int().nullable().describe('Where these words stand now; null when they do not'),
    end: z.number().int().nullable(),
  })
  .meta({ id: 'Dismissal' })
export type Dismissal = z.infer<typeof Dismissal>

export const DismissalList = z.object({ items: z.array(Dismissal) }).meta({ id: 'DismissalList' })
export type DismissalList = z.infer<typeof DismissalList>

/** What of a dismissal is kept, wherever its article is. */
export const KeptDismissal = Dismissal.omit({ articleId: true, start: true, end: true }).extend({ id: Id })
export type KeptDismissal = z.infer<typeof KeptDismissal>

const PersonNamed = keepable(500)
  .transform((name) => name.trim())
  .refine((name) => name !== '', 'Give a name.')

export const NameCorrection = z
  .object({ name: z.string().describe('As it was found in the text'), correction: z.string().describe('As it is shown instead') })
  .meta({ id: 'NameCorrection' })
export type NameCorrection = z.infer<typeof NameCorrection>

export const NameCorrectionList = z.object({ items: z.array(NameCorrection) }).meta({ id: 'NameCorrectionList' })
export type NameCorrectionList = z.infer<typeof NameCorrectionList>

export const NewNameCorrection = z
  .strictObject({ name: PersonNamed.describe('As it is shown'), correction: PersonNamed.describe('The right name') })
  .meta({ id: 'NewNameCorrection' })
export type NewNameCorrection = z.infer<typeof NewNameCorrection>

export const NameCorrected = AnnotationList.extend({ people: z.array(FoundPerson) }).meta({
  id: 'NameCorrected',
  description: 'The quotes and claims that have the right name now, and the people as they are shown',
})
export type NameCorrected = z.infer<typeof NameCorrected>

/** What people at the desk have said about what was found in an article, annotations apart. */
export const Decisions = z.object({ dismissals: z.array(KeptDismissal), corrections: z.array(NameCorrection) })
export type Decisions = z.infer<typeof Decisions>

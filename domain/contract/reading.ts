/** What the first read of a text gives. Every span is a half-open stretch of UTF-16 offsets in that text. */
import { z } from 'zod'
import { Language } from './article'
import { missing } from './common'

export const Stretch = z.object({ start: z.number().int(), end: z.number().int() }).meta({ id: 'Stretch' })

export const Words = Stretch.extend({ text: z.string().describe('What stands there') }).meta({ id: 'Words' })
export type Words = z.infer<typeof Words>

export const Cue = z
  .object({
    lemma: z.string().describe('The verb as a dictionary has it, with its particle; of a preposition or noun the word itself'),
    parts: z.array(Words).describe('“liet … weten” has two'),
  })
  .meta({ id: 'Cue', description: 'The words that say that something was said' })
export type Cue = z.infer<typeof Cue>

const attribution = {
  speaker: z
    .string()
    .nullable()
    .describe('The fullest name in the text, else the text’s own words for who spoke; null where nobody can be told for certain'),
  speakerMention: Words.nullable().describe('The words beside it that stand for the speaker'),
  cue: Cue.nullable(),
}

export const FoundQuote = z
  .object({
    kind: z
      .enum(['direct', 'partial', 'scare'])
      .describe('A sentence or more; words inside another’s sentence; words in marks that nobody is credited with'),
    ranges: z
      .array(Stretch)
      .describe('With the quotation marks; several where the quote is interrupted. One over several paragraphs is one range'),
    ...attribution,
    parent: z.number().int().optional().describe('The index, in the list of quotes, of the quote around this one'),
  })
  .meta({ id: 'FoundQuote', description: 'Words between quotation marks' })
export type FoundQuote = z.infer<typeof FoundQuote>

export const FoundIndirect = Stretch.extend(attribution).meta({
  id: 'FoundIndirect',
  description: 'What somebody said in the words of the text: without “said that”, without the full stop',
})
export type FoundIndirect = z.infer<typeof FoundIndirect>

export const Reason = z.enum(['figure', 'date', 'quantity', 'superlative', 'comparison', 'cause', 'first', 'attributed', 'event'])
export type Reason = z.infer<typeof Reason>

export const FoundClaim = Stretch.extend({
  reasons: z.array(Reason).describe('Why, the weightiest first'),
  score: z.number().describe('How strongly, over 0 and at most 1, to two decimals'),
}).meta({ id: 'FoundClaim', description: 'A sentence worth checking' })
export type FoundClaim = z.infer<typeof FoundClaim>

export const FoundPerson = z
  .object({
    name: z.string().describe('The fullest form in the text'),
    aliases: z.array(z.string()).describe('Other forms that stand in the text, pronouns not among them'),
    kind: z.enum(['person', 'organisation']),
    mentions: z.array(Stretch).describe('Where each form stands, in the order of the text'),
  })
  .meta({ id: 'FoundPerson', description: 'Somebody or something named that speaks or could speak' })
export type FoundPerson = z.infer<typeof FoundPerson>

export const Fact = Stretch.extend({ kind: z.enum(['name', 'figure', 'date', 'amount']) }).meta({
  id: 'Fact',
  description: 'What the coverage lens looks for',
})
export type Fact = z.infer<typeof Fact>

export const Reading = z
  .object({
    language: z
      .string()
      .nullable()
      .describe(
        'By the words of which language it was read: the one that was given, or the nearest that there are rules for. Null where most letters are of a script that there are no rules for: then nothing is found',
      ),
    quotes: z.array(FoundQuote).describe('In the order of the text; a quote comes before those inside it'),
    indirect: z.array(FoundIndirect),
    claims: z.array(FoundClaim),
    people: z.array(FoundPerson),
    facts: z.array(Fact),
  })
  .meta({ id: 'Reading' })
export type Reading = z.infer<typeof Reading>

/** What is asked to be read. Nothing of it is kept. */
export const TextToRead = z
  .strictObject({
    text: z
      .string({ error: missing('Give the text to read.') })
      .refine((text) => /\S/u.test(text), 'There is no text to read: what was sent is empty.'),
    language: Language.nullable().optional().describe('Recognised when it is left out'),
  })
  .meta({ id: 'TextToRead' })

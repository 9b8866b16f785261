/** What all shapes of the HTTP interface are made of: ids, people, times, text that can be kept. */
import { z } from 'zod'
import { isWellFormed } from '@/domain/article/text'

export const Id = z
  .uuid()
  .transform((id) => id.toLowerCase())
  .describe('A UUID; the client may choose it (ours are v7)')
export type Id = string

/** What may be a UUID and may be another name: as with every id, the same UUID in other letters is the same. */
export const sameId = (name: string): string => (z.uuid().safeParse(name).success ? name.toLowerCase() : name)

/** A time in ISO 8601, UTC. */
export const Time = z.iso.datetime().describe('ISO 8601, UTC')

/** Somebody in an answer: `id` is null for people this desk does not know (an import keeps their names). */
export const Somebody = z.object({ id: z.string().nullable(), name: z.string() }).meta({ id: 'Somebody' })
export type Somebody = z.infer<typeof Somebody>

/** Text that can be kept: no lone surrogates, no NUL. `max` in UTF-16 code units. */
export const keepable = (max: number) =>
  z
    .string()
    .max(max, `This is longer than the ${max} characters that fit here.`)
    .refine(isWellFormed, 'This text has characters that cannot be kept (half of a pair, or NUL).')

/** Optional text of a field: trimmed, and null when nothing is left. */
export const optionalText = (max: number) =>
  keepable(max)
    .transform((text) => (text.trim() === '' ? null : text.trim()))
    .nullable()

/** A date as precise as it is known: `2022`, `2022-01`, `2022-01-10`, or a full ISO time. No zone is invented. */
/** Months have no more days than they have. */
function isDay(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}

export const PartialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/,
    'Write a date as 2022-01-10, 2022-01 or 2022, or a full ISO time.',
  )
  .refine(isDay, 'There is no such day.')

/** A colour of tags: one of the palette's names, which the pages give a value in light and dark. */
export const TAG_COLOURS = ['slate', 'red', 'orange', 'amber', 'green', 'teal', 'blue', 'violet', 'pink'] as const
export const TagColour = z.enum(TAG_COLOURS)
export type TagColour = z.infer<typeof TagColour>

/** A page of a list; `next` is the cursor of the following one, null at the end. */
export const page = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() })

/** ProseMirror JSON, loosely: whether it fits the schema is checked against the schema itself. */
export const DocJson = z.looseObject({ type: z.literal('doc') }).meta({ id: 'Document', description: 'ProseMirror JSON' })
export type DocJson = z.infer<typeof DocJson>

/** Asks for a field that was left out, in a sentence; what is wrong with one that is there, zod says. */
export function missing(sentence: string) {
  return ({ input }: { input?: unknown }): string | undefined => (input === undefined ? sentence : undefined)
}

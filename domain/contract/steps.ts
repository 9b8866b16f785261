/** Edits of an article's text, as prosemirror-collab speaks of them. */
import { z } from 'zod'
import { sameId } from './common'

/** Most steps of a batch. */
export const MAX_STEPS = 1000
/** Most bytes of a batch. */
export const MAX_STEPS_BYTES = 1_000_000

const version = z.number().int().nonnegative()
const name = z.string().min(1).max(100).transform(sameId)

export const NewSteps = z
  .strictObject({
    version: version.describe('The version of the text the steps were made on'),
    clientId: name.describe('Names one editor on one page: its own steps are known by it. A UUID is answered in small letters'),
    batchId: name.describe('Sent twice, a batch is taken in once; other steps under its id are refused (409, `taken`)'),
    schemaVersion: z.number().int(),
    steps: z.array(z.looseObject({ stepType: z.string() })).min(1),
    mirrors: z
      .array(z.tuple([version, version]))
      .optional()
      .describe('[i, v]: step i undoes the step that led to version v'),
  })
  .meta({ id: 'NewSteps' })
export type NewSteps = z.infer<typeof NewSteps>

export const StepList = z.object({ version, steps: z.array(z.looseObject({})), clientIds: z.array(z.string()) }).meta({ id: 'StepList' })
export type StepList = z.infer<typeof StepList>

export const StepsTaken = z.object({ version }).meta({ id: 'StepsTaken' })

/** How a refusal is told: problem+json (RFC 9457). */
import { z } from 'zod'

export const ProblemDocument = z
  .looseObject({
    type: z.string().describe('`urn:kanttekening:problem:` and the kind'),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().describe('A sentence for people: what is wrong and what to do'),
    kind: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })

/** Whether a batch of steps came before: the same batch twice is harmless, another one under the same id is a mistake. */
import { and, asc, eq } from 'drizzle-orm'
import { Step } from '@tiptap/pm/transform'
import { stepJson } from '@/domain/article/step-json'
import { schema } from '@/domain/article/schema'
import { Refusal } from '@/domain/contract/refusal'
import type { NewSteps } from '@/domain/contract/steps'
import type { Readable } from './database'
import { steps } from './schema'

/**
 * The version that a batch led to when it was taken in; null when its id is new. Throws a `Refusal` (taken) when the id
 * stands for other steps, or for those of another editor: answered as known, they would count as saved and be nowhere.
 */
export function knownBatch(db: Readable, articleId: string, { batchId, clientId, steps: sent, mirrors = [] }: NewSteps): number | null {
  const rows = db
    .select({ version: steps.version, clientId: steps.clientId, step: steps.step, undoes: steps.undoes })
    .from(steps)
    .where(and(eq(steps.articleId, articleId), eq(steps.batchId, batchId)))
    .orderBy(asc(steps.version))
    .all()
  const last = rows.at(-1)
  if (!last) return null
  const undoes = new Map(mirrors)
  const isSame =
    rows.length === sent.length &&
    rows.every(
      ({ clientId: by, step, undoes: undone }, i) =>
        by === clientId && undone === (undoes.get(i) ?? null) && asKept(JSON.parse(step)) === asKept(sent[i]),
    )
  if (isSame) return last.version
  throw new Refusal('taken', 'This batch id already stands for other steps: send these under an id of their own. Nothing was changed.')
}

/** A step as it is kept, in the form that this version of the program gives it; null when it is none. */
function asKept(json: unknown): string | null {
  try {
    return JSON.stringify(stepJson(Step.fromJSON(schema, json)))
  } catch {
    return null
  }
}

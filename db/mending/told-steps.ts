/** The steps of an article as its log tells them: each edit keeps all that is known of its steps. */
import { and, asc, eq } from 'drizzle-orm'
import type { Node } from '@tiptap/pm/model'
import { Step } from '@tiptap/pm/transform'
import { schema } from '@/domain/article/schema'
import type { Readable } from '../database'
import { events, type steps } from '../schema'

type StepRow = typeof steps.$inferSelect

export interface ToldSteps {
  /** The rows they are kept in, from version 1 on. */
  rows: StepRow[]
  /** The versions that each edit led from and to. */
  edits: [from: number, to: number][]
  /** Why the log ends there before it is at its end: it lacks an edit, or has one twice. */
  fault: string | null
}

interface Edited {
  from: number
  steps: object[]
  clientId: string
  batchId: string
  mirrors?: [number, number][]
}

export function toldSteps(db: Readable, articleId: string): ToldSteps {
  const log = db
    .select({ at: events.at, actorId: events.actorId, version: events.version, data: events.data })
    .from(events)
    .where(and(eq(events.articleId, articleId), eq(events.type, 'article.edited')))
    .orderBy(asc(events.seq))
    .all()
  const told: ToldSteps = { rows: [], edits: [], fault: null }
  for (const { at, actorId, version: next, data } of log) {
    const { from, steps, clientId, batchId, mirrors = [] } = JSON.parse(data) as Edited
    const reached = told.rows.length
    if (from !== reached || next !== from + steps.length)
      return { ...told, fault: `its log leads to version ${reached}, and goes on with an edit from ${from} to ${next}` }
    const undoes = new Map(mirrors)
    steps.forEach((step, i) =>
      told.rows.push({
        ...{ articleId, version: from + i + 1, batchId, clientId, step: JSON.stringify(step) },
        ...{ undoes: undoes.get(i) ?? null, personId: actorId, at },
      }),
    )
    told.edits.push([from, next])
  }
  return told
}

/** The document after each of some steps. Throws an `Error` that names the version of a step which cannot be done. */
export function* docsAfter(first: Node, rows: readonly Pick<StepRow, 'version' | 'step'>[]): Generator<Node> {
  let doc = first
  for (const { version, step } of rows) {
    doc = stepped(doc, version, step)
    yield doc
  }
}

function stepped(doc: Node, version: number, json: string): Node {
  let failed
  try {
    const result = Step.fromJSON(schema, JSON.parse(json)).apply(doc)
    if (result.doc) return result.doc
    failed = result.failed
  } catch (error) {
    failed = error instanceof Error ? error.message : String(error)
  }
  throw new Error(`step ${version} cannot be replayed: ${failed}`)
}

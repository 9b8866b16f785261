/** Whether the steps of an article lead from its first version to its text, by every copy on the way, and are those that the log tells. */
import { asc, eq } from 'drizzle-orm'
import type { Node } from '@tiptap/pm/model'
import { isDeepStrictEqual } from 'node:util'
import { isCopied, storedCopies } from '../copies'
import type { Readable } from '../database'
import { readDoc } from './read-doc'
import { steps } from '../schema'
import { docsAfter, toldSteps } from './told-steps'

type StepRow = typeof steps.$inferSelect

/** Replays the stored steps from version 0; every copy on the way, and the end, must be what is stored. */
export function checkSteps(db: Readable, articleId: string, version: number, doc: Node): string[] {
  const copies = storedCopies(db, articleId)
  const first = readDoc(copies.get(0))
  if (!first) return ['the copy of its first version is missing or damaged']
  const rows = stepRows(db, articleId)
  const gap = rows.findIndex((row, i) => row.version !== i + 1)
  const whole = gap < 0 ? rows : rows.slice(0, gap)
  const differences: string[] = []
  let now = first
  let at = 0
  try {
    for (now of docsAfter(first, whole)) {
      at += 1
      const copy = copies.get(at)
      if (copy !== undefined && !readDoc(copy)?.eq(now)) differences.push(`the copy of version ${at} is not what the steps give`)
    }
  } catch (error) {
    return [...differences, error instanceof Error ? error.message : String(error)]
  }
  if (gap >= 0) return [...differences, `step ${gap + 1} is missing`]
  for (const copied of copies.keys()) if (copied > at) differences.push(`a copy of version ${copied} is kept, which never was`)
  if (at !== version) differences.push(`its version is ${version}, and it has ${at} steps`)
  if (!now.eq(doc)) differences.push('its text is not what its steps give')
  return differences
}

/** Compares the stored steps, one by one, with those in the log; and the copies with the edits after which one is kept. */
export function checkToldSteps(db: Readable, articleId: string): string[] {
  const { rows: told, edits, fault } = toldSteps(db, articleId)
  if (fault !== null) return [fault]
  const stored = new Map(stepRows(db, articleId).map((row) => [row.version, row]))
  const copies = storedCopies(db, articleId)
  return [
    ...told.flatMap((row) => {
      const there = stored.get(row.version)
      if (!there) return [`step ${row.version} is in the log and nowhere else`]
      return isDeepStrictEqual(there, row) ? [] : [`step ${row.version} is not what the log says`]
    }),
    ...[...stored.keys()].filter((version) => version < 1 || version > told.length).map((version) => `step ${version} is not in the log`),
    ...edits.flatMap(([from, to]) => (isCopied(from, to) && !copies.has(to) ? [`the copy of version ${to} is missing`] : [])),
  ]
}

export function stepRows(db: Readable, articleId: string): StepRow[] {
  return db.select().from(steps).where(eq(steps.articleId, articleId)).orderBy(asc(steps.version)).all()
}

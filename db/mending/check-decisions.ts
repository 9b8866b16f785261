/** Whether what the log says was dismissed, or put right, and not taken back, is there. */
import type { Readable } from '../database'
import { correctionRows, dismissalRows } from '../decided-rows'
import { toldCorrections, toldDismissals } from './told-decisions'

/** One sentence for each decision that is missing, or there against the log. */
export function checkDecisions(db: Readable, articleId: string): string[] {
  const dismissals = new Map(dismissalRows(db, articleId).map((row) => [row.id, row]))
  const corrections = new Map(correctionRows(db, articleId).map(({ name, correction }) => [name, correction]))
  return [
    ...[...toldDismissals(db, articleId)].flatMap(([id, told]) => {
      const there = dismissals.get(id)
      if (!told) return there ? [`dismissal ${id} was taken back, and is there`] : []
      if (!there) return [`dismissal ${id} is in the log and nowhere else`]
      const keys = Object.keys(told) as (keyof typeof told)[]
      return keys.every((key) => told[key] === there[key]) ? [] : [`dismissal ${id} is not what the log says`]
    }),
    ...[...toldCorrections(db, articleId)].flatMap(([name, told]) => {
      const there = corrections.get(name) ?? null
      return there === told ? [] : [`“${name}” is put right as “${there ?? name}”, and by the log as “${told ?? name}”`]
    }),
  ]
}

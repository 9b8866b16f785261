/** From a request's fields to the columns of an annotation, with the rules that tie them together. */
import { eq } from 'drizzle-orm'
import { readNote } from '@/domain/annotation/note'
import type { Person } from '@/domain/annotation/permissions'
import { settle, type Settled, type Settlement, type SettlementChange } from '@/domain/annotation/settling'
import type { AnnotationChange } from '@/domain/contract/annotation'
import { Refusal } from '@/domain/contract/refusal'
import type { Readable } from './database'
import { listScale } from './scales'
import { type annotations, people } from './schema'

type Columns = Partial<typeof annotations.$inferInsert>

/** Fields that are stored as they come. */
const PLAIN = ['statement', 'claimant', 'correction', 'speaker', 'manner', 'originalWording', 'visibility'] as const

/** The columns that a change sets, settlement apart. */
export function changedFields(db: Readable, change: AnnotationChange): Columns {
  const fields: Columns = {}
  for (const key of PLAIN) if (change[key] !== undefined) Object.assign(fields, { [key]: change[key] })
  if (change.note !== undefined) {
    const read = readNote(change.note)
    if (!read.ok) {
      throw new Refusal('invalid', 'A note holds paragraphs and lists with bold, italic and links, and nothing else.', {
        errors: [{ path: 'note', message: 'This is not a note.' }],
      })
    }
    fields.note = read.note === null ? null : JSON.stringify(read.note)
    fields.noteText = read.text
  }
  if (change.assignee === null) Object.assign(fields, { assigneeId: null, assigneeName: null })
  else if (change.assignee !== undefined) {
    const assignee = db.select({ name: people.name }).from(people).where(eq(people.id, change.assignee)).get()
    if (!assignee) {
      throw new Refusal('invalid', 'Nobody of this desk has that id.', {
        errors: [{ path: 'assignee', message: 'Not somebody of this desk.' }],
      })
    }
    Object.assign(fields, { assigneeId: change.assignee, assigneeName: assignee.name })
  }
  return fields
}

/** The columns that settling or reopening sets, and which of the two it was. */
export function settledFields(
  db: Readable,
  current: Settlement,
  change: SettlementChange,
  act: { person: Person; version: number; now: Date },
): { fields: Columns; outcome: (Settled & { ok: true })['outcome'] } {
  const settled = settle(current, change, listScale(db))
  if (!settled.ok) {
    const words = settled.words.length > 0 ? `Use one of: ${settled.words.join(', ')}.` : 'A context note has no verdict.'
    throw new Refusal('invalid', `“${change.verdict}” is not on the desk's scale. ${words}`, {
      errors: [{ path: 'verdict', message: words }],
    })
  }
  const { next, outcome } = settled
  const mark =
    outcome === 'settled'
      ? { settledAt: act.now.getTime(), settledBy: act.person.id, settledByName: act.person.name, settledVersion: act.version }
      : outcome === 'reopened'
        ? { settledAt: null, settledBy: null, settledByName: null, settledVersion: null }
        : {}
  return { fields: { ...next, ...mark }, outcome }
}

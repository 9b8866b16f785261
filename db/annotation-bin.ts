/** Annotations go to the bin and come back, with all they have. */
import { eq } from 'drizzle-orm'
import type { Person } from '@/domain/annotation/permissions'
import type { Annotation } from '@/domain/contract/annotation'
import { expectAnnotation, expectVersion, shown } from './annotations'
import type { AnnotationRow } from './annotation-rows'
import { write, type Database, type Transaction } from './database'
import { insertEvent } from './events'
import { annotations } from './schema'

/** Puts an annotation in the bin. One that is there already stays there: repeating is harmless. */
export function deleteAnnotation(db: Database, person: Person, id: string, version: number, now: Date): Annotation {
  return write(db, (tx) => {
    const row = expectAnnotation(tx, person, id, 'annotate')
    if (row.deletedAt !== null) return shown(tx, row)
    expectVersion(tx, row, version)
    return moveToBin(tx, person, row, now.getTime(), now, 'annotation.deleted')
  })
}

/** Takes an annotation back from the bin, with its tags and evidence. */
export function restoreAnnotation(db: Database, person: Person, id: string, now: Date): Annotation {
  return write(db, (tx) => {
    const row = expectAnnotation(tx, person, id, 'annotate')
    if (row.deletedAt === null) return shown(tx, row)
    return moveToBin(tx, person, row, null, now, 'annotation.restored')
  })
}

function moveToBin(tx: Transaction, person: Person, row: AnnotationRow, deletedAt: number | null, now: Date, type: string): Annotation {
  const next = tx
    .update(annotations)
    .set({ deletedAt, version: row.version + 1, updatedAt: now.getTime() })
    .where(eq(annotations.id, row.id))
    .returning()
    .get()
  const annotation = shown(tx, next)
  const data = { annotation }
  insertEvent(tx, { at: now.getTime(), actor: person, type, articleId: row.articleId, annotationId: row.id, version: next.version, data })
  return annotation
}

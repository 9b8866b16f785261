/** The annotations of an article as lists: whole, or as little as drawing them takes. */
import { and, asc, eq, isNull } from 'drizzle-orm'
import { foldWords, hasWords } from '@/domain/annotation/matching'
import type { Person } from '@/domain/annotation/permissions'
import type { Annotation, LightAnnotation } from '@/domain/contract/annotation'
import { among } from './among'
import { annotationRows, lightAnnotations, shownAnnotations } from './annotation-rows'
import type { Database, Readable } from './database'
import { currentText } from './documents'
import { expectArticle } from './expect-article'
import { annotations, events } from './schema'

/** All annotations of an article, whole, in document order; `ids` only some, `inBin` those that were deleted. */
export function listAnnotations(
  db: Database,
  person: Person,
  articleId: string,
  { ids, inBin = false }: { ids?: readonly string[] | undefined; inBin?: boolean } = {},
): { version: number; items: Annotation[] } {
  expectArticle(db, person, articleId, 'read')
  const { version } = currentText(db, articleId)
  const rows = ids
    ? db
        .select()
        .from(annotations)
        .where(and(among(annotations.id, ids), eq(annotations.articleId, articleId), isNull(annotations.deletedAt)))
        .all()
    : annotationRows(db, articleId, inBin)
  const items = shownAnnotations(db, articleId, rows)
  return { version, items: inBin ? withDeleters(db, items) : items }
}

/** Tells of each who deleted it last, as the log has it. */
function withDeleters(db: Readable, items: readonly Annotation[]): Annotation[] {
  const ids = items.map((item) => item.id)
  const log = db
    .select({ of: events.annotationId, id: events.actorId, name: events.actorName })
    .from(events)
    .where(and(among(events.annotationId, ids), eq(events.type, 'annotation.deleted')))
    .orderBy(asc(events.seq))
    .all()
  const deleters = new Map(log.map(({ of, id, name }) => [of, { id, name }]))
  return items.map((item) => {
    const deletedBy = deleters.get(item.id)
    return deletedBy ? { ...item, deletedBy } : item
  })
}

/** What is needed to draw all annotations of an article; only those with these words or this tag, when given. */
export function listLightAnnotations(
  db: Database,
  person: Person,
  articleId: string,
  { words, tagId, ids }: { words?: string | undefined; tagId?: string | undefined; ids?: readonly string[] | undefined } = {},
): { version: number; items: LightAnnotation[] } {
  expectArticle(db, person, articleId, 'read')
  const { version } = currentText(db, articleId)
  const all = lightAnnotations(db, articleId)
  const items = ids ? all.filter((item) => ids.includes(item.id)) : all
  const wanted = foldWords(words ?? '')
  if (wanted.length === 0 && tagId === undefined) return { version, items }
  const whole = shownAnnotations(db, articleId, annotationRows(db, articleId, false))
  const kept = new Set(
    whole
      .filter((item) => (tagId === undefined || item.tags.some((tag) => tag.id === tagId)) && hasWords(item, wanted))
      .map((item) => item.id),
  )
  return { version, items: items.filter((item) => kept.has(item.id)) }
}

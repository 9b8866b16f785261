/** The sources of an article's annotations, anew from its log: those that are on, and those that were taken off. */
import { and, eq, ne } from 'drizzle-orm'
import type { Annotation } from '@/domain/contract/annotation'
import type { Transaction } from '../database'
import { requestHash } from '../request-hash'
import { annotations, evidence } from '../schema'
import { toldEvidence, type ToldEvidence } from './told-evidence'

/** `told`: annotations as the log tells them, with the sources that are on them. */
export function rebuildEvidence(tx: Transaction, articleId: string, told: readonly Annotation[]): void {
  for (const annotation of told)
    for (const item of annotation.evidence)
      put(tx, articleId, { evidence: { ...item, annotationId: annotation.id }, version: item.version, deletedAt: null })
  const known = new Set(told.map(({ id }) => id))
  for (const source of toldEvidence(tx, articleId).values())
    if (source.deletedAt !== null && known.has(source.evidence.annotationId)) put(tx, articleId, source)
}

function put(tx: Transaction, articleId: string, { evidence: source, version, deletedAt }: ToldEvidence): void {
  const { author, createdAt, ...item } = source
  const row = { ...item, authorId: author.id, authorName: author.name, createdAt: Date.parse(createdAt), version, deletedAt }
  if (isElsewhere(tx, item.id, articleId)) return
  tx.insert(evidence)
    .values({ ...row, requestHash: requestHash({ rebuilt: item.id }) })
    .onConflictDoUpdate({ target: evidence.id, set: row })
    .run()
}

/** Whether a source of that id is on an annotation of another article, which may have come in with it since. */
function isElsewhere(tx: Transaction, id: string, articleId: string): boolean {
  const there = tx
    .select({ id: evidence.id })
    .from(evidence)
    .innerJoin(annotations, eq(annotations.id, evidence.annotationId))
    .where(and(eq(evidence.id, id), ne(annotations.articleId, articleId)))
    .get()
  return there !== undefined
}

/** Rows of what people at the desk said about what was found in an article. */
import { asc, eq } from 'drizzle-orm'
import type { Decisions } from '@/domain/contract/suggestion'
import type { Readable } from './database'
import { dismissals, nameCorrections } from './schema'

export type DismissalRow = typeof dismissals.$inferSelect

/** Oldest first. */
export function dismissalRows(db: Readable, articleId: string): DismissalRow[] {
  return db
    .select()
    .from(dismissals)
    .where(eq(dismissals.articleId, articleId))
    .orderBy(asc(dismissals.createdAt), asc(dismissals.id))
    .all()
}

export function correctionRows(db: Readable, articleId: string): { name: string; correction: string }[] {
  return db
    .select({ name: nameCorrections.name, correction: nameCorrections.correction })
    .from(nameCorrections)
    .where(eq(nameCorrections.articleId, articleId))
    .orderBy(asc(nameCorrections.name))
    .all()
}

/** All of it, as an export holds it. */
export function decisionsOf(db: Readable, articleId: string): Decisions {
  const rows = dismissalRows(db, articleId)
  return {
    dismissals: rows.map(({ id, kind, exact, prefix, suffix, authorId, authorName, createdAt }) => ({
      ...{ id, kind, exact, prefix, suffix },
      by: { id: authorId, name: authorName },
      at: new Date(createdAt).toISOString(),
    })),
    corrections: correctionRows(db, articleId),
  }
}

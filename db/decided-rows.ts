/** Rows of what people at the desk said about what was found in an article. */
import { asc, eq } from 'drizzle-orm'
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

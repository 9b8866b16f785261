/** An article's details, anew from its log: those that it tells, and how many words the text has. */
import { eq } from 'drizzle-orm'
import type { TextMap } from '@/domain/article/positions'
import { countWords } from '@/domain/article/text'
import type { Transaction } from '../database'
import { articles } from '../schema'
import { toldDetails } from './told-details'

export function rebuildDetails(tx: Transaction, articleId: string, { text }: TextMap): void {
  const { details, metaVersion, deletedAt } = toldDetails(tx, articleId)
  tx.update(articles)
    .set({ ...details, metaVersion, deletedAt, words: countWords(text) })
    .where(eq(articles.id, articleId))
    .run()
}

/** Dismissals, names put right and pictures of an article, anew from its log. What came with the article is left as it is. */
import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../database'
import { requestHash } from '../request-hash'
import { dismissals, images, nameCorrections } from '../schema'
import { toldCorrections, toldDismissals } from './told-decisions'
import { toldImages } from './told-images'

export function rebuildDecisions(tx: Transaction, articleId: string): void {
  for (const [id, told] of toldDismissals(tx, articleId)) {
    const own = and(eq(dismissals.id, id), eq(dismissals.articleId, articleId))
    if (told) {
      const { changes } = tx.update(dismissals).set(told).where(own).run()
      // Another article may have come in with one of that id since.
      const row = { ...told, requestHash: requestHash({ rebuilt: id }) }
      if (changes === 0) tx.insert(dismissals).values(row).onConflictDoNothing().run()
    } else tx.delete(dismissals).where(own).run()
  }
  for (const [name, correction] of toldCorrections(tx, articleId)) {
    const own = and(eq(nameCorrections.articleId, articleId), eq(nameCorrections.name, name))
    tx.delete(nameCorrections).where(own).run()
    if (correction !== null) tx.insert(nameCorrections).values({ articleId, name, correction }).run()
  }
  for (const { createdBy, createdAt, ...told } of toldImages(tx, articleId).values())
    tx.insert(images)
      .values({ ...told, createdBy, createdAt })
      .onConflictDoUpdate({ target: [images.articleId, images.name], set: told })
      .run()
}

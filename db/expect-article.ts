/** The article that a call is about, or a refusal: not there, not to be seen, or not to be touched by this person. */
import { eq } from 'drizzle-orm'
import { may, type Action, type Person } from '@/domain/annotation/permissions'
import { Refusal } from '@/domain/contract/refusal'
import type { Readable } from './database'
import { articles } from './schema'

/** Every function that reads or writes an article, or what hangs on it, asks here first. One in the bin is as good as gone. */
export function expectArticle(db: Readable, person: Person, id: string, action: Action): typeof articles.$inferSelect {
  const row = db.select().from(articles).where(eq(articles.id, id)).get()
  if (!row || row.deletedAt !== null || !may(person, 'read'))
    throw new Refusal('missing', 'There is no such article; it may be in the bin.')
  if (!may(person, action)) throw new Refusal('forbidden', `You may read this article, and not ${action} it.`)
  return row
}

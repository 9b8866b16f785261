/** What was said about suggestions at another desk, with an article that comes from there. As with annotations, the log begins after it. */
import { v7 as newId } from 'uuid'
import type { Decisions } from '@/domain/contract/suggestion'
import { among } from './among'
import type { Transaction } from './database'
import { requestHash } from './request-hash'
import { dismissals, nameCorrections, people } from './schema'

/** Stores it as it is, with new ids where theirs are taken. People unknown here are kept by name. */
export function insertDecisions(tx: Transaction, articleId: string, { dismissals: imported, corrections }: Decisions): void {
  const ids = imported.map(({ id }) => id)
  const taken = new Set(
    tx
      .select({ id: dismissals.id })
      .from(dismissals)
      .where(among(dismissals.id, ids))
      .all()
      .map(({ id }) => id),
  )
  const authors = imported.flatMap(({ by }) => by.id ?? [])
  const known = new Set(
    tx
      .select({ id: people.id })
      .from(people)
      .where(among(people.id, authors))
      .all()
      .map(({ id }) => id),
  )
  for (const { id, by, at, ...words } of imported) {
    const own = taken.has(id) ? newId() : id
    taken.add(own)
    tx.insert(dismissals)
      .values({
        ...{ ...words, id: own, articleId, createdAt: Date.parse(at) },
        ...{ authorId: by.id !== null && known.has(by.id) ? by.id : null, authorName: by.name },
        requestHash: requestHash({ imported: id }),
      })
      .run()
  }
  for (const correction of corrections)
    tx.insert(nameCorrections)
      .values({ articleId, ...correction })
      .onConflictDoNothing()
      .run()
}

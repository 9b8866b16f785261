/** Whether the database is whole: what SQLite can tell, and what has to hold between the rows. */
import { asc, count, eq, isNull, max, sql } from 'drizzle-orm'
import { checkArticle } from './check-article'
import { checkImageFiles } from './check-images'
import type { Database, Readable } from './database'
import { articles, events, evidence } from './schema'

/** One line for each difference, none when all is well. Reads one state of the database, while others write. */
export function checkDatabase(db: Database): string[] {
  const integrity = db.$client.pragma('integrity_check(100)') as { integrity_check: string }[]
  const dangling = db.$client.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[]
  return [
    ...integrity.filter((row) => row.integrity_check !== 'ok').map((row) => `SQLite: ${row.integrity_check}`),
    ...dangling.map((row) => `${row.table} row ${row.rowid} points at nothing in ${row.parent}`),
    ...db.transaction((tx) => [
      ...checkLog(tx),
      ...tx
        .select()
        .from(articles)
        .orderBy(asc(articles.createdAt))
        .all()
        .flatMap((row) => checkArticle(tx, row)),
      ...checkEvidence(tx),
    ]),
    ...checkImageFiles(db),
  ]
}

/** The log is numbered without gaps: an event that is gone would leave one. */
function checkLog(db: Readable): string[] {
  const { n, last } = db
    .select({ n: count(), last: max(events.seq) })
    .from(events)
    .get() ?? { n: 0, last: 0 }
  // SQLite remembers the highest number it ever gave: the newest events too cannot go unseen.
  const given = db.get<{ seq: number }>(sql`select seq from sqlite_sequence where name = 'events'`)?.seq ?? 0
  const gone = Math.max(given, last ?? 0) - n
  const lost = db
    .selectDistinct({ id: events.articleId })
    .from(events)
    .leftJoin(articles, eq(articles.id, events.articleId))
    .where(isNull(articles.id))
    .all()
    .filter((row) => row.id !== null)
  return [
    ...(gone === 0 ? [] : [`the log lacks ${gone} of ${Math.max(given, last ?? 0)} events`]),
    ...lost.map((row) => `article ${row.id} is in the log and nowhere else`),
  ]
}

/** Evidence that was added here is there. */
function checkEvidence(db: Readable): string[] {
  const rows = db.select({ id: evidence.id }).from(evidence).all()
  const known = new Set(rows.map((row) => row.id))
  const logged = db.select({ data: events.data }).from(events).where(eq(events.type, 'evidence.created')).all()
  return logged
    .map((row) => (JSON.parse(row.data) as { evidence: { id: string } }).evidence.id)
    .filter((id) => !known.has(id))
    .map((id) => `evidence ${id} is in the log and nowhere else`)
}

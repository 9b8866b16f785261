/** Whether the database is whole: what SQLite can tell, and what has to hold between the rows. */
import { and, asc, count, eq, isNull, max, sql } from 'drizzle-orm'
import { checkArticle } from './check-article'
import { checkImageFiles } from './check-images'
import type { Database, Readable } from '../database'
import { shapeFaults } from './shape'
import { articles, events } from '../schema'

/** One line for each difference, none when all is well. Reads one state of the database, while others write. */
export function checkDatabase(db: Database): string[] {
  const dangling = db.$client.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[]
  return [
    ...sqliteFaults(db),
    ...shapeFaults(db),
    ...dangling.map((row) => `${row.table} row ${row.rowid} points at nothing in ${row.parent}`),
    ...db.transaction((tx) => [
      ...checkLog(tx),
      ...tx
        .select()
        .from(articles)
        .orderBy(asc(articles.createdAt))
        .all()
        .flatMap((row) => checkArticle(tx, row)),
    ]),
    ...checkImageFiles(db),
  ]
}

/** What SQLite says of its own file. */
export function sqliteFaults(db: Database): string[] {
  const integrity = db.$client.pragma('integrity_check(100)') as { integrity_check: string }[]
  return integrity.filter((row) => row.integrity_check !== 'ok').map((row) => `SQLite: ${row.integrity_check}`)
}

/** The log is numbered without gaps: an event that is gone would leave one. */
export function logGap(db: Readable): string | null {
  const { n, last } = db
    .select({ n: count(), last: max(events.seq) })
    .from(events)
    .get() ?? { n: 0, last: 0 }
  // SQLite remembers the highest number it ever gave: the newest events too cannot go unseen.
  const given = db.get<{ seq: number }>(sql`select seq from sqlite_sequence where name = 'events'`)?.seq ?? 0
  const all = Math.max(given, last ?? 0)
  return n === all ? null : `the log lacks ${all - n} of ${all} events`
}

function checkLog(db: Readable): string[] {
  const gap = logGap(db)
  const unreadable = db
    .select({ seq: events.seq })
    .from(events)
    .where(and(isNull(events.articleId), sql`not json_valid(${events.data})`))
    .all()
  const lost = db
    .selectDistinct({ id: events.articleId })
    .from(events)
    .leftJoin(articles, eq(articles.id, events.articleId))
    .where(isNull(articles.id))
    .all()
    .filter((row) => row.id !== null)
  return [
    ...(gap === null ? [] : [gap]),
    ...unreadable.map(({ seq }) => `event ${seq} of the log cannot be read`),
    ...lost.map((row) => `article ${row.id} is in the log and nowhere else`),
  ]
}

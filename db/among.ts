/** A list of ids as one bound value: the statement stays the same and has no limit of its own, however many ids there are. */
import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'

/** `column` is one of `values`; uses the column's index. */
export function among(column: SQLiteColumn, values: Iterable<string | number>): SQL {
  return sql`${column} in (select value from json_each(${JSON.stringify([...values])}))`
}

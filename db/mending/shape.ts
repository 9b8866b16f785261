/** Tables, indexes and triggers of the database: what keeps its rows right is not written in them. */
import type { Database } from '../database'
import { closeDatabase, openDatabase } from '../open'

interface Part {
  type: 'table' | 'index' | 'trigger'
  name: string
  sql: string
}

let made: Map<string, Part> | undefined

/** One line for each part that is not there as the migrations make it, and for each trigger that none of them makes. */
export function shapeFaults(db: Database): string[] {
  const [parts, wanted] = [partsOf(db), wantedParts()]
  const wrong = [...wanted].flatMap(([key, { sql }]) => {
    const part = parts.get(key)
    if (!part) return [`the ${key} is missing`]
    return part.sql === sql ? [] : [`the ${key} is not as this program makes it`]
  })
  const unknown = [...parts].flatMap(([key, { type }]) =>
    type === 'trigger' && !wanted.has(key) ? [`the ${key} is not this program’s`] : [],
  )
  return [...wrong, ...unknown]
}

/** Makes indexes and triggers anew that are gone or are others. A table holds rows, and is left. */
export function mendShape(db: Database): void {
  const parts = partsOf(db)
  for (const [key, { type, name, sql }] of wantedParts()) {
    if (type === 'table' || parts.get(key)?.sql === sql) continue
    db.$client.exec(`drop ${type} if exists "${name}"; ${sql}`)
  }
}

function wantedParts(): Map<string, Part> {
  if (made) return made
  const fresh = openDatabase(':memory:')
  made = partsOf(fresh)
  closeDatabase(fresh)
  return made
}

/** By their kind and name; those that SQLite makes for itself are left out. */
function partsOf(db: Database): Map<string, Part> {
  const parts = db.$client
    .prepare<[], Part>(`select type, name, sql from sqlite_schema where sql is not null and name not like 'sqlite@_%' escape '@'`)
    .all()
  return new Map(parts.map((part) => [`${part.type} ${part.name}`, part]))
}

// What every desk command shares: its description, how it is refused, where the desk lies and how it is opened.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { CannotOpen } from '@/db/cannot-open'
import { connect } from '@/db/connect'
import type { Database } from '@/db/database'
import { isLocked } from '@/db/lock'
import { needsMigration } from '@/db/migrate'
import { closeDatabase, openDatabase } from '@/db/open'

export interface Command {
  /** Its words and arguments, as after `npm run desk --`. */
  usage: string
  /** What it does, in a line. */
  says: string
  /** Gives the exit code where that is not 0. */
  run(args: readonly string[]): void | number | Promise<void | number>
}

/** What was typed does not fit: said in a sentence, with the usage under it. */
export class Misuse extends Error {}

/** Reads options and exactly the named arguments. */
export function readArgs<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
  names: readonly string[] = [],
) {
  let parsed
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new Misuse(error instanceof Error ? sentenceOf(error.message) : String(error))
  }
  const missing = names[parsed.positionals.length]
  if (missing) throw new Misuse(`${missing} is missing.`)
  const extra = parsed.positionals[names.length]
  if (extra !== undefined) throw new Misuse(`“${extra}” is one argument too many.`)
  return { values: parsed.values, names: parsed.positionals }
}

/** Node's sentence without the advice on `--` that follows it. */
const sentenceOf = (message: string) => `${message.split('. ')[0]?.replace(/\.$/, '') ?? message}.`

/** A required option. */
export function required(value: string | undefined, name: string): string {
  if (value === undefined || value.trim() === '') throw new Misuse(`--${name} is missing.`)
  return value
}

/** A file name as the person meant it: seen from where they stood when they typed it. */
export function fromHere(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file)
}

/** The data folder, as the server finds it. */
export function dataFolder(): string {
  return path.resolve(process.env.KANTTEKENING_DATA || 'data')
}

/** Runs something on the desk's database. With `existing`, there has to be one. */
export async function onDesk<T>(work: (db: Database) => T | Promise<T>, { existing = false } = {}): Promise<T> {
  const file = path.join(dataFolder(), 'kanttekening.db')
  if (existing && !existsSync(file)) {
    throw new CannotOpen(
      `There is no desk in ${dataFolder()} yet: start it once with npm start, or set KANTTEKENING_DATA to its data folder.`,
    )
  }
  refuseOldServer(file)
  const db = openDatabase(file)
  try {
    return await work(db)
  } finally {
    if (isLocked(dataFolder())) db.$client.close()
    else closeDatabase(db)
  }
}

/** After an update the running server still knows the old tables: they are not changed under its feet. */
function refuseOldServer(file: string): void {
  if (!existsSync(file) || !isLocked(dataFolder())) return
  const db = connect(file)
  try {
    if (needsMigration(db).isBehind) throw new CannotOpen('The program was updated and the desk still runs the old one: restart it first.')
  } finally {
    db.$client.close()
  }
}

/** Everything that comes in at standard input, as text. */
export async function readInput(): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks).toString('utf8')
}

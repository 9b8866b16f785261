/** The real article, which belongs to its publisher: tests read it where it lies, and are skipped where it is not. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = process.env['KANTTEKENING_ARTICLES'] ?? path.join(process.cwd(), '..', 'shared', 'articles')
const file = path.join(folder, 'oekraine-overleg.txt')

/** Its text, or null with a word on the console why the tests on it are skipped. */
export function realArticle(): string | null {
  if (existsSync(file)) return readFileSync(file, 'utf8')
  process.stderr.write(`The real article is not in ${folder} (KANTTEKENING_ARTICLES names another folder): tests on it are skipped.\n`)
  return null
}

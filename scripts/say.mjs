// Where the project lies, and how its dependency-free scripts end when something stands in the way.
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

export function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

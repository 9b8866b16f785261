/** The fingerprint of a creating request: the same id with the same fingerprint is the same request again. */
import { createHash } from 'node:crypto'

/** SHA-256 of a JSON value with its keys in order, so that the order of members does not matter. */
export function requestHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sortKeys)).digest('base64url')
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

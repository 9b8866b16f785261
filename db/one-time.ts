/** Random tokens that are shown once and kept as a hash: of API tokens, invitations and the setup link. */
import { createHash, randomBytes } from 'node:crypto'

/** A new token of 256 random bits. A slow hash is not needed for what cannot be guessed. */
export function newSecret(prefix = ''): string {
  return `${prefix}${randomBytes(32).toString('base64url')}`
}

/** What is kept of a token. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

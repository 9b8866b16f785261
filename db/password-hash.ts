/** Passwords as they are kept: argon2id, with a salt of its own each. */
import { hash, hashSync, verify, type Options } from '@node-rs/argon2'

/** OWASP's first choice: 19 MiB, two passes, one lane (argon2id is the library's default). About 20 ms. */
const STRENGTH: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** One form for what is typed as one form or another of the same letters. */
const typed = (password: string) => password.normalize('NFC')

/** Hashes a password at once: for the command line. */
export function hashPassword(password: string): string {
  return hashSync(typed(password), STRENGTH)
}

/** Hashes a password beside the event loop: for the server. */
export function hashPasswordAside(password: string): Promise<string> {
  return hash(typed(password), STRENGTH)
}

/** Whether this is the password that was hashed. */
export function isPassword(hashed: string, password: string): Promise<boolean> {
  return verify(hashed, typed(password))
}

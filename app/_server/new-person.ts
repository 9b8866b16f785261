/** Letting a new person in by a one-time link: check, hash beside the event loop, add, sign in. */
import 'server-only'
import { hashPasswordAside } from '@/db/password-hash'
import type { Database } from '@/db/database'
import type { PersonToAdd } from '@/db/people'
import type { SetUp } from '@/domain/contract/person'
import { Refusal } from '@/domain/contract/refusal'
import { PASSWORD_TROUBLES, passwordTrouble } from '@/domain/person/password'
import { created } from './answer'
import { signInNew } from './sign-in'

type Add = (db: Database, token: string, person: Omit<PersonToAdd, 'role'>, now: Date) => { id: string }

/** Adds the person by `add`, which uses the link up, and signs them in. */
export async function letIn(add: Add, { db, body, request, now }: { db: Database; body: SetUp; request: Request; now: Date }) {
  const { token, name, email, password } = body
  refusePassword(password, { name, email })
  const passwordHash = await hashPasswordAside(password)
  add(db, token, { name, email, passwordHash }, now)
  const { person, cookies } = await signInNew(request, { email, password })
  const response = created('/', { person })
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie)
  return response
}

/** Refuses a password that is too short, too well known, or one's own name. */
export function refusePassword(password: string, of: { name: string; email: string }, path = 'password'): void {
  const trouble = passwordTrouble(password, of)
  if (trouble) throw new Refusal('invalid', PASSWORD_TROUBLES[trouble], { errors: [{ path, message: PASSWORD_TROUBLES[trouble] }] })
}

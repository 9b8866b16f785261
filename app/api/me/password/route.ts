import { noContent } from '@/app/_server/answer'
import { handle } from '@/app/_server/handle'
import { refusePassword } from '@/app/_server/new-person'
import { countFailure, forgetFailures, refuseTooManyTries } from '@/app/_server/sign-in-tries'
import { hashPasswordAside, isPassword } from '@/db/password-hash'
import { changeOwnPassword, passwordHashOf } from '@/db/people'
import { PasswordChange } from '@/domain/contract/person'
import { Refusal } from '@/domain/contract/refusal'

export const POST = handle({ body: PasswordChange, atBrowser: true }, async ({ db, person, sessionToken, body, now }) => {
  // The same count as at the door: a borrowed browser is no place to guess from.
  refuseTooManyTries(db, person.email, now)
  const known = passwordHashOf(db, person)
  if (known === null || !(await isPassword(known, body.current))) {
    countFailure(db, person.email, now)
    const message = 'This is not your current password.'
    throw new Refusal('invalid', message, { errors: [{ path: 'current', message }] })
  }
  forgetFailures(db, person.email)
  refusePassword(body.password, person)
  changeOwnPassword(db, person, await hashPasswordAside(body.password), sessionToken, now)
  return noContent()
})

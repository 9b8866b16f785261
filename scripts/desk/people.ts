// The people of the desk, their tokens and the link of the first one.
import { hashPassword } from '@/db/password-hash'
import { addPerson, findPerson, setPassword } from '@/db/people'
import { makeSetupToken } from '@/db/setup-link'
import { createToken } from '@/db/tokens'
import { EmailAddress, PersonName, TokenName } from '@/domain/contract/person'
import { PASSWORD_TROUBLES, passwordTrouble } from '@/domain/person/password'
import { Misuse, onDesk, readArgs, readInput, required, type Command } from './command'

const setupLink: Command = {
  usage: 'setup-link',
  says: 'prints a new link for the first person (earlier ones are void)',
  run(args) {
    readArgs(args, {})
    return onDesk((db) => {
      const token = makeSetupToken(db, new Date())
      if (token === null) {
        console.error('The desk has an admin already: sign in, or give somebody a new password with “person password”.')
        return 1
      }
      console.log(`${address()}/setup?token=${token}`)
      return 0
    })
  },
}

const personAdd: Command = {
  usage: 'person add --email E --name N --password-stdin [--role admin|member]',
  says: 'adds somebody; the password is read from standard input',
  async run(args) {
    const { values } = readArgs(args, {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string', default: 'member' },
      'password-stdin': { type: 'boolean' },
    })
    const { role } = values
    if (role !== 'admin' && role !== 'member') throw new Misuse(`--role is admin or member, not “${role}”.`)
    const email = fitting(EmailAddress, required(values.email, 'email'))
    const name = fitting(PersonName, required(values.name, 'name'))
    const passwordHash = hashPassword(await readPassword(values['password-stdin'], { name, email }))
    await onDesk((db) => addPerson(db, { email, name, role, passwordHash }, new Date()))
    console.log(`${name} can sign in with ${email}.`)
  },
}

const personPassword: Command = {
  usage: 'person password --email E --password-stdin',
  says: 'gives somebody a new password and ends their sessions',
  async run(args) {
    const { values } = readArgs(args, { email: { type: 'string' }, 'password-stdin': { type: 'boolean' } })
    const email = fitting(EmailAddress, required(values.email, 'email'))
    const password = await readPassword(values['password-stdin'], { name: '', email })
    await onDesk((db) => setPassword(db, email, hashPassword(password), new Date()))
    console.log(`${email} has a new password.`)
  },
}

const tokenAdd: Command = {
  usage: 'token add --person E [--name N]',
  says: 'makes an API token for a program and prints it, the only time',
  run(args) {
    const { values } = readArgs(args, { person: { type: 'string' }, name: { type: 'string', default: 'command line' } })
    const email = required(values.person, 'person')
    const name = fitting(TokenName, values.name)
    return onDesk((db) => console.log(createToken(db, findPerson(db, email), name, new Date())))
  },
}

async function readPassword(isTold: boolean | undefined, of: { name: string; email: string }): Promise<string> {
  if (!isTold) throw new Misuse('--password-stdin is missing: a password on the command line would be seen by others on this machine.')
  const password = (await readInput()).replace(/\r?\n$/, '')
  if (password === '')
    throw new Misuse('No password came in: write it to standard input, for example with “printf %s … |” before the command.')
  const trouble = passwordTrouble(password, of)
  if (trouble) throw new Misuse(PASSWORD_TROUBLES[trouble])
  return password
}

function fitting<T>(
  shape: { safeParse(value: unknown): { success: true; data: T } | { success: false; error: { issues: { message: string }[] } } },
  value: string,
): T {
  const read = shape.safeParse(value)
  if (read.success) return read.data
  throw new Misuse(read.error.issues[0]?.message ?? `“${value}” does not fit.`)
}

/** Where people reach this desk, as the server of the same environment says it. */
function address(): string {
  if (process.env.KANTTEKENING_URL) return new URL(process.env.KANTTEKENING_URL).origin
  const host = process.env.HOST || '127.0.0.1'
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${reachable}:${process.env.PORT || '3000'}`
}

export const commands: Record<string, Command> = {
  'setup-link': setupLink,
  'person add': personAdd,
  'person password': personPassword,
  'token add': tokenAdd,
}

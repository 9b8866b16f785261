// Finds the command that was typed, runs it, and says in a sentence what did not fit.
import { CannotOpen } from '@/db/cannot-open'
import { Refusal } from '@/domain/contract/refusal'
import { Misuse, type Command } from './command'

/** Where each first word is found: loaded when asked for, since reading articles takes a second to load. */
const people = () => import('./people')
const articles = () => import('./articles')
const keeping = () => import('./keeping')
const reading = () => import('./reading')
const PLACES: Record<string, () => Promise<{ commands: Record<string, Command> }>> = {
  'setup-link': people,
  person: people,
  token: people,
  article: articles,
  read: reading,
  backup: keeping,
  check: keeping,
  rebuild: keeping,
  clean: keeping,
}

/** Runs one command and gives its exit code. */
export async function runDesk(words: readonly string[]): Promise<number> {
  const [first = '', second = ''] = words
  if (first === '' || first === '--help' || first === '-h' || first === 'help') {
    console.log(await help())
    return first === '' ? 1 : 0
  }
  const commands = (await PLACES[first]?.())?.commands ?? {}
  const name = first in commands ? first : `${first} ${second}`
  const command = commands[name]
  if (!command) {
    console.error(`There is no command “${words.slice(0, 2).join(' ')}”.\n\n${await help()}`)
    return 1
  }
  const args = words.slice(name.split(' ').length)
  if (args.includes('--help') || args.includes('-h')) {
    console.log(`npm run desk -- ${command.usage}\n  ${command.says}`)
    return 0
  }
  try {
    return (await command.run(args)) ?? 0
  } catch (error) {
    if (error instanceof Misuse) console.error(`${error.message}\nnpm run desk -- ${command.usage}`)
    else if (error instanceof Refusal || error instanceof CannotOpen) console.error(error.message)
    else if (error instanceof Error && !isOurFault(error)) console.error(error.message)
    else throw error
    return 1
  }
}

/** A slip in the program is shown with where it is; what the system or the disk says is enough as a sentence. */
function isOurFault(error: Error): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError
}

async function help(): Promise<string> {
  const places = await Promise.all([people(), articles(), reading(), keeping()])
  const lines = places.flatMap(({ commands }) => Object.values(commands)).map(({ usage, says }) => `  ${usage}\n      ${says}`)
  return `npm run desk -- COMMAND\n\n${lines.join('\n')}\n\nThe desk is the one in KANTTEKENING_DATA (default ./data).`
}
